import type { Failure } from './failures.ts';
import type { Part } from './labelled-set.ts';
import { limitFigures } from './limits.ts';
import type { calibrationTable, Measured } from './measure-quality.ts';
import type { PrecisionRecall } from './precision-recall.ts';
import type { ClusterMeasure, Quality } from './quality.ts';
import { textTable } from './text-table.ts';

const PARTS: readonly Part[] = ['tune', 'report'];
const MEASURES: Readonly<Record<ClusterMeasure, string>> = {
  pairwise: 'pairwise',
  bCubed: 'B-cubed',
  bCubedInBoth: 'B-cubed, among both parts',
  pairwiseByBookings: 'pairwise, by bookings',
  bCubedByBookings: 'B-cubed, by bookings',
};

export interface QualityFigures {
  readonly ours: Measured;
  /** Names by authors whose words nobody had seen when the vocabularies were made, with a line that says so. */
  readonly others: readonly (Measured & { readonly title: string })[];
  readonly knots: ReturnType<typeof calibrationTable>;
}

/** The figures as tables, `tune` and `report` side by side, then the limits, the other authors, and the table of calibration. */
export function qualityText({ ours: { parts }, others, knots }: QualityFigures): string {
  return [
    sharesTable(parts),
    countsTable(parts),
    reliabilityTable(parts),
    strataTable(parts),
    limitsTable(parts),
    ...others.flatMap((other) => [
      `${other.title}:`,
      '',
      sharesTable(other.parts),
      countsTable(other.parts),
      reliabilityTable(other.parts),
      limitsTable(other.parts),
    ]),
    'The table of calibration.ts as it would be fitted today, on all parts tune:',
    ...knots.map(([score, share]) => `  [${score}, ${share}],`),
    '',
  ].join('\n');
}

type Parts = Measured['parts'];

function sharesTable(parts: Parts): string {
  const head = ['', ...PARTS.flatMap((part) => [`${part}: precision`, 'recall', 'F1'])];
  const row = (name: string, of: (quality: Quality) => PrecisionRecall): readonly string[] => [
    name,
    ...PARTS.map((part) => of(parts[part])).flatMap(({ precision, recall, f1 }) => [precision, recall, f1].map(shown)),
  ];
  const measures = Object.entries(MEASURES) as [ClusterMeasure, string][];
  return textTable(head, [
    ...measures.flatMap(([measure, name]) => [
      row(name, ({ clusters }) => clusters[measure].ours),
      row('  every name alone', ({ clusters }) => clusters[measure].alone),
    ]),
    row('length', ({ readings }) => readings.length),
    row('mode', ({ readings }) => readings.mode),
    row('role', ({ readings }) => readings.role),
    row('no visit', ({ junk }) => junk),
  ]);
}

function countsTable(parts: Parts): string {
  const row = (name: string, of: (quality: Quality) => number): readonly string[] => [
    name,
    ...PARTS.map((part) => shown(of(parts[part]))),
  ];
  const sizes = PARTS.map((part) => {
    const { names, falseMerges, mapping } = parts[part];
    return { names, pairs: falseMerges.pairs, mappable: mapping.mappable, unmappable: mapping.unmappable };
  });
  const counts = (name: string, of: keyof (typeof sizes)[number]) => [name, ...sizes.map((size) => String(size[of]))];
  return textTable(
    ['', ...PARTS],
    [
      counts('names', 'names'),
      counts('pairs that are two visits', 'pairs'),
      row('  put together, alone', ({ falseMerges }) => falseMerges.alone),
      row('  put together, among all', ({ falseMerges }) => falseMerges.amongAll),
      counts('visits that have a type', 'mappable'),
      row('  given it (top-1)', ({ mapping }) => mapping.top1),
      row('  among the candidates (top-5)', ({ mapping }) => mapping.top5),
      counts('visits that have none', 'unmappable'),
      row('  given none', ({ mapping }) => mapping.abstains),
      row('  given one at 0.8 or above', ({ mapping }) => mapping.confidentlyWrong),
      row('expected calibration error', (quality) => quality.reliability.error),
    ],
  );
}

function reliabilityTable(parts: Parts): string {
  const froms = [...new Set(PARTS.flatMap((part) => parts[part].reliability.bands.map(({ from }) => from)))].sort();
  const head = ['confidence', ...PARTS.flatMap((part) => [`${part}: names`, 'said', 'right'])];
  const rows = froms.map((from) => {
    const cells = PARTS.flatMap((part) => {
      const band = parts[part].reliability.bands.find((one) => one.from === from);
      return band ? [String(band.count), shown(band.confidence), shown(band.share)] : ['0', '–', '–'];
    });
    return [`${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`, ...cells];
  });
  return textTable(head, rows);
}

function strataTable(parts: Parts): string {
  const names = [...new Set(PARTS.flatMap((part) => parts[part].strata.map(({ name }) => name)))].sort();
  const head = ['', ...PARTS.flatMap((part) => [`${part}: names`, 'B-cubed F1', 'right'])];
  const rows = names.map((name) => {
    const cells = PARTS.flatMap((part) => {
      const stratum = parts[part].strata.find((one) => one.name === name);
      return stratum ? [String(stratum.names), shown(stratum.bCubed), shown(stratum.right)] : ['0', '–', '–'];
    });
    return [name, ...cells];
  });
  return textTable(head, rows);
}

function limitsTable(parts: Parts): string {
  const rows = limitFigures(parts).map(({ name, least, most, tune, report, isMet }) => {
    const bound = least === undefined ? `≤ ${most}` : `≥ ${least}`;
    return [name, bound, shown(tune), shown(report), isMet ? 'met' : 'NOT met'];
  });
  return textTable(['limit', '', ...PARTS, 'on report'], rows);
}

function shown(share: number): string {
  return Number.isNaN(share) ? '–' : share.toFixed(3);
}

/** What is wrong in part `tune`, a line each. */
export function failuresText(failures: readonly Failure[]): string {
  return failures
    .map(({ kind, speciality, name, meant, got }) => `${kind}\t${speciality}\t${name}\tmeant ${meant}\tgot ${got}\n`)
    .join('');
}
