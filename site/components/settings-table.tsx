/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { durationText } from '../../scripts/find/duration-text.ts';
import type { EffectiveSetting } from '../../scripts/model/effective.ts';
import { listed, type Words } from '../facts/words.ts';
import { ScrollTable } from './scroll-table.tsx';

/** How a type is booked: a row for each mode. Who, where and with what may differ between them. */
export function SettingsTable({ settings, words }: { settings: readonly EffectiveSetting[]; words: Words }): VNode {
  return (
    <ScrollTable label="Sådan bookes typen" kind="settings-table">
      <thead>
        <tr>
          <th scope="col">Form</th>
          <th scope="col">Varighed</th>
          <th scope="col">Hvem</th>
          <th scope="col">Lokale og udstyr</th>
          <th scope="col">Selvbooking</th>
        </tr>
      </thead>
      <tbody>
        {settings.map((setting) => (
          <tr key={setting.mode}>
            <th scope="row">{words.mode(setting.mode)}</th>
            <td>{durationText(setting.duration)}</td>
            <td>{staffText(setting, words)}</td>
            <td>{placeText(setting, words) || '–'}</td>
            <td>{words.selfBooking(setting.selfBooking)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** "Læge og sygeplejerske": all of the list are there. Where one of several is enough, the parts are kept apart with a plus. */
export function staffText({ staff }: Pick<EffectiveSetting, 'staff'>, words: Words): string {
  const [first = '', ...rest] = staff.map(({ authored }) => words.staff(authored));
  const parts = [first, ...rest.map((part) => part.charAt(0).toLowerCase() + part.slice(1))];
  return staff.every(({ roles }) => roles.length === 1) ? listed(parts, 'og') : parts.join(' + ');
}

function placeText({ room, equipment }: EffectiveSetting, words: Words): string {
  return [...(room === undefined ? [] : [words.room(room)]), ...equipment.map(words.equipment)].join(', ');
}

/** Where it is offered; nothing where that is everywhere. */
export function sitesText({ offeredAt }: Pick<EffectiveSetting, 'offeredAt'>, words: Words): string | undefined {
  return offeredAt.length === 0 ? undefined : listed(offeredAt.map(words.site), 'og');
}
