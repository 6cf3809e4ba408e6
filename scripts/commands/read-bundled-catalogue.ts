import { readFileSync } from 'node:fs';
import { unpack } from '../bundle/container.ts';
import type { BundledCatalogue } from '../model/bundled.ts';
import { UnusableInput } from '../model/unusable-input.ts';

/**
 * The `catalogue.json` of a bundle. Whether the bundle is untouched is for `verify`.
 * @throws UnusableInput when the file is no bundle, or one of a later format
 */
export function readBundledCatalogue(path: string): BundledCatalogue {
  const entry = [...(unpack(readBytes(path))?.files ?? [])].find(([name]) => /^[^/]+\/catalogue\.json$/.test(name));
  const bundled = entry && parsed(entry[1]);
  if (!isBundled(bundled)) throw noBundle(path);
  return bundled;
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw noBundle(path);
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** As much of the shape as is compared: the bytes come from outside. */
function isBundled(value: unknown): value is BundledCatalogue {
  const { formatVersion, common, types, specialities, vocabularies } = (value ?? {}) as Partial<BundledCatalogue>;
  return (
    formatVersion === '1' &&
    isMap(common) &&
    isMap(common.approval) &&
    isListWith(types, 'id', 'name') &&
    isListWith(specialities, 'id', 'name', 'settings', 'approval') &&
    specialities.every(({ settings, approval }) => isListWith(settings, 'type', 'mode') && isMap(approval)) &&
    isListWith(vocabularies, 'name', 'entries') &&
    vocabularies.every(({ entries }) => isListWith(entries, 'id', 'name'))
  );
}

function isListWith(list: unknown, ...keys: readonly string[]): list is readonly object[] {
  return Array.isArray(list) && list.every((item) => isMap(item) && keys.every((key) => Object.hasOwn(item, key)));
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function noBundle(path: string): UnusableInput {
  return new UnusableInput({
    da: `"${path}" er ikke et bundt, der kan læses her: kontrollér det med npm run verify, eller hent det igen.`,
    en: `"${path}" is no bundle that can be read here: check it with npm run verify, or fetch it again.`,
  });
}
