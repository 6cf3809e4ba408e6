import type { AbbreviationTerm } from '../model/authored.ts';
import type { SourceFile } from '../model/catalogue.ts';
import { type Complaint, type Message, replacement } from '../model/finding.ts';
import type { Range } from '../model/range.ts';
import type { Rule } from '../model/rule.ts';
import { perCatalogue } from './per-catalogue.ts';
import { partOf, wordsOf } from './words.ts';

const abbreviations = perCatalogue(({ vocabularies }) => {
  const terms = (vocabularies.get('abbreviations')?.terms ?? []).map(({ term }) => term as AbbreviationTerm);
  return new Map(terms.map((term) => [term.id, term]));
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
    const known = abbreviations(catalogue);
    for (const [index, word] of wordsOf(file, name).entries()) {
      const term = known.get(word.text);
      if (!/^\p{Lu}[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*$/u.test(word.text) || term?.inNames) continue;
      const { text, range } = word;
      const small = term?.name ?? text.toLowerCase();
      const written = index === 0 ? small.charAt(0).toUpperCase() + small.slice(1) : small;
      yield { range, message: inCapitals(text, term && written), ...rewritten(file, range, text, written) };
    }
    const [first = ''] = name.value;
    if (!/^\p{Ll}/u.test(first)) return;
    const range = partOf(file, name, 0, first.length);
    yield { range, message: lowerStart(name.value), ...rewritten(file, range, first, first.toUpperCase()) };
  },
};

function inCapitals(text: string, inFull: string | undefined): Message {
  if (inFull !== undefined)
    return {
      da: `"${text}" er en forkortelse, der ikke bruges i navne: skriv "${inFull}".`,
      en: `"${text}" is an abbreviation that is not used in names: write "${inFull}".`,
    };
  return {
    da: `"${text}" står med store bogstaver og er ingen kendt forkortelse: skriv det med små, eller skriv forkortelsen ud.`,
    en: `"${text}" is in capitals and no known abbreviation: write it in small letters, or write it out.`,
  };
}

function lowerStart(name: string): Message {
  return {
    da: `"${name}" begynder med lille bogstav: begynd med stort.`,
    en: `"${name}" begins with a small letter: begin with a capital.`,
  };
}

/** A fix, unless the range is more than `part`: the whole name, where quotes or escapes hide its parts. */
function rewritten(file: SourceFile, range: Range, part: string, text: string): Pick<Complaint, 'fix'> {
  if (file.text.slice(range.start, range.end) !== part) return {};
  return { fix: replacement('maybe-incorrect', range, text) };
}
