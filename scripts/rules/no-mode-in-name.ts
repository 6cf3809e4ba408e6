import type { ModeTerm } from '../model/authored.ts';
import type { Rule } from '../model/rule.ts';
import { forbidWords } from './forbidden-words.ts';
import { perCatalogue } from './per-catalogue.ts';

/** What a mode is compounded with when it is only a way to hold the visit; "videofluoroskopi" is an examination. */
const CONTACT = [
  'aftale',
  'besøg',
  'kontakt',
  'konsultation',
  'kontrol',
  'møde',
  'opfølgning',
  'samtale',
  'svar',
  'tid',
];

const modeWords = perCatalogue(({ vocabularies }) => {
  const modes = (vocabularies.get('modes')?.terms ?? []).map(({ term }) => term as ModeTerm);
  const words = modes.flatMap(({ nameWords }) => nameWords);
  return new Set(words.flatMap((word) => [word, ...CONTACT.map((contact) => word + contact)]));
});

/** "Telefonkonsultation" is a consultation by telephone: the same visit, which can change mode and stay itself. */
export const noModeInName: Rule = {
  id: 'no-mode-in-name',
  severity: 'error',
  summary: {
    da: 'Navnet siger ikke, om besøget er fremmøde, telefon eller video.',
    en: 'The name does not say whether the visit is in person, by telephone or by video.',
  },
  subject: 'type',

  *check(type, catalogue) {
    const forbidden = modeWords(catalogue);
    yield* forbidWords(
      type,
      (word) => forbidden.has(word.toLowerCase()),
      (word) => ({
        da: `"${word}" siger, hvordan besøget holdes: slet det i navnet, og skriv formen under "modes".`,
        en: `"${word}" says how the visit is held: delete it from the name and write the mode under "modes".`,
      }),
    );
  },
};
