import type { Catalogue } from '../../model/catalogue.ts';
import type { Lexicon } from '../../similarity/lexicon.ts';
import { maskPeople } from '../../similarity/mask-people.ts';
import { readName } from '../../similarity/read-name.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import type { RejectedRow } from '../export/export-row.ts';
import type { Drift } from '../legacy/drift.ts';
import type { LegacyEntry } from '../legacy/merge-legacy.ts';
import type { RecordAction } from '../legacy/record-actions.ts';
import { usersByRecord } from '../legacy/record-users.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { Suggested, SuggestedCluster } from '../suggest.ts';
import { type NextDecision, nextDecisions } from './next-decisions.ts';
import { type OpenDecision, openDecisions } from './open-decisions.ts';
import { type CommonCandidate, commonCandidates } from './report-common.ts';
import { type Conflict, conflictsOf } from './report-conflicts.ts';
import { type Coverage, coverageOf, type Pareto, paretoOf, withoutTarget } from './report-coverage.ts';
import { type UsedLengths, usedLengths } from './report-lengths.ts';
import { type RecordSummary, recordSummary } from './report-records.ts';
import { type ReportRow, reportRows } from './report-row.ts';
import { isDecided, isPresent } from './standing.ts';
import { byWeight, tallyOf } from './tally.ts';
import { typeSettings } from './type-settings.ts';

/** What the report is made from. */
export interface ReportInput {
  readonly catalogue: Catalogue;
  readonly lexicon: Lexicon;
  /** The export's file as the user wrote it, and how many rows of it were read. */
  readonly file: string;
  readonly rows: number;
  readonly clusters: readonly SuggestedCluster[];
  readonly entries: readonly LegacyEntry[];
  readonly drift: readonly Drift[];
  readonly actions: readonly RecordAction[];
  readonly rejected: readonly RejectedRow[];
  readonly lessons: readonly Lesson[];
  /** Danish; what must not be done with all this, such as "UDKAST – må ikke bruges til booking". */
  readonly notice: string;
}

/** Everything that the report says. */
export interface ReportFacts {
  readonly file: string;
  readonly rows: number;
  readonly notice: string;
  readonly coverage: Coverage;
  readonly specialities: number;
  /** By weight; see {@link openDecisions}. */
  readonly open: readonly OpenDecision[];
  readonly pareto: Pareto;
  /** Decisions that take thought: those we are not sure of, or that teach something. */
  readonly first: readonly NextDecision[];
  /** Rows that people, or a new name in SP, have put up for discussion; the most booked first. */
  readonly flagged: readonly ReportRow[];
  readonly conflicts: readonly Conflict[];
  readonly common: readonly CommonCandidate[];
  readonly lengths: readonly UsedLengths[];
  readonly newTypes: readonly OpenDecision[];
  /** The ten whose members are least alike, where people have not decided about both. */
  readonly weakest: readonly SuggestedCluster[];
  readonly drift: readonly Drift[];
  readonly records: RecordSummary;
  readonly rejected: readonly RejectedRow[];
  readonly lessons: readonly Lesson[];
  readonly names: ReportNames;
}

/** Names as people may read them. */
export interface ReportNames {
  /** The Danish name of a speciality by its slug. */
  readonly speciality: (slug: string | undefined) => string;
  /** The names of visit types by full id, or several joined with `+`. */
  readonly target: (id: string) => string;
  /** An old name with people masked. */
  readonly old: (name: string, speciality: string | undefined) => string;
}

const DECISIONS_SHOWN = 20;
const FIRST_SHOWN = 5;
const WEAKEST_SHOWN = 10;

/** Works out all that the report says. */
export function reportFacts(input: ReportInput): ReportFacts {
  const { catalogue, lexicon, clusters, entries, actions, file, notice, drift, rejected, lessons } = input;
  const rows = reportRows(clusters);
  const coverage = coverageOf(rows);
  const open = openDecisions(rows);
  const settings = typeSettings(catalogue);
  return {
    file,
    rows: input.rows,
    notice,
    coverage,
    specialities: specialitiesIn(clusters),
    open,
    pareto: paretoOf(coverage, open, DECISIONS_SHOWN),
    first: doubtfulFirst(nextDecisions(open, DECISIONS_SHOWN, lexicon)),
    flagged: rows
      .filter(({ suggested }) => suggested.entry.cells.status === 'flagged')
      .sort((a, b) => (b.bookings ?? 0) - (a.bookings ?? 0)),
    conflicts: conflictsOf(rows, settings, usersByRecord(entries)),
    common: commonCandidates(rows),
    lengths: usedLengths(rows, settings),
    newTypes: withoutTarget(open),
    weakest: weakestOf(clusters),
    drift,
    records: recordSummary(actions, entries),
    rejected,
    lessons,
    names: namesOf(catalogue, lexicon),
  };
}

function doubtfulFirst(decisions: readonly NextDecision[]): readonly NextDecision[] {
  return decisions
    .filter(({ kind, teaches }) => kind === 'unsure' || kind === 'none' || teaches.length > 0)
    .slice(0, FIRST_SHOWN);
}

/** How many specialities the export has old types of. */
function specialitiesIn(clusters: readonly SuggestedCluster[]): number {
  const found = new Set<string>();
  for (const { speciality, members } of clusters)
    if (speciality !== undefined && !found.has(speciality) && members.some(isPresent)) found.add(speciality);
  return found.size;
}

function weakestOf(clusters: readonly SuggestedCluster[]): readonly SuggestedCluster[] {
  const open = clusters.filter(({ weakest }) => weakest !== undefined && !areDecided(weakest.a, weakest.b));
  const last = Float64Array.from(open, scoreOf).sort()[WEAKEST_SHOWN - 1] ?? Number.POSITIVE_INFINITY;
  return open
    .filter((cluster) => scoreOf(cluster) <= last)
    .map((cluster) => ({ cluster, tally: tallyOf(cluster.members.map(({ entry }) => entry.cells)) }))
    .sort(
      (a, b) =>
        scoreOf(a.cluster) - scoreOf(b.cluster) || byWeight(a.tally, b.tally) || byCodeUnit(a.cluster.id, b.cluster.id),
    )
    .slice(0, WEAKEST_SHOWN)
    .map(({ cluster }) => cluster);
}

function scoreOf({ weakest }: SuggestedCluster): number {
  return weakest?.score ?? 0;
}

/** People have said of both what they are. */
function areDecided(a: Suggested, b: Suggested): boolean {
  return isDecided(a.entry.speciality, a.entry.cells) && isDecided(b.entry.speciality, b.entry.cells);
}

function namesOf(catalogue: Catalogue, lexicon: Lexicon): ReportNames {
  const specialities = new Map(catalogue.specialities.map(({ slug, name }) => [slug, name.value]));
  const types = new Map<string, string>(catalogue.types.map(({ fullId, name }) => [fullId, name.value]));
  return {
    speciality: (slug) => (slug === undefined ? 'uden speciale' : (specialities.get(slug) ?? slug)),
    target: (id) =>
      id
        .split('+')
        .map((one) => types.get(one) ?? one)
        .join(' + '),
    old: (name, speciality) => maskPeople(name, readName(name, lexicon, speciality).people),
  };
}
