/** Endings of number, definiteness and genitive, the longest first. */
const ENDINGS = ['ernes', 'erne', 'enes', 'ene', 'ers', 'ens', 'ets', 'er', 'en', 'et', 'es'] as const;
const LETTERS = 'esrnt';

/**
 * A Danish word, in `spelling`, without its ending: "hjertet" and "hjerte" are one. Coarse, and no word to show; for words
 * that nobody has listed. A single letter is taken from a longer word only ("PET" is no ending of "PE").
 */
export function stem(word: string): string {
  if (!LETTERS.includes(word.at(-1) ?? ' ')) return word;
  for (const ending of ENDINGS)
    if (word.length >= ending.length + 3 && word.endsWith(ending)) return word.slice(0, -ending.length);
  return word.length >= 5 ? word.slice(0, -1) : word;
}
