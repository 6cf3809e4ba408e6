import { COMMON } from '../model/catalogue.ts';
import { kindOf } from './kinds.ts';

/**
 * Of all `paths`, those needed to judge `wanted`: the files themselves, what every file leans on (settings,
 * vocabularies, decisions, the common types), and the whole speciality of each, whose names must be unique. A common
 * type, a vocabulary or the settings bear on every speciality, so then it is everything.
 */
export function neededFor(wanted: ReadonlySet<string>, paths: readonly string[]): readonly string[] {
  const sets = new Set<string | undefined>();
  for (const path of wanted) sets.add(setOf(path));
  if (sets.has(COMMON) || sets.has(undefined)) return paths;
  return paths.filter((path) => wanted.has(path) || leansOn(path) || sets.has(setOf(path)));
}

function setOf(path: string): string | undefined {
  const kind = kindOf(path);
  if (kind?.kind === 'common') return COMMON;
  return kind && 'set' in kind ? kind.set : undefined;
}

function leansOn(path: string): boolean {
  return !path.startsWith('specialities/') && !path.endsWith('.csv');
}
