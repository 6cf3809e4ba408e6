import { bundleFiles } from '../../scripts/bundle/bundle-files.ts';
import { pack } from '../../scripts/bundle/container.ts';
import { type BundleFacts, bundleName } from '../../scripts/bundle/facts.ts';
import { type Files, loadWith } from './load.ts';

export const FACTS: BundleFacts = { version: '0.1.0', channel: 'draft', commit: 'c0ffee', modified: false };

/** The bundle of the fixture with `files` changed; a schema of two bytes keeps it small. */
export async function smallBundle(files: Files = {}, facts: Partial<BundleFacts> = {}) {
  const { catalogue } = await loadWith(files, { asOf: '2026-01-01' });
  const all = { ...FACTS, ...facts };
  const { entries, manifest } = bundleFiles(catalogue, all, '{}');
  return { catalogue, entries, manifest, folder: bundleName(all), bytes: pack(bundleName(all), entries) };
}

export function textOf(entries: ReadonlyMap<string, Uint8Array>, path: string): string {
  return Buffer.from(entries.get(path) ?? []).toString('utf8');
}
