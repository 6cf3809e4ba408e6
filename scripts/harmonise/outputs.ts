import type { Catalogue } from '../model/catalogue.ts';
import type { LegacyCells } from '../model/legacy.ts';
import { maskPeople } from '../similarity/mask-people.ts';
import { clustersCsv } from './clusters-csv.ts';
import type { RejectedRow } from './export/export-row.ts';
import { rejectedCsv } from './export/rejected-csv.ts';
import { hospitalsOf } from './hospitals.ts';
import { draftCells } from './legacy/draft-cells.ts';
import { legacyCsv } from './legacy/legacy-csv.ts';
import type { RecordAction } from './legacy/record-actions.ts';
import { recordsCsv } from './legacy/records-csv.ts';
import { proposalYaml } from './proposal-yaml.ts';
import { proposeTypes } from './propose-type.ts';
import type { Suggested, SuggestedCluster } from './suggest.ts';
import type { Checksum } from './workbook/stored-zip.ts';
import type { NamedId, WorkbookContext } from './workbook/workbook-context.ts';
import { targetsFor } from './workbook/workbook-targets.ts';
import { writeWorkbook } from './workbook/write-workbook.ts';

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

/** Every file that a run puts into its folder, one by one, so that no more than one is held at a time. */
export function* outputFiles(
  outcome: Outcome,
  catalogue: Catalogue,
  notice: string,
  crc32: Checksum,
): Generator<OutputFile> {
  const { clusters, rejected, actions, report } = outcome;
  yield { path: 'clusters.csv', content: clustersCsv(clusters) };
  yield { path: 'rejected.csv', content: rejectedCsv(rejected) };
  yield { path: 'records.csv', content: recordsCsv(withoutPeople(actions, clusters)) };
  yield { path: 'report.md', content: report };
  const shared = { ...sharedContext(catalogue), notice, crc32 };
  for (const [slug, members] of membersBySpeciality(clusters)) {
    const drafts = members.map(draftCells);
    yield { path: legacyPath(slug), content: legacyCsv(drafts) };
    const speciality = catalogue.specialities.find((one) => one.slug === slug);
    const id = slug === '' ? 'uden-speciale' : slug;
    const named = { id, name: speciality?.name.value ?? UNASSIGNED_NAME };
    const context = { ...shared, speciality: named, targets: targetsFor(slug, catalogue) };
    const rows = members.map(({ entry, suggestion }, index) => {
      // As they stand in the `legacy.csv` beside the workbook.
      return { speciality: entry.speciality, cells: drafts[index] ?? entry.cells, suggestion };
    });
    yield { path: `gennemgang-${id}.xlsx`, content: writeWorkbook(rows, context) };
  }
  for (const { set, file } of proposeTypes(clusters, catalogue))
    yield { path: `proposals/${set}/${file.id}.yaml`, content: proposalYaml(file, set) };
}

/** The drafts by the path within the catalogue that they are written to with `--write`. */
export function* legacyFiles(
  clusters: readonly SuggestedCluster[],
): Generator<{ path: string; rows: readonly LegacyCells[] }> {
  for (const [slug, members] of membersBySpeciality(clusters))
    yield { path: legacyPath(slug), rows: members.map(draftCells) };
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

const UNASSIGNED_NAME = 'Uden speciale';

function legacyPath(slug: string): string {
  return slug === '' ? 'legacy-unassigned.csv' : `specialities/${slug}/legacy.csv`;
}

/** In the order of the clusters, which is by speciality. */
function membersBySpeciality(clusters: readonly SuggestedCluster[]): ReadonlyMap<string, readonly Suggested[]> {
  const found = new Map<string, Suggested[]>();
  for (const { speciality = '', members } of clusters) {
    const known = found.get(speciality);
    if (known) known.push(...members);
    else found.set(speciality, [...members]);
  }
  return found;
}

/** What the workbooks of all specialities share. */
function sharedContext(catalogue: Catalogue): Pick<WorkbookContext, 'modes' | 'roles' | 'hospitalsOf'> {
  return {
    modes: termsOf('modes', catalogue),
    roles: termsOf('staff-roles', catalogue),
    hospitalsOf: hospitalsOf(catalogue),
  };
}

/** The words of a vocabulary as a drop-down offers them. */
export function termsOf(vocabulary: string, { vocabularies }: Catalogue): readonly NamedId[] {
  return vocabularies.get(vocabulary)?.terms.map(({ term: { id, name } }) => ({ id, name })) ?? [];
}
