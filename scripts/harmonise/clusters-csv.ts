import { csvCell } from './csv-cell.ts';
import type { SuggestedCluster } from './suggest.ts';

const HEADER = 'id;cluster;duration;mode;role;target;relation;confidence;why;department;line';

/** `clusters.csv`: a row for each row of the export, in its order. */
export function clustersCsv(clusters: readonly SuggestedCluster[]): string {
  // Lines are few and whole and count from 1, so that an array by line is the sorting; one that is nobody's is left out.
  // An array that is longer from the start is filled in any order in no time; one that grows by leaps becomes a table.
  const byLine = new Array<string>(1 + lastLine(clusters));
  byLine[0] = `${HEADER}\n`;
  for (const { members } of clusters)
    for (const { entry, suggestion } of members) {
      const { cluster, duration, mode, role, target, relation, confidence, why } = suggestion;
      // Joined: a text that was added up keeps each of its pieces until all are written.
      const share = confidence.toFixed(2);
      const said = [csvCell(cluster), duration, mode, role, target, relation, share, csvCell(why)].join(';');
      for (const { line, id, department } of entry.rows)
        byLine[line] = [csvCell(id), said, csvCell(department), `${line}\n`].join(';');
    }
  return byLine.join('');
}

function lastLine(clusters: readonly SuggestedCluster[]): number {
  let last = 0;
  for (const { members } of clusters)
    for (const { entry } of members) for (const { line } of entry.rows) if (line > last) last = line;
  return last;
}
