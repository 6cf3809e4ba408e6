import type { ModeTerm } from '../model/authored.ts';
import type { Message } from '../model/finding.ts';
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

/** Every word that says a mode, and what is left of it without. */
const modeWords = perCatalogue(({ vocabularies }) => {
  const modes = (vocabularies.get('modes')?.terms ?? []).map(({ term }) => term as ModeTerm);
  const words = modes.flatMap(({ nameWords }) => nameWords.map((word) => word.toLowerCase()));
  const whole = words.map((word) => [word, ''] as const);
  return new Map([...whole, ...words.flatMap((word) => CONTACT.map((contact) => [word + contact, contact] as const))]);
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
      (word) => say(word, forbidden.get(word.toLowerCase())),
    );
  },
};

function say(word: string, contact: string | undefined): Message {
  if (contact)
    return {
      da: `"${word}" siger, hvordan besøget holdes: skriv kun "${contact}" i navnet og formen under "modes".`,
      en: `"${word}" says how the visit is held: write only "${contact}" in the name and the mode under "modes".`,
    };
  return {
    da: `"${word}" siger, hvordan besøget holdes: slet det i navnet, og skriv formen under "modes".`,
    en: `"${word}" says how the visit is held: delete it from the name and write the mode under "modes".`,
  };
}
