import type { Atom } from './atoms.ts';
import type { Span } from './content.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Words that a person's name may follow: "dr. X", "v/ X", "hos X". None has more than three letters. */
const LEADS_TO_PERSON = new Set(['dr', 'hos', 'v', 'ved', 'fru', 'hr']);

/** Tokens that name a person: a known surname or first name, or an unknown word after "dr.", "v/" or "hos". In order. */
export function findPeople(
  tokens: readonly Token[],
  atoms: readonly Atom[],
  spans: readonly Span[],
  lexicon: Lexicon,
): readonly number[] {
  // Most names name nobody.
  if (!spans.some(isPerson) && !tokens.some(leadsToPerson)) return [];
  const found = new Set<number>();
  for (const { start, end, meaning } of spans)
    if (meaning.kind === 'person')
      for (const atom of atoms.slice(start, end)) for (let at = atom.start; at < atom.end; at++) found.add(at);
  const known = new Set(spans.flatMap(({ start, end }) => atoms.slice(start, end).map((atom) => atom.start)));
  const compounds = compoundTokens(atoms);
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (token.kind !== 'word' || before === undefined || token.text.length < 3) continue;
    const isLed = leadsToPerson(before) || (found.has(index - 1) && token.before === ' ');
    if (isLed && !known.has(index) && !lexicon.words.read(token.text).isKnown && !compounds.has(index))
      found.add(index);
  }
  return [...found].sort((a, b) => a - b);
}

function isPerson({ meaning }: Span): boolean {
  return meaning.kind === 'person';
}

function leadsToPerson({ kind, text }: Token): boolean {
  return kind === 'word' && text.length <= 3 && LEADS_TO_PERSON.has(text.toLowerCase());
}

/** Tokens that are several words: one made of known words is no name. */
function compoundTokens(atoms: readonly Atom[]): ReadonlySet<number> {
  return new Set(atoms.flatMap(({ start }, at) => (atoms[at - 1]?.start === start ? [start] : [])));
}
