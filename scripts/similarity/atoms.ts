import { spelling } from './spelling.ts';
import type { Token } from './tokens.ts';
import type { ReadWord, WordReader } from './word-reader.ts';

/** One word of a name as the lexicon knows it. A token may be several (`pacemakerkontrol`), several may be one (`kardio grafi`). */
export interface Atom {
  readonly text: string;
  /** The first token it comes from, and the first after. */
  readonly start: number;
  readonly end: number;
}

/** The words of tokens, by a lexicon's word reader. Numbers stand as they are. */
export function atomsOf(tokens: readonly Token[], words: WordReader): readonly Atom[] {
  const atoms: Atom[] = [];
  const read = tokens.map(({ kind, text }) => (kind === 'word' ? words.read(text) : undefined));
  for (let at = 0; at < tokens.length; at++) {
    const [token, word] = [tokens[at], read[at]];
    if (token === undefined) continue;
    if (word === undefined) {
      atoms.push({ text: String(token.value), start: at, end: at + 1 });
      continue;
    }
    const areBothKnown = word.isKnown && read[at + 1]?.isKnown;
    const joined = areBothKnown ? undefined : joinedWith(token, tokens[at + 1], words);
    const end = joined === undefined ? at + 1 : at + 2;
    for (const text of (joined ?? word).words) atoms.push({ text, start: at, end });
    at = end - 1;
  }
  return atoms;
}

/** This token and the next, of which one is no known word, as one word where that is known. */
function joinedWith(token: Token, next: Token | undefined, words: WordReader): ReadWord | undefined {
  if (next?.kind !== 'word' || next.before === '/' || next.before === '+') return undefined;
  if (token.text.length < 2 || next.text.length < 2) return undefined;
  const joined = token.text + next.text;
  return words.knows(spelling(joined)) ? words.read(joined) : undefined;
}
