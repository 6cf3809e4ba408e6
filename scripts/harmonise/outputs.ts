import type { Catalogue } from '../model/catalogue.ts';
import type { LegacyCells } from '../model/legacy.ts';
import { maskPeople } from '../similarity/mask-people.ts';
import { clustersCsv } from './clusters-csv.ts';
import type { RejectedRow } from './export/export-row.ts';
import { rejectedCsv } from './export/rejected-csv.ts';
import { draftCells } from './legacy/draft-cells.ts';
import type { RecordAction } from './legacy/record-actions.ts';
import { recordsCsv } from './legacy/records-csv.ts';
import { proposalYaml } from './proposal-yaml.ts';
import { proposeTypes } from './propose-type.ts';
import type { Suggested, SuggestedCluster } from './suggest.ts';

export interface Outcome {
  readonly clusters: readonly SuggestedCluster[];
  readonly rejected: readonly RejectedRow[];
  readonly actions: readonly RecordAction[];
  readonly report: string;
}

/** A file to be written, by its path within the output folder. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The files of a run that are about all specialities, and the proposals, one by one, so that no more than one is held at a time. */
export function* outputFiles(outcome: Outcome, catalogue: Catalogue): Generator<OutputFile> {
  const { clusters, rejected, actions, report } = outcome;
  yield { path: 'clusters.csv', content: clustersCsv(clusters) };
  yield { path: 'rejected.csv', content: rejectedCsv(rejected) };
  yield { path: 'records.csv', content: recordsCsv(withoutPeople(actions, clusters)) };
  yield { path: 'report.md', content: report };
  for (const { set, file } of proposeTypes(clusters, catalogue))
    yield { path: `proposals/${set}/${file.id}.yaml`, content: proposalYaml(file, set) };
}

/** The drafts by the path within the catalogue that they are written to with `--write`. */
export function* legacyFiles(
  clusters: readonly SuggestedCluster[],
): Generator<{ path: string; rows: readonly LegacyCells[] }> {
  for (const [slug, members] of membersBySpeciality(clusters)) {
    const rows = members.map(({ entry: { cells }, suggestion }) => draftCells({ cells, suggestion }));
    yield { path: legacyPath(slug), rows };
  }
}

/** Names of people in the names of records masked, as everywhere that is not the catalogue itself. */
function withoutPeople(
  actions: readonly RecordAction[],
  clusters: readonly SuggestedCluster[],
): readonly RecordAction[] {
  const people = new Map<string, readonly string[]>();
  for (const { members } of clusters)
    for (const { entry, read } of members)
      if (read.people.length > 0) people.set(entry.cells.id, [...(people.get(entry.cells.id) ?? []), ...read.people]);
  return actions.map((action) => {
    const named = people.get(action.id);
    if (named === undefined) return action;
    return { ...action, name: maskPeople(action.name, named), reason: maskPeople(action.reason, named) };
  });
}

/** Where the drafts of a speciality, or of none, stand in the catalogue. */
export function legacyPath(slug: string | undefined): string {
  return slug === undefined ? 'legacy-unassigned.csv' : `specialities/${slug}/legacy.csv`;
}

/** In the order of the clusters, which is by speciality. */
function membersBySpeciality(
  clusters: readonly SuggestedCluster[],
): ReadonlyMap<string | undefined, readonly Suggested[]> {
  const found = new Map<string | undefined, Suggested[]>();
  for (const { speciality, members } of clusters) {
    const known = found.get(speciality);
    if (known) known.push(...members);
    else found.set(speciality, [...members]);
  }
  return found;
}
