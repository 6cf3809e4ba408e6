import { noUnknownAbbreviation } from '../../scripts/rules/no-unknown-abbreviation.ts';
import { describeRule } from '../support/describe-rule.ts';

describeRule(noUnknownAbbreviation, {
  'knows a Roman number from an abbreviation': { type: ['description: Kontrol af diabetes type II og grad IV.'] },
  'stays silent about one that may stand in names': { type: ['description: EKG og EKG-måling.'] },
  'lets the abbreviation and the synonyms be': { type: ['abbreviation: UKG', 'synonyms: [TTE, UKG]'] },
  'takes one capital, small letters or a digit for no abbreviation': {
    type: ['description: Måling af vitamin D, HbA1c, INR2, B12 og pH.'],
  },
  'needs a list of abbreviations to judge by': {
    type: ['description: Måling af INR.'],
    files: { 'vocabularies/abbreviations.yaml': null },
  },
  'points at one that nobody knows': {
    type: ['description: Måling af INR.'],
    says: ['type:5:24 Forkortelsen "INR" er ukendt: skriv den ud, eller føj den til vokabularet abbreviations.'],
    saysInEnglish: [
      'type:5:24 The abbreviation "INR" is unknown: write it out, or add it to the vocabulary abbreviations.',
    ],
  },
  'points at one that is to be written out': {
    type: ['description: Aftale om KTR efter operation.'],
    says: ['type:5:24 Forkortelsen "KTR" skal skrives ud: "kontrol".'],
    saysInEnglish: ['type:5:24 The abbreviation "KTR" is to be written out: "kontrol".'],
    fixed: ['description: Aftale om kontrol efter operation.'],
  },
  'points at it in the name for the patient, before a hyphen': {
    type: ['patientName: Måling af ÆØÅ-tal'],
    says: ['type:4:24 Forkortelsen "ÆØÅ" er ukendt: skriv den ud, eller føj den til vokabularet abbreviations.'],
  },
  'points at it in the text for each mode': {
    type: ['modes: [in-person, video]', 'patientText: {in-person: Kom til KTR., video: Ring til AMB.}'],
    says: [
      'type:16:34 Forkortelsen "KTR" skal skrives ud: "kontrol".',
      'type:16:56 Forkortelsen "AMB" er ukendt: skriv den ud, eller føj den til vokabularet abbreviations.',
    ],
    fixed: ['patientText: {in-person: Kom til kontrol., video: Ring til AMB.}'],
  },
  'points at the whole text where it is written with signs that stand for others, and mends nothing': {
    type: ['description: "Aftale om \\u004bTR."'],
    says: ['type:5:14 Forkortelsen "KTR" skal skrives ud: "kontrol".'],
  },
});
