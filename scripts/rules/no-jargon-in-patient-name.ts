import type { JargonTerm } from '../model/authored.ts';
import { replacement } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import { perCatalogue } from './per-catalogue.ts';
import { wordsOf } from './words.ts';

const jargon = perCatalogue(
  ({ vocabularies }) =>
    new Map(vocabularies.get('jargon')?.terms.map(({ term }) => [term.name.toLowerCase(), term as JargonTerm])),
);

/** The patient reads this name in the letter and in Min SP, alone, and perhaps frightened. */
export const noJargonInPatientName: Rule = {
  id: 'no-jargon-in-patient-name',
  severity: 'error',
  summary: {
    da: 'Navnet til patienten er uden fagord.',
    en: 'The patient name is free of jargon.',
  },
  subject: 'type',

  *check({ file, patientName }, catalogue) {
    const plain = jargon(catalogue);
    for (const word of wordsOf(file, patientName)) {
      const term = plain.get(word.text.toLowerCase());
      if (term === undefined) continue;
      const { text, range } = word;
      yield {
        range,
        message: {
          da: `"${text}" er et fagord: skriv fx "${term.plain}" i navnet til patienten.`,
          en: `"${text}" is jargon: write "${term.plain}", say, in the patient name.`,
        },
        ...(range === patientName.range
          ? {}
          : { fix: replacement('has-placeholders', range, writtenLike(text, term.plain)) }),
      };
    }
  },
};

/** The plain word with a capital first where the jargon had one. */
function writtenLike(text: string, plain: string): string {
  return /^\p{Lu}/u.test(text) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}
