import { escapePattern } from './escape-pattern.ts';

/**
 * A name with each of the given words (as they stand in it) masked wherever it stands as a word, so that it may be shown:
 * "KTR DR. ••••••". A word that is part of another, as Bo of Boligsag, is not the person.
 */
export function maskPeople(name: string, people: readonly string[]): string {
  let masked = name;
  for (const person of people) {
    const dots = '•'.repeat(person.length);
    const asWord = new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(person)}(?![\\p{L}\\p{N}])`, 'gu');
    // A name that is written together with a number is no word of its own, and is masked all the same.
    masked = asWord.test(masked) ? masked.replace(asWord, dots) : masked.replace(person, dots);
  }
  return masked;
}
