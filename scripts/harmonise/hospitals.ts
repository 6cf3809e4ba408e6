import type { SiteTerm } from '../model/authored.ts';
import type { LegacyCells } from '../model/legacy.ts';
import { escapePattern } from '../similarity/escape-pattern.ts';

/** The hospitals that a row's departments and name speak of, by the names and abbreviations of the vocabulary of sites. */
export function hospitalsOf(sites: readonly SiteTerm[]): (cells: LegacyCells) => string {
  // Abbreviations are written in capitals; a name in any way.
  const spellings = sites.map(({ name, synonyms = [], abbreviations }) => [
    name,
    name.toUpperCase(),
    ...synonyms,
    ...abbreviations,
  ]);
  const patterns = sites.map(({ name }, index) => ({
    name,
    pattern: new RegExp(asWords(spellings[index] ?? []), 'u'),
  }));
  const inText = (text: string): string =>
    patterns.flatMap(({ name, pattern }) => (pattern.test(text) ? name : [])).join(', ');
  // Departments are those of many rows, and most names speak of no hospital, which a plain pattern tells soonest. What one
  // of several words ends in counts as well: the rest of it may end the departments.
  const inDepartments = new Map<string, string>();
  const all = spellings.flat();
  const maybe = new RegExp(anyOf([...all, ...all.flatMap(endings)]));
  return ({ departments, name }) => {
    if (maybe.test(name)) return inText(`${departments} ${name}`);
    const known = inDepartments.get(departments);
    if (known !== undefined) return known;
    const found = inText(departments);
    inDepartments.set(departments, found);
    return found;
  };
}

/** A pattern of any of the spellings where it is no part of a longer word. */
function asWords(spellings: readonly string[]): string {
  return `(?<!\\p{L})(?:${anyOf(spellings)})(?!\\p{L})`;
}

function anyOf(spellings: readonly string[]): string {
  return spellings.map(escapePattern).join('|');
}

/** What follows each space of a text. */
function endings(text: string): readonly string[] {
  const words = text.split(' ');
  return words.slice(1).map((_, index) => words.slice(index + 1).join(' '));
}
