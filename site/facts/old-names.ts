import type { Catalogue, LegacyRow } from '../../scripts/model/catalogue.ts';
import { byDanishOrder } from '../../scripts/model/danish-order.ts';
import { type DecisionStatus, decisionStatus, type LegacyColumn } from '../../scripts/model/legacy.ts';
import { createLexicon } from '../../scripts/similarity/lexicon.ts';
import { lexiconSource } from '../../scripts/similarity/lexicon-of-catalogue.ts';
import { maskPeople } from '../../scripts/similarity/mask-people.ts';
import { readName } from '../../scripts/similarity/read-name.ts';

/** An old type in SP as one speciality uses it, and what takes its place. */
export interface OldName {
  /** The speciality's slug; absent where it belongs to none. */
  readonly speciality: string | undefined;
  /** The record's number in SP. */
  readonly id: string;
  /** With names of people masked. */
  readonly name: string;
  readonly departments: string;
  /** Full ids; none where nothing is chosen, or nothing is to take its place. */
  readonly targets: readonly string[];
  readonly minutes: string;
  readonly mode: string;
  readonly isRetired: boolean;
  readonly status: DecisionStatus;
}

/** Every row of the `legacy.csv` files, by old name in Danish order. */
export function oldNamesOf(catalogue: Catalogue): readonly OldName[] {
  if (catalogue.legacy.length === 0) return [];
  const lexicon = createLexicon(lexiconSource(catalogue));
  const masked = (text: string, speciality: string | undefined): string =>
    maskPeople(text, readName(text, lexicon, speciality).people);
  return catalogue.legacy
    .map((row): OldName => {
      const cell = (column: LegacyColumn): string => row.cells.get(column)?.value ?? '';
      return {
        speciality: row.speciality,
        id: cell('id'),
        name: masked(cell('name'), row.speciality),
        departments: cell('departments'),
        targets: cell('target')
          .split('+')
          .filter((target) => target !== ''),
        minutes: cell('length'),
        mode: cell('mode'),
        // Until somebody has accepted it, »unmatched« only says that no type was found.
        isRetired: cell('target') === '' && cell('relation') === 'unmatched' && statusOf(row) === 'accepted',
        status: statusOf(row),
      };
    })
    .sort((a, b) => byDanishOrder(a.name, b.name) || byDanishOrder(a.id, b.id));
}

/** A status that is none has its finding, and counts as nothing decided. */
function statusOf({ cells }: LegacyRow): DecisionStatus {
  return decisionStatus(cells.get('status')?.value ?? '') ?? 'draft';
}
