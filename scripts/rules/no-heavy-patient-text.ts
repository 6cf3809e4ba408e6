import type { Rule } from '../model/rule.ts';

/** Words: below this the measure says nothing. */
const ENOUGH_WORDS = 20;
const MAX_LIX = 35;

/** Whoever is worried reads badly. LIX (Björnsson 1968): below 35 a text is easy, as fiction is; 35 is where it ends. */
export const noHeavyPatientText: Rule = {
  id: 'no-heavy-patient-text',
  severity: 'error',
  summary: {
    da: `Tekster til patienter på ${ENOUGH_WORDS} ord eller mere har et lixtal på højst ${MAX_LIX}.`,
    en: `Texts for patients of ${ENOUGH_WORDS} words or more have a LIX of at most ${MAX_LIX}.`,
  },
  subject: 'type',

  *check({ patientText }) {
    for (const { value, range } of patientText.values()) {
      const { words, lix } = readability(value);
      if (words < ENOUGH_WORDS || lix <= MAX_LIX) continue;
      yield {
        range,
        message: {
          da: `Teksten til patienten har lixtal ${lix}: skriv kortere sætninger og ord, til det er højst ${MAX_LIX}.`,
          en: `The text for the patient has a LIX of ${lix}: write shorter sentences and words until it is at most ${MAX_LIX}.`,
        },
      };
    }
  },
};

/** LIX: words for each sentence, and of a hundred words those of more than six letters; a whole number, as it is always told. */
function readability(text: string): { words: number; lix: number } {
  const words = text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
  const sentences = Math.max(1, text.split(/[.!?:]+(?:\s|$)/u).filter((part) => /\p{L}/u.test(part)).length);
  const long = words.filter((word) => [...word].length > 6).length;
  const lix = words.length / sentences + (100 * long) / Math.max(1, words.length);
  return { words: words.length, lix: Math.round(lix) };
}
