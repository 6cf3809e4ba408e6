import { noPersonInName } from '../../scripts/rules/no-person-in-name.ts';
import { describeRule } from '../support/describe-rule.ts';

describeRule(noPersonInName, {
  'knows an eponym from a person': { type: ['name: Kontrol af Hansens sygdom'] },
  'knows patients from a person': { type: ['name: Astmakontrol hos børn'] },
  'knows an abbreviation from a person': { type: ['name: Kontrol hos KOL-patienter v/ CT'] },
  'knows a word that ends as a title from a title': { type: ["name: 'Abdr. Ultralyd'"] },
  'is content with a role': { type: ['name: Kontrol v/ læge'] },
  'needs no list of names to stay silent': { files: { 'vocabularies/person-names.yaml': null } },
  'points at a known name': {
    type: ['name: Kontrol Hansen'],
    says: ['type:2:15 "Hansen" ligner en persons navn: skriv, hvad der sker, og lad personalet stå under "resources".'],
    saysInEnglish: [
      'type:2:15 "Hansen" looks like a person\'s name: say what happens, and leave staff to "resources".',
    ],
  },
  'points at a known name in capitals, as SP has it': {
    type: ['name: Kontrol HANSEN'],
    says: ['type:2:15 "HANSEN" ligner en persons navn: skriv, hvad der sker, og lad personalet stå under "resources".'],
  },
  'points at an unknown name after v/': {
    type: ['name: Kontrol v/Krag'],
    says: ['type:2:15 "v/Krag" ligner en persons navn: skriv, hvad der sker, og lad personalet stå under "resources".'],
  },
  'points at an unknown name after a title': {
    type: ['name: Kontrol Dr. Åkjær'],
    says: [
      'type:2:15 "Dr. Åkjær" ligner en persons navn: skriv, hvad der sker, og lad personalet stå under "resources".',
    ],
  },
  'points at an unknown name that is visited': {
    type: ['name: Samtale hos Krag'],
    says: [
      'type:2:15 "hos Krag" ligner en persons navn: skriv, hvad der sker, og lad personalet stå under "resources".',
    ],
  },
  'speaks once of a known name after a title': {
    type: ['name: Kontrol dr Hansen'],
    says: [
      'type:2:15 "dr Hansen" ligner en persons navn: skriv, hvad der sker, og lad personalet stå under "resources".',
    ],
  },
});
