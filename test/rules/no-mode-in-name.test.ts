import { noModeInName } from '../../scripts/rules/no-mode-in-name.ts';
import { describeRule } from '../support/describe-rule.ts';
import { FIXTURE } from '../support/fixture.ts';

const MODES = 'vocabularies/modes.yaml';

describeRule(noModeInName, {
  'knows an examination from a mode': { type: ['name: Videofluoroskopi'] },
  'knows a word that only begins alike': { type: ['name: Oplæring i telefoni og hjemmeblodtryk'] },
  'knows a visit from a home visit': { type: ['name: Første besøg'] },
  'leaves other texts than the name alone': { type: ['patientName: Videosamtale', 'synonyms: [telefontid]'] },
  'points at a mode': {
    type: ['name: Kontrol på video'],
    says: ['type:2:18 "video" siger, hvordan besøget holdes: slet det i navnet, og skriv formen under "modes".'],
    saysInEnglish: [
      'type:2:18 "video" says how the visit is held: delete it from the name and write the mode under "modes".',
    ],
  },
  'points at each mode, whatever its case and hyphens': {
    type: ['name: TLF-kontrol eller Hjemmebesøg'],
    says: [
      'type:2:7 "TLF" siger, hvordan besøget holdes: slet det i navnet, og skriv formen under "modes".',
      'type:2:25 "Hjemmebesøg" siger, hvordan besøget holdes: slet det i navnet, og skriv formen under "modes".',
    ],
  },
  'says what is left of a compound': {
    type: ['name: Telefonkonsultation'],
    says: [
      'type:2:7 "Telefonkonsultation" siger, hvordan besøget holdes: skriv kun "konsultation" i navnet og formen under "modes".',
    ],
    saysInEnglish: [
      'type:2:7 "Telefonkonsultation" says how the visit is held: write only "konsultation" in the name and the mode under "modes".',
    ],
  },
  'reads the words of the vocabulary, whatever their case': {
    type: ['name: Samtale på Teams'],
    files: { [MODES]: `${FIXTURE[MODES]}`.replace('[video]', '[Teams]') },
    says: ['type:2:18 "Teams" siger, hvordan besøget holdes: slet det i navnet, og skriv formen under "modes".'],
  },
});
