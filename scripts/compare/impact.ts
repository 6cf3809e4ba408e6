import type { Impact } from './change.ts';
import type { RowItem, Snapshot } from './snapshot.ts';

/** Whom a type reaches, on the earlier side or the later: who loses it is as touched as who gets it. */
export type ImpactOf = (...typeIds: readonly string[]) => Impact;

interface Reached {
  readonly specialities: Set<string>;
  readonly trees: Set<string>;
  readonly rows: Map<string, RowItem>;
}

/** Looks everything up once, so that a thousand changes cost no more than one. */
export function impactOf(base: Snapshot, head: Snapshot): ImpactOf {
  const reached = new Map<string, Reached>();
  const at = (type: string): Reached => {
    const found = reached.get(type) ?? { specialities: new Set(), trees: new Set(), rows: new Map() };
    reached.set(type, found);
    return found;
  };
  // The later side last: of a row that stands on both, its bookings count.
  for (const side of [base, head]) {
    for (const key of side.uses.keys()) {
      const [slug = '', type = ''] = key.split(' ');
      at(type).specialities.add(slug);
    }
    for (const [type, { set }] of side.types) if (set !== undefined && set !== 'common') at(type).specialities.add(set);
    for (const [slug, { tree }] of side.trees) for (const type of typesIn(tree)) at(type).trees.add(slug);
    for (const row of side.rows ?? [])
      for (const type of (row.cells.get('target') ?? '').split('+').filter((target) => target !== ''))
        at(type).rows.set(`${row.path} ${row.id} ${row.cells.get('departments') ?? ''}`, row);
  }
  const tellsRows = base.rows !== undefined && head.rows !== undefined;
  return (...typeIds) => joined(typeIds.map(at), tellsRows);
}

/** Faulty trees have had their findings: whatever in them is a leaf counts. */
function* typesIn(tree: unknown): Generator<string> {
  if (typeof tree !== 'object' || tree === null) return;
  if ('type' in tree && typeof tree.type === 'string') yield tree.type;
  for (const value of Object.values(tree)) yield* typesIn(value);
}

function joined(all: readonly Reached[], tellsRows: boolean): Impact {
  const rows = [...new Map(all.flatMap((reached) => [...reached.rows])).values()];
  const bookings = rows.flatMap(({ cells }) => {
    const written = cells.get('bookings') ?? '';
    return /^\d+$/.test(written) ? Number(written) : [];
  });
  const isUnknown = !tellsRows || (rows.length > 0 && bookings.length === 0);
  return {
    specialities: sorted(all.map(({ specialities }) => specialities)),
    oldTypes: tellsRows ? new Set(rows.map(({ id }) => id)).size : null,
    bookings: isUnknown ? null : bookings.reduce((sum, number) => sum + number, 0),
    trees: sorted(all.map(({ trees }) => trees)),
  };
}

function sorted(sets: readonly ReadonlySet<string>[]): readonly string[] {
  return [...new Set(sets.flatMap((set) => [...set]))].sort();
}
