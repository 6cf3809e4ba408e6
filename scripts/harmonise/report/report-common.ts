import { COMMON } from '../../model/catalogue.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import { readingKey } from '../cluster-names.ts';
import { groupBy, type ReportRow } from './report-row.ts';
import { byWeight, type Tally, tallyOf } from './tally.ts';

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
  const clusters = [...groupBy(rows, ({ cluster }) => (cluster.speciality ? cluster.id : undefined)).values()];
  const known = clusters.flatMap((own) => {
    const speaker = own.find(({ suggested, cluster }) => suggested.suggestion.shownName === cluster.name) ?? own[0];
    return speaker && !speaker.suggested.read.isJunk ? [{ own, key: readingKey(speaker.suggested.read) }] : [];
  });
  return [...groupBy(known, ({ key }) => key).values()]
    .flatMap((group) => candidateOf(group.flatMap(({ own }) => own)))
    .sort((a, b) => byWeight(a.tally, b.tally) || byCodeUnit(a.name, b.name));
}

function candidateOf(rows: readonly ReportRow[]): readonly CommonCandidate[] {
  const specialities = [...new Set(rows.flatMap(({ cluster }) => cluster.speciality ?? []))].sort();
  const isCommon = rows.some(({ standing }) => standing.target.split('+').some((id) => id.startsWith(`${COMMON}/`)));
  const isRetired = rows.every(({ standing }) => standing.kind === 'retire');
  if (specialities.length < LEAST_SPECIALITIES || isCommon || isRetired) return [];
  const [name = ''] = rows.map(({ cluster }) => cluster.name).sort((a, b) => a.length - b.length || byCodeUnit(a, b));
  return [{ name, specialities, tally: tallyOf(rows.map(({ suggested }) => suggested.entry.cells)) }];
}
