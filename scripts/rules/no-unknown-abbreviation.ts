import type { AbbreviationTerm } from '../model/authored.ts';
import { replacement } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import { perCatalogue } from './per-catalogue.ts';
import { wordsOf } from './words.ts';

const abbreviations = perCatalogue(
  ({ vocabularies }) =>
    new Map(vocabularies.get('abbreviations')?.terms.map(({ term }) => [term.id, term as AbbreviationTerm])),
);

/** Numbers as in "type II". */
const ROMAN = /^[IVX]+$/;

/** An abbreviation that is everyday in one department is a riddle in the next, and to every patient. */
export const noUnknownAbbreviation: Rule = {
  id: 'no-unknown-abbreviation',
  severity: 'error',
  summary: {
    da: 'Beskrivelser og tekster til patienter bruger kun kendte forkortelser.',
    en: 'Descriptions and texts for patients use known abbreviations only.',
  },
  subject: 'type',

  *check({ file, description, patientName, patientText }, catalogue) {
    const known = abbreviations(catalogue);
    // A vocabulary that is missing or broken has its own finding.
    if (!catalogue.vocabularies.has('abbreviations')) return;
    const texts = [description, patientName, ...patientText.values()];
    // Nearly no text has two capitals in a row, and only those are worth taking apart.
    for (const located of texts.filter(({ value }) => /\p{Lu}{2}/u.test(value)))
      for (const word of wordsOf(file, located)) {
        const term = known.get(word.text);
        if (!/^\p{Lu}{2,}$/u.test(word.text) || ROMAN.test(word.text) || term?.inNames) continue;
        const { text, range } = word;
        yield {
          range,
          message: {
            da: `Forkortelsen "${text}" ${term ? `skal skrives ud: "${term.name}"` : 'er ukendt: skriv den ud, eller føj den til vokabularet abbreviations'}.`,
            en: `The abbreviation "${text}" ${term ? `is to be written out: "${term.name}"` : 'is unknown: write it out, or add it to the vocabulary abbreviations'}.`,
          },
          ...(term && range !== located.range ? { fix: replacement('maybe-incorrect', range, term.name) } : {}),
        };
      }
  },
};
