/**
 * A name with each of the given words (as they stand in it) masked wherever it stands as a word, so that it may be shown:
 * "KTR DR. ••••••". A word that is part of another, as Bo of Boligsag, is not the person.
 */
export function maskPeople(name: string, people: readonly string[]): string {
  let masked = name;
  for (const person of people) {
    const dots = '•'.repeat(person.length);
    // A name that is written together with a number is no word of its own, and is masked all the same.
    masked = withoutWord(masked, person, dots) ?? masked.replace(person, dots);
  }
  return masked;
}

/** The text with other text for a word of it, or nothing where that does not stand in it as a word. */
function withoutWord(text: string, word: string, instead: string): string | undefined {
  let found = '';
  let end = 0;
  // Without a pattern for each word: to make one takes longer than all the rest.
  for (let at = text.indexOf(word); at >= 0 && word !== ''; at = text.indexOf(word, Math.max(end, at + 1))) {
    if (ENDS_IN_WORD.test(text.slice(0, at)) || BEGINS_WITH_WORD.test(text.slice(at + word.length))) continue;
    found += text.slice(end, at) + instead;
    end = at + word.length;
  }
  return end === 0 ? undefined : found + text.slice(end);
}

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u;
