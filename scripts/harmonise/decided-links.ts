import type { Links } from './cluster-names.ts';
import type { LegacyEntry } from './legacy/merge-legacy.ts';

/**
 * What people have decided about the rows of one speciality, for the clusters to honour: rows accepted for the same target
 * belong together, those accepted for different ones never do. Retired ones belong with nobody in particular.
 */
export function decidedLinks(entries: readonly LegacyEntry[]): Links {
  const groupOf = new Map<number, string>();
  const firstOf = new Map<string, number>();
  const must: [number, number][] = [];
  for (let row = 0; row < entries.length; row++) {
    const cells = entries[row]?.cells;
    if (cells?.status !== 'accepted' || cells.target === '') continue;
    groupOf.set(row, cells.target);
    const first = firstOf.get(cells.target);
    if (first === undefined) firstOf.set(cells.target, row);
    else must.push([first, row]);
  }
  return { must, groupOf };
}
