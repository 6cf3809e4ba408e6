import { compareSnapshots } from '../../scripts/compare/compare-snapshots.ts';
import type { Comparison } from '../../scripts/compare/comparison.ts';
import { fieldTitles, type TitledSchema } from '../../scripts/compare/field-titles.ts';
import type { Snapshot } from '../../scripts/compare/snapshot.ts';
import { snapshotOfCatalogue } from '../../scripts/compare/snapshot-of-catalogue.ts';
import { schemaOf } from '../../scripts/load/kinds.ts';
import { readSchema } from '../../scripts/load/read-schema.ts';
import { unreadFiles } from '../../scripts/load/unread-files.ts';
import { type Files, loadWith } from './load.ts';

export const TITLES = fieldTitles((name) => readSchema(name) as TitledSchema);

/** The fixture with `files` changed, as one side of a comparison. */
export async function snapshotWith(files: Files, asOf = '2026-07-01'): Promise<Snapshot> {
  const loaded = await loadWith(files, { asOf });
  return snapshotOfCatalogue(loaded.catalogue, unreadFiles(loaded), (name) => schemaOf({ kind: 'vocabulary', name }));
}

/** The fixture with some files, and with others, compared. */
export async function compareWith(before: Files, after: Files): Promise<Comparison> {
  return compareSnapshots(await snapshotWith(before), await snapshotWith(after), TITLES);
}

/** Each change as a person reads it, with the rule that demands its bump. */
export function told({ changes }: Comparison): readonly string[] {
  return changes.map(({ sentence, rule }) => `${sentence} [${rule}]`);
}
