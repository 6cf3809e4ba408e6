import { RELATIONS } from '../model/legacy.ts';
import type { Snapshot } from './snapshot.ts';

/** Says values as Danes do, with the names of the catalogue's own words. */
export interface Words {
  /** One value under a key: an id by its name, a number with its unit, a yes or no. */
  readonly value: (key: string, value: unknown) => string;
  /** A type by its name and full id. */
  readonly type: (fullId: string) => string;
  readonly speciality: (slug: string) => string;
}

/** The vocabulary that the ids under a key are from. */
const VOCABULARY_OF: Readonly<Record<string, string>> = {
  purpose: 'purposes',
  mode: 'modes',
  modes: 'modes',
  selfBooking: 'self-booking',
  role: 'staff-roles',
  staff: 'staff-roles',
  room: 'rooms',
  equipment: 'equipment',
  modifiers: 'modifiers',
  offeredAt: 'sites',
  leadSites: 'sites',
};

/** Values of closed lists that have no vocabulary, by key. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: { draft: 'udkast', approved: 'godkendt', accepted: 'godkendt', flagged: 'til drøftelse' },
  basis: { editorial: 'redaktionelt', export: 'SP-udtræk', group: 'gruppens eget arbejde' },
  present: { yes: 'ja', no: 'nej', unknown: 'uvist' },
  audience: { staff: 'personale', patient: 'patienten', both: 'begge' },
  outcome: { approved: 'godkendt', rejected: 'afslået', postponed: 'udsat' },
  kind: { procedure: 'procedure', booking: 'bookingkategori' },
  transition: { 'run-out': 'løber ud', convert: 'konverteres', rebook: 'ombookes' },
  relation: Object.fromEntries(
    ['samme', 'svarer til', 'målet er bredere', 'målet er smallere', 'omtrent', 'intet mål'].map((word, index) => [
      RELATIONS[index],
      word,
    ]),
  ),
};

const MINUTES: ReadonlySet<string> = new Set(['default', 'allowed', 'minutes', 'length']);
const TYPES: ReadonlySet<string> = new Set(['type', 'replacedBy', 'useInstead', 'target']);

/** The later side knows the names; of what it no longer has, the earlier one. */
export function wordsOf(base: Snapshot, head: Snapshot): Words {
  const nameOf = (items: 'terms' | 'types' | 'specialities', key: string): string | undefined =>
    (head[items].get(key) ?? base[items].get(key))?.name;
  const type = (fullId: string): string => {
    const name = nameOf('types', fullId);
    return name === undefined ? fullId : `${name} (${fullId})`;
  };
  const value = (key: string, written: unknown): string => {
    if (written === undefined || written === null || written === '') return '–';
    if (typeof written === 'boolean') return written ? 'ja' : 'nej';
    if (typeof written === 'number') return MINUTES.has(key) ? `${written} min` : String(written);
    const text = String(written);
    const choice = CHOICES[key];
    if (choice && Object.hasOwn(choice, text)) return choice[text] ?? text;
    if (TYPES.has(key)) return text.split('+').map(type).join(' + ');
    const vocabulary = VOCABULARY_OF[key];
    if (vocabulary === undefined) return text;
    const term = head.terms.get(`${vocabulary}/${text}`) ?? base.terms.get(`${vocabulary}/${text}`);
    return lowerFirst(String(term?.fields.name ?? text));
  };
  return { value, type, speciality: (slug) => nameOf('specialities', slug) ?? (slug === 'common' ? 'fælles' : slug) };
}

/** Within a sentence; an abbreviation keeps its capitals. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
