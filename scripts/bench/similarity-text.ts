import type { JoinProof, JoinTimes } from './join-times.ts';
import type { LookUpTimes } from './look-ups.ts';
import { textTable } from './text-table.ts';

/** What {@link similarityText} shows. */
export interface SimilarityFigures {
  readonly names: number;
  readonly queries: number;
  readonly runs: number;
  /** From raw names, each in its own normalisation. */
  readonly endToEnd: readonly LookUpFigures[];
  /** On the same words, read by us. */
  readonly sameWords: readonly LookUpFigures[];
  readonly joins: readonly JoinTimes[];
  readonly proof: JoinProof;
}

/** `recall` is the share of queries whose nearest name by the exact cosine came first; absent where not comparable. */
export type LookUpFigures = Omit<LookUpTimes, 'first'> & { readonly recall?: number };

/** The times as tables; ratios are to ours, of the same run on the same names. */
export function similarityText(figures: SimilarityFigures): string {
  const { names, queries, runs, proof } = figures;
  const faster = (proof.bruteForce / proof.ours).toFixed(0);
  return [
    `${queries} look-ups in ${names} names, ${runs} ${runs === 1 ? 'run' : 'runs'} each, in turn; milliseconds.`,
    '',
    'From raw names, each in its own normalisation (ours: lexicon, reading and index):',
    lookUpTable(figures.endToEnd),
    'On the same words, read by us; recall@1: how often the nearest by the exact cosine comes first:',
    lookUpTable(figures.sameWords),
    'Every pair alike (cosine 0.45 and above), within each speciality, as harmonise looks for them, and in all:',
    joinTable(figures.joins),
    `The join beside every pair compared, on ${proof.texts} texts: ${proof.ours.toFixed(0)} ms and ${proof.bruteForce.toFixed(0)} ms ` +
      `(${faster} times), ${proof.pairs} pairs, ${proof.areEqual ? 'the same' : 'NOT THE SAME'}.`,
    '',
  ].join('\n');
}

function lookUpTable(rows: readonly LookUpFigures[]): string {
  const [ours] = rows;
  const times = (value: number, own = Number.NaN): string => shownRatio(value / own);
  return textTable(
    ['', 'index', '÷ ours', 'look-up: median', '÷ ours', 'p95', '÷ ours', 'recall@1'],
    rows.map(({ name, index, median, p95, recall }) => [
      name,
      index.toFixed(1),
      times(index, ours?.index),
      median.toFixed(3),
      times(median, ours?.median),
      p95.toFixed(3),
      times(p95, ours?.p95),
      recall === undefined ? '–' : recall.toFixed(3),
    ]),
  );
}

function joinTable(rows: readonly JoinTimes[]): string {
  return textTable(
    ['names', 'within', 'that read differently', 'reading', 'joining', 'both', 'pairs'],
    rows.map(({ names, within, readings, reading, joining, pairs }) => [
      String(names),
      within,
      String(readings),
      reading.toFixed(0),
      joining.toFixed(0),
      (reading + joining).toFixed(0),
      String(pairs),
    ]),
  );
}

/** Two figures of it: 0.021, 5.8, 120. */
function shownRatio(ratio: number): string {
  const digits = Math.max(0, 1 - Math.floor(Math.log10(ratio)));
  return `${Number(ratio.toPrecision(2)).toFixed(digits)} ×`;
}
