import type { Lexicon } from './lexicon.ts';
import type { Said } from './read-words.ts';
import { spelling } from './spelling.ts';
import type { Token } from './tokens.ts';

/**
 * Whether a name is no visit: it has a word that says so wherever it stands, or one of the calendar and nothing beside it
 * but rooms, apparatus, goods and numbers ("STUE 3 LUKKET", "EUS-APP. TIL SERVICE").
 */
export function isNoVisit({ junk, atoms, spoken, modes }: Said, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (junk === undefined || junk === 'surely') return junk === 'surely';
  // "HJEMMEBESØG + KØRSEL": whoever is visited is a patient.
  if (modes.includes('home-visit')) return false;
  if (spoken.length === 0 || junk === 'alone') return spoken.length === 0;
  const things = thingsIn(atoms, tokens, lexicon);
  return spoken.every(({ start, end }) =>
    atoms.slice(start, end).every((atom) => {
      for (let at = atom.start; at < atom.end; at++) if (tokens[at]?.kind !== 'number' && !things.has(at)) return false;
      return true;
    }),
  );
}

/** The tokens that name a room, an apparatus or goods, with what is joined to them by a hyphen: "OP-STUE". */
function thingsIn(atoms: Said['atoms'], tokens: readonly Token[], lexicon: Lexicon): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < atoms.length; at++) {
    const count = lexicon.things.at(atoms, at)?.count ?? 0;
    for (const { start, end } of atoms.slice(at, at + count))
      if (count > 1 || isWhole(atoms, at)) for (let token = start; token < end; token++) found.add(token);
  }
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.kind === 'word' && endsIn(spelling(token.text), lexicon.thingEndings)) found.add(at);
    if (found.has(at) && token?.before === '-' && tokens[at - 1]?.kind === 'word') found.add(at - 1);
  }
  return found;
}

/** Whether an atom is all of its token. */
function isWhole(atoms: Said['atoms'], at: number): boolean {
  const start = atoms[at]?.start;
  return atoms[at - 1]?.start !== start && atoms[at + 1]?.start !== start;
}

/** The fewest letters before an ending. */
const BEFORE_ENDING = 2;

/** Whether a word, in {@link spelling}, has one of some endings and something before it. */
export function endsIn(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.length >= ending.length + BEFORE_ENDING && word.endsWith(ending));
}
