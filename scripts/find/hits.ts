import { byDanishOrder } from '../model/danish-order.ts';
import type { State } from '../model/lifecycle.ts';
import type { ReadName } from '../similarity/read-name.ts';
import { highlight } from './highlight.ts';
import { byMatch, type Match } from './matches.ts';
import { ORDER } from './rank.ts';
import type { Choice, SearchType, SearchUse } from './search-data.ts';
import type { Found, Hit } from './search-result.ts';

/** A type that was found, before it is shown. */
export interface Candidate {
  readonly type: SearchType;
  /** What differs in the speciality that is chosen. */
  readonly use: SearchUse | undefined;
  /** Absent where nothing was asked for. */
  readonly match: Match | undefined;
}

/** What cannot be booked stands last, however well it is found. */
const STANDING: Readonly<Record<State, number>> = { active: 0, planned: 0, draft: 0, closed: 1, retired: 2 };

/** Types by name in Danish order, those that cannot be booked last: each by its place in that order. */
export function orderOf(types: readonly SearchType[]): ReadonlyMap<SearchType, number> {
  const sorted = [...types].sort(
    (a, b) => STANDING[a.state] - STANDING[b.state] || byDanishOrder(a.name, b.name) || (a.id < b.id ? -1 : 1),
  );
  return new Map(sorted.map((type, order) => [type, order]));
}

/**
 * The best first: by how it was found, then those of a speciality that the query names, then by how much of the name was
 * asked for, then by name.
 */
export function sortCandidates(
  candidates: readonly Candidate[],
  order: ReadonlyMap<SearchType, number>,
  read: ReadName | undefined,
): readonly Candidate[] {
  const said = new Set(read?.specialities);
  const isSaid = ({ type: { set, uses = [] } }: Candidate): boolean =>
    said.size > 0 && (said.has(set) || uses.some(({ speciality }) => said.has(speciality)));
  return [...candidates].sort(
    (a, b) =>
      standing(a) - standing(b) ||
      (a.match && b.match ? ORDER[a.match.rank] - ORDER[b.match.rank] : 0) ||
      Number(isSaid(b)) - Number(isSaid(a)) ||
      (a.match && b.match ? byMatch(a.match, b.match) : 0) ||
      (order.get(a.type) ?? 0) - (order.get(b.type) ?? 0),
  );
}

function standing({ type, use }: Candidate): number {
  return STANDING[use?.state ?? type.state];
}

/** A type as it is shown: as the speciality that is chosen has it. */
export function hitOf(
  { type, use, match }: Candidate,
  words: readonly string[],
  read: ReadName | undefined,
  choiceOf: (id: string) => Choice,
): Hit {
  const { id, set, name, patientName, abbreviation, purpose, groupMax, useInstead, uses = [] } = type;
  const { modes, lengths, selfBooking, offeredAt, state } = { ...type, ...use };
  return {
    id,
    set,
    name,
    patientName,
    ...(abbreviation === undefined ? {} : { abbreviation }),
    purpose,
    modes,
    lengths,
    selfBooking,
    offeredAt,
    ...(groupMax === undefined ? {} : { groupMax }),
    state,
    ...(useInstead === undefined ? {} : { useInstead: choiceOf(useInstead) }),
    usedBy: uses.map(({ speciality }) => speciality),
    ...(match === undefined ? {} : { found: foundBy(match, words, read) }),
  };
}

function foundBy({ rank, kind, text, speciality }: Match, words: readonly string[], read: ReadName | undefined): Found {
  const readAs = kind === 'meaning' || kind === 'likeness' ? (read?.readAs ?? []) : [];
  return {
    kind,
    text,
    ranges: highlight(text, words),
    ...(rank === 'whole-name' ? { isWhole: true } : {}),
    ...(speciality === '' ? {} : { speciality }),
    ...(readAs.length === 0 ? {} : { readAs }),
  };
}
