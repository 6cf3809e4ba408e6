import type { BundledCatalogue } from '../model/bundled.ts';
import { sha256 } from './digest.ts';
import type { Channel } from './facts.ts';

export interface ManifestFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** `manifest.json`: what the bundle is, and every file of it but itself, `SHA256SUMS` and signatures. */
export interface Manifest {
  readonly formatVersion: '1';
  readonly version: string;
  readonly channel: Channel;
  readonly commit: string | null;
  readonly modified: boolean;
  readonly asOf: string | null;
  readonly counts: {
    readonly types: number;
    readonly commonTypes: number;
    readonly specialities: number;
    readonly settings: number;
    readonly vocabularyEntries: number;
    readonly openQuestions: number;
  };
  readonly files: readonly ManifestFile[];
}

export const MANIFEST = 'manifest.json';
export const SUMS = 'SHA256SUMS';

export function manifestOf(bundled: BundledCatalogue, openQuestions: number, files: Entries): Manifest {
  const { formatVersion, version, channel, commit, modified, asOf, types, specialities, vocabularies } = bundled;
  return {
    formatVersion,
    version,
    channel,
    commit,
    modified,
    asOf,
    counts: {
      types: types.length,
      commonTypes: types.filter(({ id }) => id.startsWith('common/')).length,
      specialities: specialities.length,
      settings: sum(specialities.map(({ settings }) => settings.length)),
      vocabularyEntries: sum(vocabularies.map(({ entries }) => entries.length)),
      openQuestions,
    },
    files: [...files].map(([path, bytes]) => ({ path, size: bytes.length, sha256: sha256(bytes) })),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The bytes of each file by its path within the top folder, in the order of paths by code unit. */
export type Entries = ReadonlyMap<string, Uint8Array>;

/** `SHA256SUMS`, as `sha256sum` writes it: every file but itself. */
export function sumsOf(files: Entries): string {
  return [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');
}
