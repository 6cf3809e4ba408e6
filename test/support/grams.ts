import { gramsOf, gramText } from '../../scripts/similarity/grams.ts';

/** The trigrams of a word as people see them. */
export function trigrams(word: string): readonly { readonly text: string; readonly share: number }[] {
  const { ids, shares } = gramsOf(word);
  return ids.map((id, at) => ({ text: gramText(id), share: shares[at] ?? 0 }));
}
