import type { SiteTerm } from '../model/authored.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { LegacyCells } from '../model/legacy.ts';
import { escapePattern } from '../similarity/escape-pattern.ts';

/** The hospitals that a row's departments and name speak of, by the names and abbreviations of the vocabulary of sites. */
export function hospitalsOf({ vocabularies }: Catalogue): (cells: LegacyCells) => string {
  const sites = vocabularies.get('sites')?.terms.map(({ term }) => term as SiteTerm) ?? [];
  const patterns = sites.map(({ name, synonyms = [], abbreviations }) => ({
    name,
    // Abbreviations are written in capitals; a name in any way.
    pattern: new RegExp(
      `(?<!\\p{L})(?:${[name, name.toUpperCase(), ...synonyms, ...abbreviations].map(escapePattern).join('|')})(?!\\p{L})`,
      'u',
    ),
  }));
  const kept = new Map<string, string>();
  return ({ departments, name }) => {
    const text = `${departments} ${name}`;
    const known = kept.get(text);
    if (known !== undefined) return known;
    const found = patterns.filter(({ pattern }) => pattern.test(text)).map((site) => site.name);
    kept.set(text, found.join(', '));
    return found.join(', ');
  };
}
