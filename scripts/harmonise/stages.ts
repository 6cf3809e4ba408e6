import type { Purpose } from '../model/authored.ts';

/** What a visit is for, by what its name says on the lexicon's axis `stage`. */
export const PURPOSE_OF_STAGE: Readonly<Record<string, Purpose>> = {
  'første besøg': 'first-visit',
  forundersøgelse: 'first-visit',
  kontrol: 'follow-up',
  undervisning: 'education',
  oplæring: 'education',
  konference: 'conference',
  udredning: 'examination',
};
