import type { Catalogue, LegacyRow, VisitType } from '../model/catalogue.ts';
import type { Lexicon } from '../similarity/lexicon.ts';
import { readName } from '../similarity/read-name.ts';

/** What a change to a type reaches. */
export interface Impact {
  /** Names of the specialities that book it. */
  readonly specialities: readonly string[];
  /** Old types in SP that become it; of a new type those that say the same. */
  readonly oldTypes: number;
  /** A year, of those old types; absent where the export does not say. */
  readonly bookings: number | undefined;
  /** Names of the specialities whose decision tree leads to it. */
  readonly trees: readonly string[];
}

/** @param fresh the type, where it is new and nothing points at it yet */
export function impactOf(id: string, fresh: VisitType | undefined, catalogue: Catalogue, lexicon: Lexicon): Impact {
  const { specialities, trees, legacy } = catalogue;
  const nameOf = (slug: string): string => specialities.find((known) => known.slug === slug)?.name.value ?? slug;
  const users = specialities.filter(
    ({ slug, uses }) => id.startsWith(`${slug}/`) || uses.some(({ type }) => type.value === id),
  );
  const rows = fresh ? rowsLike(fresh, legacy, lexicon) : legacy.filter((row) => targetsOf(row).includes(id));
  const booked = rows.map(({ cells }) => cells.get('bookings')?.value ?? '').filter((count) => /^\d+$/.test(count));
  return {
    specialities: users.map(({ name }) => name.value),
    oldTypes: rows.length,
    bookings: booked.length === 0 ? undefined : booked.reduce((sum, count) => sum + Number(count), 0),
    trees: trees
      .filter(({ nodes }) =>
        nodes.some(({ answers }) => answers.some(({ to }) => to.kind === 'leaf' && to.type.value === id)),
      )
      .map(({ speciality }) => nameOf(speciality)),
  };
}

function targetsOf({ cells }: LegacyRow): readonly string[] {
  return (cells.get('target')?.value ?? '').split('+');
}

/** Old types of its speciality whose name says what the type's does, whatever else it says. */
function rowsLike({ name, set }: VisitType, legacy: readonly LegacyRow[], lexicon: Lexicon): readonly LegacyRow[] {
  const wanted = readName(name.value, lexicon, set).words.join(' ');
  return legacy.filter(({ speciality, cells }) => {
    const old = cells.get('name')?.value;
    return speciality === set && old !== undefined && readName(old, lexicon, set).words.join(' ') === wanted;
  });
}
