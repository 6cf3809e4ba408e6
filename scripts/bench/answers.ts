import type { ExportRow } from '../harmonise/export/export-row.ts';
import { mergeLegacy } from '../harmonise/legacy/merge-legacy.ts';
import { type Suggested, suggest } from '../harmonise/suggest.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Lexicon } from '../similarity/lexicon.ts';
import { conceptKey, JUNK, type LabelledName, type LabelledSet } from './labelled-set.ts';

/** What the engine makes of one labelled name. */
export interface Answer {
  readonly label: LabelledName;
  /** Full ids of the types that it may go to. */
  readonly targets: readonly string[];
  readonly suggested: Suggested;
  /** The group it was put in; none spans two specialities. */
  readonly cluster: number;
}

/** Runs the engine on all the labelled names in one go, as on an export, in the order of the names. */
export function answersOf({ names, targets }: LabelledSet, catalogue: Catalogue, lexicon: Lexicon): readonly Answer[] {
  const { entries } = mergeLegacy(names.map(exportRow), []);
  const found = new Map<string, Answer>();
  for (const [cluster, { members }] of suggest(entries, catalogue, lexicon).entries())
    for (const suggested of members) {
      const { id } = suggested.entry.cells;
      const label = names[Number(id)];
      if (label) found.set(id, { label, targets: targets.get(conceptKey(label)) ?? [], suggested, cluster });
    }
  return names.flatMap((_, place) => found.get(String(place)) ?? []);
}

function exportRow({ name, speciality, bookings }: LabelledName, place: number): ExportRow {
  return {
    line: place + 2,
    id: String(place),
    name,
    abbreviation: '',
    specialityText: speciality,
    speciality,
    department: 'Ambulatoriet',
    length: undefined,
    bookings,
    status: 'Aktiv',
    futureBookings: undefined,
    latestFuture: '',
    templates: undefined,
    usedOutside: '',
  };
}

/** Whether what is proposed is what a person meant: the type, no type where there is none, or to retire what is no visit. */
export function isRight({ label, targets, suggested: { suggestion } }: Answer): boolean {
  if (label.concept === JUNK) return suggestion.retire === 'junk';
  if (suggestion.retire !== undefined) return false;
  return targets.length === 0 ? suggestion.target === '' : targets.includes(suggestion.target);
}
