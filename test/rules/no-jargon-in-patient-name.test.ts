import { noJargonInPatientName } from '../../scripts/rules/no-jargon-in-patient-name.ts';
import { describeRule } from '../support/describe-rule.ts';

describeRule(noJargonInPatientName, {
  'lets the name for staff have it': {
    type: ['name: Biopsi', 'description: Biopsi af hjertet.', 'synonyms: [Biopsi]'],
  },
  'knows a part of a word from a word': { type: ['patientName: Samtale på Biopsivej'] },
  'needs no list of jargon to stay silent': {
    type: ['patientName: Biopsi af hjertet'],
    files: { 'vocabularies/jargon.yaml': null },
  },
  'points at jargon, and writes a capital where one stood': {
    type: ['patientName: Biopsi af hjertet'],
    says: ['type:4:14 "Biopsi" er et fagord: skriv fx "vævsprøve" i navnet til patienten.'],
    saysInEnglish: ['type:4:14 "Biopsi" is jargon: write "vævsprøve", say, in the patient name.'],
    fixed: ['patientName: Vævsprøve af hjertet'],
  },
  'points at jargon within the name': {
    type: ["patientName: 'Samtale om biopsi, og hvad den viser'"],
    says: ['type:4:26 "biopsi" er et fagord: skriv fx "vævsprøve" i navnet til patienten.'],
    fixed: ["patientName: 'Samtale om vævsprøve, og hvad den viser'"],
  },
  'points at a word of its own before a hyphen': {
    type: ['patientName: Ultralyd og MR-biopsi'],
    says: ['type:4:29 "biopsi" er et fagord: skriv fx "vævsprøve" i navnet til patienten.'],
    fixed: ['patientName: Ultralyd og MR-vævsprøve'],
  },
  'points at the whole name where it is written with signs that stand for others, and mends nothing': {
    type: ['patientName: "Hjertets \\u0062iopsi"'],
    says: ['type:4:14 "biopsi" er et fagord: skriv fx "vævsprøve" i navnet til patienten.'],
  },
  'points at each': {
    type: ['patientName: Biopsi og BIOPSI'],
    says: [
      'type:4:14 "Biopsi" er et fagord: skriv fx "vævsprøve" i navnet til patienten.',
      'type:4:24 "BIOPSI" er et fagord: skriv fx "vævsprøve" i navnet til patienten.',
    ],
    fixed: ['patientName: Vævsprøve og Vævsprøve'],
  },
});
