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
  let word = readAt(tokens, 0, words);
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const next = readAt(tokens, at + 1, words);
    if (token === undefined || word === undefined) {
      atoms.push({ text: String(token?.value), start: at, end: at + 1 });
      at += 1;
      word = next;
      continue;
    }
    const joined = word.isKnown && next?.isKnown ? undefined : joinedWith(token, tokens[at + 1], words);
    const end = joined === undefined ? at + 1 : at + 2;
    const { words: texts } = joined ?? word;
    for (let index = 0; index < texts.length; index++) atoms.push({ text: texts[index] ?? '', start: at, end });
    at = end;
    word = joined === undefined ? next : readAt(tokens, at, words);
  }
  return atoms;
}

/** A token as the lexicon reads it; nothing where it is a number, or there is none. */
function readAt(tokens: readonly Token[], at: number, words: WordReader): ReadWord | undefined {
  const token = tokens[at];
  return token?.kind === 'word' ? words.read(token.text) : undefined;
}

/** This token and the next, of which one is no known word, as one word where that is known. */
function joinedWith(token: Token, next: Token | undefined, words: WordReader): ReadWord | undefined {
  if (next?.kind !== 'word' || next.before === '/' || next.before === '+') return undefined;
  if (token.text.length < 2 || next.text.length < 2) return undefined;
  const joined = token.text + next.text;
  return words.knows(spelling(joined)) ? words.read(joined) : undefined;
}
