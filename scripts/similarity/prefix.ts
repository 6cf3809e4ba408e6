import { type Atom, atomsOf } from './atoms.ts';
import type { Lexicon } from './lexicon.ts';
import { tokensOf } from './tokens.ts';

/** What a name begins with that says which speciality it is of, and nothing of what happens. */
export interface Prefix {
  /** The first atom after it. */
  readonly end: number;
  /** Where its last part begins: a name that says nothing after it says that ("NEU HOVEDPINEKLINIK"). */
  readonly last: number;
  /** Slugs it may stand for. */
  readonly specialities: readonly string[];
  /** Sites that stand before it ("SLA DERM KTR"). */
  readonly sites: readonly string[];
}

/**
 * The prefix of a name: the longest that it begins with, and whatever its own speciality is called by after that ("MED ENDO
 * NY PT", "GYN OBST"). Where all of the name is prefix there is none: the words must say something.
 */
export function findPrefix(atoms: readonly Atom[], lexicon: Lexicon, speciality: string | undefined): Prefix {
  const specialities: string[] = [];
  const { sites, count } = sitesAt(atoms, lexicon);
  if (count > 0 && !prefixAt(atoms, count, lexicon)) return NO_PREFIX;
  let end = count;
  let last = count;
  for (let found = prefixAt(atoms, end, lexicon); found; found = prefixAt(atoms, end, lexicon)) {
    const isOwn = speciality !== undefined && found.slugs.includes(speciality);
    if (end > count && !isOwn) break;
    if (specialities.length === 0) specialities.push(...found.slugs);
    last = end;
    end += found.count;
  }
  return { end, last, specialities, sites };
}

const NO_PREFIX: Prefix = { end: 0, last: 0, specialities: [], sites: [] };

function sitesAt(atoms: readonly Atom[], { phrases }: Lexicon) {
  const sites: string[] = [];
  for (let site = phrases.get(atoms[0]?.text ?? ''); site?.kind === 'site'; ) {
    sites.push(site.id);
    site = phrases.get(atoms[sites.length]?.text ?? '');
  }
  return { sites, count: sites.length };
}

/** The prefix of a name as it is written, when no more of it is wanted. */
export function readPrefix(name: string, lexicon: Lexicon): Prefix {
  return findPrefix(atomsOf(tokensOf(name), lexicon.words), lexicon, undefined);
}

function prefixAt(atoms: readonly Atom[], at: number, { prefixes, phrases }: Lexicon) {
  const found = prefixes.at(atoms, at);
  return found && isWhole(atoms, at + found.count, phrases) ? { slugs: found.value, count: found.count } : undefined;
}

/** How many atoms name a speciality that its own name, once it has said something, says no more by: "NY PT GASTRO". */
export function ownNameAt(
  atoms: readonly Atom[],
  at: number,
  lexicon: Lexicon,
  speciality: string | undefined,
): number {
  if (speciality === undefined || atoms[at - 1]?.start === atoms[at]?.start) return 0;
  const found = prefixAt(atoms, at, lexicon);
  return found?.slugs.includes(speciality) ? found.count : 0;
}

/** "HUDPRIKTEST" begins with no prefix, though "HUD" is one; "ØJENAMB" does: an ambulatory says nothing. */
function isWhole(atoms: readonly Atom[], end: number, phrases: Lexicon['phrases']): boolean {
  const [last, next] = [atoms[end - 1], atoms[end]];
  if (next === undefined || next.start !== last?.start) return true;
  return phrases.get(next.text)?.kind === 'filler' && isWhole(atoms, end + 1, phrases);
}
