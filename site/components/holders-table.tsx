/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { durationText } from '../../scripts/find/duration-text.ts';
import type { State } from '../../scripts/model/lifecycle.ts';
import type { HeldType } from '../facts/held-types.ts';
import { specialityPage } from '../facts/page-paths.ts';
import { linkFrom, type PagePath } from '../facts/site-file.ts';
import type { Words } from '../facts/words.ts';
import { ScrollTable } from './scroll-table.tsx';
import { sitesText, staffText } from './settings-table.tsx';

/** How each speciality books a common type: a row for each, its modes below one another. One that stands otherwise says so. */
export function HoldersTable({
  page,
  holders,
  state,
  words,
}: {
  page: PagePath;
  holders: readonly HeldType[];
  /** Where the type stands as a whole. */
  state: State;
  words: Words;
}): VNode {
  return (
    <ScrollTable label="Sådan bookes typen i specialerne">
      <thead>
        <tr>
          <th scope="col">Speciale</th>
          <th scope="col">Form og varighed</th>
          <th scope="col">Hvem</th>
          <th scope="col">Andet</th>
        </tr>
      </thead>
      <tbody>
        {holders.map(({ speciality, settings, state: its }) => (
          <tr key={speciality.slug}>
            <th scope="row">
              <a class="ds-link" href={linkFrom(page, specialityPage(speciality.slug))}>
                {speciality.name.value}
              </a>
              {its !== state && <span class="below-name">{words.state(its)}</span>}
            </th>
            <td>
              <ModeLines settings={settings} words={words} />
            </td>
            <td>{settings[0] && staffText(settings[0], words)}</td>
            <td>
              <Otherwise settings={settings} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** What else a speciality decides of a common type: the room, who may book, where, and how to prepare. */
function Otherwise({ settings, words }: { settings: HeldType['settings']; words: Words }): VNode | null {
  const [first] = settings;
  if (first === undefined) return null;
  const rooms = [...new Set(settings.flatMap(({ room }) => (room === undefined ? [] : [words.room(room)])))];
  const booked = settings.map(({ selfBooking }) => selfBooking).filter((selfBooking) => selfBooking !== 'none');
  const booking = [...new Set(booked.map(words.selfBooking))];
  const sites = sitesText(first, words);
  const lines = [
    ...rooms,
    ...booking.map((word) => `Selvbooking: ${word.charAt(0).toLowerCase()}${word.slice(1)}`),
    ...(sites === undefined ? [] : [`Kun i ${sites}`]),
    ...(first.preparation === undefined ? [] : [`Forberedelse: ${first.preparation.text}`]),
    ...(first.spId === undefined ? [] : [`Record ${first.spId}`]),
  ];
  return (
    <ul class="mode-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** "Fremmøde 30 min (også 20 og 45)", a line for each mode. */
export function ModeLines({ settings, words }: { settings: HeldType['settings']; words: Words }): VNode {
  return (
    <ul class="mode-lines">
      {settings.map(({ mode, duration }) => (
        <li key={mode}>
          {words.mode(mode)} {durationText(duration)}
        </li>
      ))}
    </ul>
  );
}
