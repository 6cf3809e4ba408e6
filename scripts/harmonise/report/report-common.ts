import { COMMON } from '../../model/catalogue.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import { readingKey } from '../cluster-names.ts';
import { groupBy, type ReportRow, rowsByCluster, tallyOfRows } from './report-row.ts';
import { byWeight, type Tally } from './tally.ts';

/** The same visit in several specialities, none of which books it as a common type. */
export interface CommonCandidate {
  /** The shortest of the clusters' names, people masked. */
  readonly name: string;
  /** Slugs, by code unit. */
  readonly specialities: readonly string[];
  readonly tally: Tally;
}

/** From so many specialities on, a visit is worth a common type. */
const LEAST_SPECIALITIES = 3;

/** Clusters that read the same in three specialities or more, where nobody's target is a common type. */
export function commonCandidates(rows: readonly ReportRow[]): readonly CommonCandidate[] {
  const clusters = namedClusters(rows);
  // To tell what a name says takes a while, and most have words that too few others have.
  const sayings = new Map<string, number>();
  clusters.forEach(({ words }) => {
    sayings.set(words, (sayings.get(words) ?? 0) + 1);
  });
  const known = clusters.filter(({ words }) => (sayings.get(words) ?? 0) >= LEAST_SPECIALITIES);
  return [...groupBy(known, ({ speaker }) => readingKey(speaker.suggested.read)).values()]
    .flatMap((group) => candidateOf(group.flatMap(({ own }) => own)))
    .sort((a, b) => byWeight(a.tally, b.tally) || byCodeUnit(a.name, b.name));
}

/** The rows of a cluster, the one that gave it its name, and the words of that. */
interface NamedCluster {
  readonly own: readonly ReportRow[];
  readonly speaker: ReportRow;
  readonly words: string;
}

/** The clusters of known specialities that are visits; those of one id are one. */
function namedClusters(rows: readonly ReportRow[]): readonly NamedCluster[] {
  const byId = new Map<string, readonly ReportRow[]>();
  rowsByCluster(rows).forEach((own) => {
    const cluster = own[0]?.cluster;
    if (!cluster?.speciality) return;
    const known = byId.get(cluster.id);
    byId.set(cluster.id, known ? [...known, ...own] : own);
  });
  const found: NamedCluster[] = [];
  byId.forEach((own) => {
    const speaker = own.find(({ suggested, cluster }) => suggested.suggestion.shownName === cluster.name) ?? own[0];
    if (speaker && !speaker.suggested.read.isJunk)
      found.push({ own, speaker, words: speaker.suggested.read.words.join(' ') });
  });
  return found;
}

function candidateOf(rows: readonly ReportRow[]): readonly CommonCandidate[] {
  const specialities = [...new Set(rows.flatMap(({ cluster }) => cluster.speciality ?? []))].sort();
  if (specialities.length < LEAST_SPECIALITIES) return [];
  const isCommon = rows.some(({ standing }) => standing.target.split('+').some((id) => id.startsWith(`${COMMON}/`)));
  const isRetired = rows.every(({ standing }) => standing.kind === 'retire');
  if (isCommon || isRetired) return [];
  const [name = ''] = rows.map(({ cluster }) => cluster.name).sort((a, b) => a.length - b.length || byCodeUnit(a, b));
  return [{ name, specialities, tally: tallyOfRows(rows) }];
}
