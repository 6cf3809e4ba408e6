import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundledCatalogue } from '../bundle/catalogue-json.ts';
import { forChannel } from '../bundle/channel.ts';
import type { Channel } from '../bundle/facts.ts';
import { compareSnapshots } from '../compare/compare-snapshots.ts';
import { fieldTitles, type TitledSchema } from '../compare/field-titles.ts';
import { NOTHING, type Snapshot } from '../compare/snapshot.ts';
import { approvedPart, snapshotOfBundle } from '../compare/snapshot-of-bundle.ts';
import { snapshotOfCatalogue } from '../compare/snapshot-of-catalogue.ts';
import { git } from '../load/git.ts';
import { kindOf, schemaOf } from '../load/kinds.ts';
import type { Loaded } from '../load/load-catalogue.ts';
import { openCatalogue } from '../load/open-catalogue.ts';
import { commitOf, openRevision } from '../load/open-revision.ts';
import { readSchema } from '../load/read-schema.ts';
import { unreadFiles } from '../load/unread-files.ts';
import type { BundledCatalogue } from '../model/bundled.ts';
import { UnusableInput } from '../model/unusable-input.ts';
import type { Compared, SideName } from '../report/compared.ts';
import { readBundledCatalogue } from './read-bundled-catalogue.ts';

type Side = { readonly name: SideName } & (
  | { readonly form: 'catalogue'; readonly loaded: Loaded }
  | { readonly form: 'bundle'; readonly bundled: BundledCatalogue }
  | { readonly form: 'nothing' }
);

/**
 * Compares two states of the catalogue in `directory`, each a revision of git, a folder or a bundle.
 * @param base absent: the newest release tag (`v*`), or nothing where there is none
 * @param head absent: the working tree
 * @throws UnusableInput when there is no such state, or it is not a catalogue at all
 */
export async function compareSides(directory: string, base?: string, head?: string): Promise<Compared> {
  const from = base ?? (await newestRelease(directory));
  const [earlier, later] = [
    from === undefined ? NO_SIDE : await openSide(directory, from),
    head === undefined ? await workingTree(directory) : await openSide(directory, head),
  ];
  const [before, after] = alike(earlier, later);
  return { base: earlier.name, head: later.name, comparison: compareSnapshots(before, after, titles()) };
}

const NO_SIDE: Side = { form: 'nothing', name: { kind: 'nothing', name: null, commit: null } };

async function newestRelease(directory: string): Promise<string | undefined> {
  return (await git(directory, 'describe', '--tags', '--abbrev=0', '--match', 'v*'))?.trim() || undefined;
}

async function workingTree(directory: string): Promise<Side> {
  return {
    form: 'catalogue',
    loaded: await openCatalogue(directory),
    name: { kind: 'working-tree', name: null, commit: null },
  };
}

/** A folder goes before a revision of its name, which can be written in full (`refs/heads/…`). */
async function openSide(directory: string, named: string): Promise<Side> {
  if (named.endsWith('.zip') && existsSync(named))
    return {
      form: 'bundle',
      bundled: readBundledCatalogue(named),
      name: { kind: 'bundle', name: named, commit: null },
    };
  const folder = [named, join(named, 'catalogue')].find((candidate) => existsSync(join(candidate, 'settings.yaml')));
  if (folder !== undefined && statSync(named).isDirectory())
    return {
      form: 'catalogue',
      loaded: await openCatalogue(folder),
      name: { kind: 'folder', name: named, commit: null },
    };
  const loaded = await openRevision(directory, named);
  const commit = (await commitOf(directory, named)) ?? null;
  return { form: 'catalogue', loaded, name: { kind: 'revision', name: named, commit } };
}

/** Both sides in one form: beside a bundle, a catalogue is what a bundle of the same channel would hold of it. */
function alike(base: Side, head: Side): readonly [Snapshot, Snapshot] {
  const channels = [base, head].flatMap((side) => (side.form === 'bundle' ? side.bundled.channel : []));
  if (channels.length === 0) return [authored(base), authored(head)];
  const channel = channels.includes('production') ? 'production' : 'draft';
  return [bundled(base, channel), bundled(head, channel)];
}

function authored(side: Side): Snapshot {
  if (side.form !== 'catalogue') return NOTHING;
  const schemaOfVocabulary = (name: string): string => schemaOf({ kind: 'vocabulary', name });
  return snapshotOfCatalogue(side.loaded.catalogue, unreadFiles(side.loaded), schemaOfVocabulary);
}

function bundled(side: Side, channel: Channel): Snapshot {
  if (side.form === 'nothing') return NOTHING;
  if (side.form === 'bundle')
    return snapshotOfBundle(channel === 'production' ? approvedPart(side.bundled) : side.bundled);
  const { catalogue } = side.loaded;
  if (!catalogue.common || !catalogue.settings) throw notBundled(side.name.name);
  const facts = { version: '', channel, commit: null, modified: false };
  const unread = unreadFiles(side.loaded).filter(({ path }) => BUNDLED.has(kindOf(path)?.kind ?? ''));
  return snapshotOfBundle(bundledCatalogue(forChannel(catalogue, channel), facts), unread);
}

/** What a bundle holds; a fault in any other file leaves nothing in doubt beside a bundle. */
const BUNDLED: ReadonlySet<string> = new Set(['common', 'visit-type', 'speciality', 'decision-tree', 'vocabulary']);

function notBundled(name: string | null): UnusableInput {
  return new UnusableInput({
    da: `Kataloget (${name ?? 'arbejdskopien'}) kan ikke sammenlignes med et bundt, for settings.yaml eller common/common.yaml kan ikke læses: kør npm run validate.`,
    en: `The catalogue (${name ?? 'the working tree'}) cannot be compared with a bundle, as settings.yaml or common/common.yaml cannot be read: run npm run validate.`,
  });
}

/** Field titles from the schemas, each read once and only when asked for. */
export function titles() {
  const schemas = new Map<string, TitledSchema>();
  return fieldTitles((name) => {
    const schema = schemas.get(name) ?? (readSchema(name) as TitledSchema);
    schemas.set(name, schema);
    return schema;
  });
}
