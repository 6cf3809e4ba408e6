import { noHeavyPatientText } from '../../scripts/rules/no-heavy-patient-text.ts';
import { describeRule } from '../support/describe-rule.ts';

/** One sentence of so many words, of which some have seven letters and the others six. */
function sentence(words: number, long: number): string {
  return [...Array(long).fill('indgreb'), ...Array(words - long).fill('billet')].join(' ');
}

const type = (text: string) => [`patientText: {in-person: "${text}"}`];

describeRule(noHeavyPatientText, {
  'stays silent about twenty words of exactly 35': { type: type(`${sentence(20, 3)}.`) },
  'stays silent about what rounds to 35': { type: type(`${sentence(21, 3)}.`) },
  'says nothing of nineteen words, however heavy': { type: type(`${sentence(19, 19)}.`) },
  'counts each sentence, however it ends': {
    type: type(`${sentence(7, 2)}: ${sentence(7, 1)}? ${sentence(7, 2)}! ${sentence(7, 1)}`),
  },
  'lets a medicine or a decimal number not end a sentence, and counts a word with a hyphen once': {
    type: type(`${sentence(18, 2)} CT-tid 1.5.`),
  },
  'points at twenty words just above': {
    type: type(`${sentence(22, 3)}.`),
    says: ['type:16:26 Teksten til patienten har lixtal 36: skriv kortere sætninger og ord, til det er højst 35.'],
    saysInEnglish: [
      'type:16:26 The text for the patient has a LIX of 36: write shorter sentences and words until it is at most 35.',
    ],
  },
  'points at twenty words with one long word more': {
    type: type(`${sentence(20, 4)}.`),
    says: ['type:16:26 Teksten til patienten har lixtal 40: skriv kortere sætninger og ord, til det er højst 35.'],
  },
  'points at a text without a full stop': {
    type: type(sentence(36, 0)),
    says: ['type:16:26 Teksten til patienten har lixtal 36: skriv kortere sætninger og ord, til det er højst 35.'],
  },
  'points at short sentences of long words': {
    type: type(`${sentence(5, 3)}. ${sentence(5, 3)}. ${sentence(5, 3)}. ${sentence(5, 3)}.`),
    says: ['type:16:26 Teksten til patienten har lixtal 65: skriv kortere sætninger og ord, til det er højst 35.'],
  },
  'points at the text for each mode': {
    type: ['modes: [in-person, video]', `patientText:\n  in-person: ${sentence(36, 0)}\n  video: ${sentence(37, 0)}`],
    says: [
      'type:17:14 Teksten til patienten har lixtal 36: skriv kortere sætninger og ord, til det er højst 35.',
      'type:18:10 Teksten til patienten har lixtal 37: skriv kortere sætninger og ord, til det er højst 35.',
    ],
  },
});
