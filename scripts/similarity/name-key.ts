import { spelling } from './spelling.ts';

/**
 * The same for two names that a reader takes for one: letters and digits in {@link spelling}, without case, spaces and
 * punctuation. Two numbers stay apart. Empty where the name has neither letter nor digit.
 */
export function nameKey(name: string): string {
  const words = name.normalize('NFKC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words
    .map((word) => spelling(word) || word.toLowerCase())
    .join(' ')
    .replace(/(?<!\d) | (?!\d)/g, '');
}
