import { stringify } from 'csv-stringify/sync';
import type { SuggestedCluster } from './suggest.ts';

const HEADER = 'id;cluster;duration;mode;role;target;relation;confidence;why;department;line';
const NEEDS_QUOTES = /[;"\n\r]/;

/** `clusters.csv`: a row for each row of the export, in its order. */
export function clustersCsv(clusters: readonly SuggestedCluster[]): string {
  const lines: { readonly line: number; readonly text: string }[] = [];
  for (const { members } of clusters)
    for (const { entry, suggestion } of members) {
      const { cluster, duration, mode, role, target, relation, confidence, why } = suggestion;
      const said = [cluster, duration, mode, role, target, relation, confidence.toFixed(2), why].map(cell).join(';');
      for (const { line, id, department } of entry.rows)
        lines.push({ line, text: `${cell(id)};${said};${cell(department)};${line}` });
    }
  lines.sort((a, b) => a.line - b.line);
  return `${[HEADER, ...lines.map(({ text }) => text)].join('\n')}\n`;
}

/** As csv-stringify writes a cell; most need no quotes, and asking it for each takes longer than all the rest. */
function cell(text: string): string {
  return NEEDS_QUOTES.test(text) ? stringify([[text]], { delimiter: ';', eof: false }) : text;
}
