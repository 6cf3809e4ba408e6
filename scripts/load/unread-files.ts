import { plain } from '../model/syntax.ts';
import { accepts } from './accepts.ts';
import type { FaultId } from './faults.ts';
import { kindOf, schemaOf } from './kinds.ts';
import type { Loaded } from './load-catalogue.ts';

/** Faults that leave no doubt what the file says. */
const HARMLESS: ReadonlySet<string> = new Set<FaultId>([
  'require-nfc',
  'require-line-feed',
  'no-control-character',
  'consistent-row-order',
]);

/**
 * The files of a loaded catalogue of which nobody can tell what they say, with the first fault of each in Danish: not
 * readable, not of their schema, or with rows left out. Files that have no place in a catalogue say nothing.
 */
export function unreadFiles({ catalogue, findings }: Loaded): readonly { path: string; why: string }[] {
  const faults = new Map<string, string>();
  for (const { file, rule, message } of findings)
    if (kindOf(file) && !HARMLESS.has(rule) && !faults.has(file)) faults.set(file, message.da);
  for (const { path, root } of catalogue.files) {
    const kind = kindOf(path);
    if (!kind || kind.kind === 'legacy' || faults.has(path)) continue;
    if (!root || !accepts(schemaOf(kind), plain(root)))
      faults.set(path, 'Filen følger ikke sit skema: kør npm run validate.');
  }
  return [...faults].map(([path, why]) => ({ path, why })).sort((a, b) => (a.path < b.path ? -1 : 1));
}
