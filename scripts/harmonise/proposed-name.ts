import type { AbbreviationTerm, ModeTerm, SiteTerm, Term } from '../model/authored.ts';
import type { Catalogue } from '../model/catalogue.ts';

/** The name that a proposed type gets from the words of old names; empty where nothing is left to call it. */
export type NameProposed = (label: string, speciality: string) => string;

/** "2 gang", "3 besøg", "2 pers": which visit in a row it is, or how many come. */
const COUNTED = /(?<![\p{L}\p{N}])\d+ (?:gang(?:e)?|besøg|pers(?:oner)?)(?![\p{L}\p{N}])/giu;
const LENGTH_WORDS =
  /(?<!\p{L})(?:(?:en|halv|en halv|kort|lang|dobbelt) ?tid|(?:en|halv|kort|lang) time|kvarter)(?!\p{L})/giu;
/** A number at the end that numbers nothing ("type 2" does), and one in the middle that looks like minutes. */
const LOOSE_NUMBER =
  /(?<![\p{L}\p{N}])(?<!(?:uge|grad|type|trin|fase|del) )(?:\d+$|\d{0,2}[05](?: ?(?:minut(?:ter)?|min|m|timer?|t|h))?(?![\p{L}\p{N}]))/giu;
const NO_LETTERS_OF_OURS = /(?![\p{Script=Latin}\u00B5])\p{L}/u;

/**
 * Makes names that the rules for names allow, out of words that old names are read as: without lengths, counts and the
 * speciality's own prefix, and without words for modes, roles, places and people that the reading left.
 */
export function createNames(catalogue: Catalogue): NameProposed {
  const forbidden = forbiddenWords(catalogue);
  const inNames = new Set(
    termsOf<AbbreviationTerm>(catalogue, 'abbreviations').flatMap(({ id, inNames }) => (inNames ? [id] : [])),
  );
  const prefixes = new Map(
    catalogue.specialities.map(({ slug, aliases }) => [slug, new Set(aliases.map(({ value }) => value.toLowerCase()))]),
  );
  const longest = catalogue.settings?.limits.name.max ?? 50;
  return (label, speciality) => {
    if (NO_LETTERS_OF_OURS.test(label)) return '';
    const counted = label.replace(COUNTED, ' ').replace(LENGTH_WORDS, ' ').replace(LOOSE_NUMBER, ' ');
    const words = counted.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word) && !forbidden.has(word.toLowerCase()));
    while (prefixes.get(speciality)?.has(words[0]?.toLowerCase() ?? '')) words.shift();
    const text = fitting(words, longest).map((word) => inSmall(word, inNames));
    const name = text
      .join(' ')
      .replace(LOOSE_NUMBER, '')
      .trim()
      .replace(/[^\p{L}\p{N})]+$/u, '');
    return /\p{L}{2}/u.test(name) ? name.slice(0, 1).toUpperCase() + name.slice(1) : '';
  };
}

function forbiddenWords(catalogue: Catalogue): ReadonlySet<string> {
  const words = [
    ...termsOf<ModeTerm>(catalogue, 'modes').flatMap(({ nameWords }) => nameWords),
    ...termsOf<Term>(catalogue, 'staff-roles').flatMap(({ name, synonyms = [] }) => [name, ...synonyms]),
    ...termsOf<SiteTerm>(catalogue, 'sites').flatMap(({ name, abbreviations }) => [
      ...name.split(' '),
      ...abbreviations,
    ]),
    ...termsOf<Term>(catalogue, 'person-names').map(({ name }) => name),
  ];
  return new Set(words.map((word) => word.toLowerCase().replace(/\.$/, '')));
}

function termsOf<T extends Term>({ vocabularies }: Catalogue, name: string): readonly T[] {
  return vocabularies.get(name)?.terms.map(({ term }) => term as T) ?? [];
}

/** As many whole words as there is room for. */
function fitting(words: readonly string[], longest: number): readonly string[] {
  let length = -1;
  return words.filter((word) => {
    length += 1 + [...word].length;
    return length <= longest;
  });
}

function inSmall(word: string, inNames: ReadonlySet<string>): string {
  return inNames.has(word) || !/\p{Lu}{2}/u.test(word) ? word : word.toLowerCase();
}
