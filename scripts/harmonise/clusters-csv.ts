import { csvCell } from './csv-cell.ts';
import type { SuggestedCluster } from './suggest.ts';

const HEADER = 'id;cluster;duration;mode;role;target;relation;confidence;why;department;line';

/** `clusters.csv`: a row for each row of the export, in its order. */
export function clustersCsv(clusters: readonly SuggestedCluster[]): string {
  // Lines are few and whole, so that an array by line is the sorting.
  const byLine: string[] = [];
  for (const { members } of clusters)
    for (const { entry, suggestion } of members) {
      const { cluster, duration, mode, role, target, relation, confidence, why } = suggestion;
      const said = `${csvCell(cluster)};${duration};${mode};${role};${target};${relation};${confidence.toFixed(2)};${csvCell(why)}`;
      for (const { line, id, department } of entry.rows)
        byLine[line] = `${csvCell(id)};${said};${csvCell(department)};${line}\n`;
    }
  let text = `${HEADER}\n`;
  for (const line of byLine) if (line !== undefined) text += line;
  return text;
}
