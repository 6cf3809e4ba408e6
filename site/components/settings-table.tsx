/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { durationText } from '../../scripts/find/duration-text.ts';
import { byDanishOrder } from '../../scripts/model/danish-order.ts';
import type { EffectiveSetting } from '../../scripts/model/effective.ts';
import { listed, type Words } from '../facts/words.ts';
import { RowTable } from './row-table.tsx';

const COLUMNS = ['Form', 'Varighed', 'Hvem', 'Lokale og udstyr', 'Selvbooking'];

/** How a type is booked: a row for each mode. Who, where and with what may differ between them. */
export function SettingsTable({ settings, words }: { settings: readonly EffectiveSetting[]; words: Words }): VNode {
  const rows = settings.map((setting) => ({
    key: setting.mode,
    head: words.mode(setting.mode),
    cells: [
      durationText(setting.duration),
      staffText(setting, words),
      placeText(setting, words) || '–',
      words.selfBooking(setting.selfBooking),
    ],
  }));
  return <RowTable label="Sådan bookes typen" kind="settings-table" columns={COLUMNS} groups={[{ rows }]} />;
}

/**
 * "Læge og sygeplejerske": all of the list are there, which order they are written in says nothing. Where one of several is
 * enough, the parts are kept apart with a plus.
 */
export function staffText({ staff }: Pick<EffectiveSetting, 'staff'>, words: Words): string {
  const [first = '', ...rest] = staff.map(({ authored }) => words.staff(authored)).sort(byDanishOrder);
  const parts = [first, ...rest.map((part) => part.charAt(0).toLowerCase() + part.slice(1))];
  return staff.every(({ roles }) => roles.length === 1) ? listed(parts, 'og') : parts.join(' + ');
}

function placeText({ room, equipment }: EffectiveSetting, words: Words): string {
  const things = equipment.map(words.equipment).sort(byDanishOrder);
  return [...(room === undefined ? [] : [words.room(room)]), ...things].join(', ');
}

/** Where it is offered; nothing where that is everywhere. */
export function sitesText({ offeredAt }: Pick<EffectiveSetting, 'offeredAt'>, words: Words): string | undefined {
  return offeredAt.length === 0 ? undefined : listed(offeredAt.map(words.site).sort(byDanishOrder), 'og');
}
