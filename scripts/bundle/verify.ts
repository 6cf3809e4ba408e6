import type { Message } from '../model/finding.ts';
import { pack, type Unpacked, unpack } from './container.ts';
import { sha256 } from './digest.ts';
import { bundleName } from './facts.ts';
import { type Entries, MANIFEST, type Manifest, type ManifestFile, SUMS, sumsOf } from './manifest.ts';

export type Verdict =
  | { readonly ok: true; readonly manifest: Manifest; readonly sha256: string }
  | { readonly ok: false; readonly faults: readonly Message[] };

/**
 * Whether the bytes are a bundle as it was made: every entry named by the manifest, with its size and digest, and no
 * other; and not one byte of the container that writing the entries anew would not give. Says all that is wrong.
 */
export function verifyBundle(bytes: Uint8Array): Verdict {
  const unpacked = unpack(bytes);
  if (unpacked === undefined) return { ok: false, faults: [UNREADABLE] };
  const layout = layoutFaults(unpacked);
  if (layout.length > 0) return { ok: false, faults: layout };
  const folder = unpacked.names[0]?.split('/')[0] ?? '';
  const entries: Entries = new Map([...unpacked.files].map(([name, file]) => [name.slice(folder.length + 1), file]));
  const manifest = readManifest(entries);
  if (manifest === undefined) return { ok: false, faults: [NO_MANIFEST] };
  const faults = [...contentFaults(manifest, entries), ...nameFaults(manifest, folder)];
  if (faults.length === 0 && !sameBytes(pack(folder, entries), bytes)) faults.push(CONTAINER_CHANGED);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, manifest, sha256: sha256(bytes) };
}

const UNREADABLE: Message = {
  da: 'Filen er ikke et bundt, eller den er beskadiget: hent den igen.',
  en: 'The file is no bundle, or it is damaged: fetch it again.',
};
const NO_MANIFEST: Message = {
  da: 'Bundtet har intet læseligt manifest.json: hent det igen.',
  en: 'The bundle has no readable manifest.json: fetch it again.',
};
const CONTAINER_CHANGED: Message = {
  da: 'Filerne er urørte, men pakken om dem er ændret (fx pakket om): hent bundtet igen.',
  en: 'The files are untouched but the container around them was changed (repacked, say): fetch the bundle again.',
};

function layoutFaults({ names }: Unpacked): Message[] {
  const faults: Message[] = [];
  const folders = new Set(names.map((name) => name.split('/')[0]));
  if (folders.size !== 1)
    faults.push({
      da: `Bundtet skal have én mappe øverst, men har ${folders.size}: hent det igen.`,
      en: `The bundle must have one top folder but has ${folders.size}: fetch it again.`,
    });
  for (const name of names) if (!isSafe(name)) faults.push(unsafe(name));
  for (const name of new Set(names)) if (names.filter((other) => other === name).length > 1) faults.push(doubled(name));
  return faults;
}

/** Plain relative paths only: nothing that leaves the folder it is unpacked in, on any system. */
function isSafe(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)+$/.test(name) && !name.includes('..');
}

function unsafe(name: string): Message {
  return {
    da: `Bundtet har en fil med et ulovligt navn (${JSON.stringify(name)}): pak det ikke ud.`,
    en: `The bundle has a file with a forbidden name (${JSON.stringify(name)}): do not unpack it.`,
  };
}

function doubled(name: string): Message {
  return { da: `"${name}" er i bundtet to gange.`, en: `"${name}" is in the bundle twice.` };
}

function readManifest(entries: Entries): Manifest | undefined {
  const bytes = entries.get(MANIFEST);
  if (bytes === undefined) return undefined;
  try {
    const manifest: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return isManifest(manifest) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

/** As much of the shape as is read here: the bytes come from outside, and their digest has yet to be compared. */
function isManifest(value: unknown): value is Manifest {
  const { version, channel, files } = (value ?? {}) as Partial<Record<keyof Manifest, unknown>>;
  if (typeof version !== 'string' || typeof channel !== 'string' || !Array.isArray(files)) return false;
  return files.every((file: unknown) => {
    const { path, size, sha256: digest } = (file ?? {}) as Partial<Record<keyof ManifestFile, unknown>>;
    return typeof path === 'string' && typeof size === 'number' && typeof digest === 'string';
  });
}

function* contentFaults(manifest: Manifest, entries: Entries): Generator<Message> {
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  for (const [path, { size, sha256: digest }] of listed) {
    const bytes = entries.get(path);
    if (bytes === undefined) yield { da: `"${path}" mangler i bundtet.`, en: `"${path}" is missing from the bundle.` };
    else if (bytes.length !== size || sha256(bytes) !== digest)
      yield { da: `"${path}" er ændret.`, en: `"${path}" was changed.` };
  }
  for (const path of entries.keys())
    if (!listed.has(path) && path !== MANIFEST && path !== SUMS)
      yield {
        da: `"${path}" er lagt til: manifestet kender den ikke.`,
        en: `"${path}" was added: the manifest does not know it.`,
      };
  const summed: Entries = new Map([...entries].filter(([path]) => path !== SUMS));
  const sums = entries.get(SUMS);
  if (sums === undefined || Buffer.from(sums).toString('utf8') !== sumsOf(summed))
    yield { da: `${SUMS} passer ikke med filerne.`, en: `${SUMS} does not match the files.` };
}

function* nameFaults(manifest: Manifest, folder: string): Generator<Message> {
  const expected = bundleName(manifest);
  if (folder !== expected)
    yield {
      da: `Mappen hedder "${folder}", men manifestet siger "${expected}".`,
      en: `The folder is called "${folder}" but the manifest says "${expected}".`,
    };
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
