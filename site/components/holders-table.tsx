/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { durationText } from '../../scripts/find/duration-text.ts';
import { byDanishOrder } from '../../scripts/model/danish-order.ts';
import type { State } from '../../scripts/model/lifecycle.ts';
import type { HeldType } from '../facts/held-types.ts';
import { rowOfCommon, specialityPage } from '../facts/page-paths.ts';
import { linkFrom, type PagePath } from '../facts/site-file.ts';
import { isBooked } from '../facts/standing.ts';
import type { Words } from '../facts/words.ts';
import { RowTable } from './row-table.tsx';
import { sitesText, staffText } from './settings-table.tsx';

const COLUMNS = ['Speciale', 'Form og varighed', 'Hvem', 'Andet'];

/**
 * How each speciality books a common type: a row for each, its modes below one another. One that stands otherwise says so, and
 * the one that somebody came from leads back to its list.
 */
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
  const rows = holders.map((held) => ({
    key: held.speciality.slug,
    id: held.speciality.slug,
    head: <Holder page={page} held={held} state={held.state === state ? undefined : words.state(held.state)} />,
    cells: [
      <ModeLines key="modes" settings={held.settings} words={words} />,
      held.settings[0] && staffText(held.settings[0], words),
      <Otherwise key="otherwise" settings={held.settings} words={words} />,
    ],
  }));
  return <RowTable label="Sådan bookes typen i specialerne" kind="holders" columns={COLUMNS} groups={[{ rows }]} />;
}

/** Leads to where the type stands in the speciality's list, or to the list where it stands there no more. */
function Holder({ page, held, state }: { page: PagePath; held: HeldType; state: string | undefined }): VNode {
  const { speciality, type } = held;
  const list = linkFrom(page, specialityPage(speciality.slug));
  return (
    <>
      <a class="ds-link" href={isBooked(held) ? `${list}#${rowOfCommon(type.fullId)}` : list}>
        {speciality.name.value}
      </a>
      {state !== undefined && <span class="below-name">{state}</span>}
    </>
  );
}

/** What else a speciality decides of a common type: the room, who may book, where, and how to prepare. */
function Otherwise({ settings, words }: { settings: HeldType['settings']; words: Words }): VNode | null {
  const [first] = settings;
  if (first === undefined) return null;
  const rooms = [...new Set(settings.flatMap(({ room }) => (room === undefined ? [] : [words.room(room)])))].sort(
    byDanishOrder,
  );
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
  if (lines.length === 0) return <>–</>;
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
