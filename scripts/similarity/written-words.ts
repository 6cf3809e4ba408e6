import type { Lexicon } from './lexicon.ts';
import { spelling } from './spelling.ts';
import { tokensOf } from './tokens.ts';

const kept = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/** Words in {@link spelling} as people write them ("ekokardiografi" is "ekkokardiografi"), for whoever is shown one. */
export function writtenWords(lexicon: Lexicon): ReadonlyMap<string, string> {
  const known = kept.get(lexicon);
  if (known) return known;
  const { words, types, distinctions } = lexicon.source;
  const written = new Map<string, string>();
  const all = [...words, ...distinctions, ...types];
  for (const text of [...all.map(({ name }) => name), ...all.flatMap(({ synonyms }) => synonyms)])
    for (const token of tokensOf(text)) {
      const spelt = spelling(token.text);
      if (token.kind === 'word' && !written.has(spelt)) written.set(spelt, token.text.toLowerCase());
    }
  kept.set(lexicon, written);
  return written;
}
