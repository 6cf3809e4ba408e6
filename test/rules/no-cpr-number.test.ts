import { noCprNumber } from '../../scripts/rules/no-cpr-number.ts';
import { describeRule } from '../support/describe-rule.ts';
import { settings } from '../support/fixture.ts';

const LEGACY = 'specialities/kardiologi/legacy.csv';
const SAYS =
  'Her står noget, der ligner et CPR-nummer: slet det, også i historikken, og giv besked til den databeskyttelsesansvarlige.';

describeRule(noCprNumber, {
  'knows that no month has 32 days': { type: ['description: Sag 320199-0000 og 300299-0000.'] },
  'knows that there is no thirteenth month': { type: ['description: Sag 011399-0000.'] },
  'knows a longer or a shorter number': { type: ['description: Sag 01010100000 og 010101000.'] },
  "knows a type's ten-digit id in SP": { type: ["spId: '3112990000'"] },
  "knows a use's ten-digit id in SP": { speciality: ["uses:\n  - {type: common/kontrol, spId: '3112990000'}"] },
  'knows the ten-digit id of an old type': {
    files: { [LEGACY]: 'id;name;target\n3112990000;Gammel kontrol;common/kontrol\n' },
  },
  'points at a number with a hyphen': {
    type: ['description: Som for 010101-0000.'],
    says: [`type:5:22 ${SAYS}`],
    saysInEnglish: [
      'type:5:22 Here is something like a CPR number: delete it, from the history too, and tell the data protection officer.',
    ],
  },
  'points at every number, however it is parted': {
    type: ['synonyms: [sag 3112990000, sag 010101 0000, sag 290201–0000]'],
    says: [`type:15:16 ${SAYS}`, `type:15:32 ${SAYS}`, `type:15:49 ${SAYS}`],
  },
  'points into a comment': {
    type: ['spId: A1 # 010101-0000'],
    says: [`type:16:12 ${SAYS}`],
  },
  'points into any file': {
    files: { 'settings.yaml': settings('region: {name: Region 010101-0000}') },
    says: [`settings.yaml:1:23 ${SAYS}`],
  },
  'points at ten digits of an old type that are not its id': {
    files: { [LEGACY]: 'id;name;target\n17;Kontrol 3112990000;common/kontrol\n' },
    says: [`${LEGACY}:2:12 ${SAYS}`],
  },
  'points at an id with a hyphen, which no id has': {
    files: { [LEGACY]: 'id;name;target\n010101-0000;Gammel kontrol;common/kontrol\n' },
    says: [`${LEGACY}:2:1 ${SAYS}`],
  },
  'points at the second cell that holds what the id holds': {
    files: { [LEGACY]: 'id;name;target\n3112990000;3112990000;common/kontrol\n' },
    says: [`${LEGACY}:2:12 ${SAYS}`],
  },
  'reads an escape': {
    type: ['description: "Som for 010101\\x2d0000."'],
    says: [`type:5:14 ${SAYS}`],
  },
  'points once where a number stands beside an escape': {
    type: ['description: "Som for 010101-0000\\x2e"'],
    says: [`type:5:23 ${SAYS}`],
  },
  'knows the spaces and hyphens of other programs': {
    type: ['description: Som 010101\u00A00000, 010101 - 0000, 010101\u22120000 og 010101/0000.'],
    says: [`type:5:18 ${SAYS}`, `type:5:31 ${SAYS}`, `type:5:46 ${SAYS}`, `type:5:61 ${SAYS}`],
  },
  'looks at the names of files': {
    files: { 'legacy-010101-0000.csv': 'id;name\n' },
    says: ['legacy-010101-0000.csv:1:1 Filens navn ligner et CPR-nummer: omdøb filen, også i historikken.'],
  },
  'reads across the end of a line': {
    type: ['description: Som for 010101\n  0000 her.'],
    says: [`type:5:14 ${SAYS}`],
  },
});
