import type { AbbreviationTerm } from '../model/authored.ts';
import { replacement } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import { perCatalogue } from './per-catalogue.ts';
import { partOf, wordsOf } from './words.ts';

const abbreviationsInNames = perCatalogue(({ vocabularies }) => {
  const terms = (vocabularies.get('abbreviations')?.terms ?? []).map(({ term }) => term as AbbreviationTerm);
  return new Set(terms.filter(({ inNames }) => inNames).map(({ id }) => id));
});

/** Capitals shout and hide which letters are an abbreviation; a name is written as a sentence begins. */
export const noCapitalsInName: Rule = {
  id: 'no-capitals-in-name',
  severity: 'error',
  summary: {
    da: 'Navnet begynder med stort og har ellers kun store bogstaver i kendte forkortelser.',
    en: 'The name begins with a capital and otherwise has capitals in known abbreviations only.',
  },
  subject: 'type',

  *check({ file, name }, catalogue) {
    const known = abbreviationsInNames(catalogue);
    for (const { text, range } of wordsOf(file, name)) {
      if (!/^\p{Lu}[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*$/u.test(text) || known.has(text)) continue;
      const lower = text.toLowerCase();
      const isFirst = name.value.startsWith(text);
      yield {
        range,
        message: {
          da: `"${text}" står med store bogstaver og er ingen kendt forkortelse: skriv det med små, eller skriv forkortelsen ud.`,
          en: `"${text}" is in capitals and no known abbreviation: write it in small letters, or write it out.`,
        },
        fix: replacement('maybe-incorrect', range, isFirst ? text.charAt(0) + lower.slice(1) : lower),
      };
    }
    if (/^\p{Ll}/u.test(name.value)) yield lowerStart(partOf(file, name, 0, 1), name.value);
  },
};

function lowerStart(range: { start: number; end: number }, name: string) {
  return {
    range,
    message: {
      da: `"${name}" begynder med lille bogstav: begynd med stort.`,
      en: `"${name}" begins with a small letter: begin with a capital.`,
    },
    fix: replacement('maybe-incorrect', range, name.charAt(0).toUpperCase()),
  };
}
