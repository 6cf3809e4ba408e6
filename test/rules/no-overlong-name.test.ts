import { noOverlongName } from '../../scripts/rules/no-overlong-name.ts';
import { describeRule } from '../support/describe-rule.ts';
import { settings } from '../support/fixture.ts';

const fifty = 'Undersøgelse af hjertets pumpefunktion og klapper.';
const LIMITS =
  'limits: {name: {max: 10, confirmed: false}, abbreviation: {max: 12, confirmed: false}, patientName: {max: 80, confirmed: false}}';

describeRule(noOverlongName, {
  'stays silent about a name that just fits': { type: [`name: ${fifty}`] },
  'counts letters outside the basic plane once': { type: [`name: ${'𝒜'.repeat(50)}`] },
  'stays silent about a type without an abbreviation': { type: ['abbreviation!'] },
  'leaves missing settings to another rule': { type: [`name: ${fifty}${fifty}`], files: { 'settings.yaml': null } },
  'points at a name of one letter too many': {
    type: [`name: ${fifty}x`],
    says: [`type:2:7 Navnet "${fifty}x" er på 51 tegn: skær ned til højst 50.`],
    saysInEnglish: [`type:2:7 The name "${fifty}x" has 51 characters: shorten it to at most 50.`],
  },
  'points at an abbreviation': {
    type: ['abbreviation: EKKOKARDIOGRA'],
    says: ['type:3:15 Forkortelsen "EKKOKARDIOGRA" er på 13 tegn: skær ned til højst 12.'],
    saysInEnglish: ['type:3:15 The abbreviation "EKKOKARDIOGRA" has 13 characters: shorten it to at most 12.'],
  },
  'points at a patient name, which may be longer than a name': {
    type: [`patientName: ${fifty} ${'x'.repeat(30)}`],
    says: [`type:4:14 Navnet til patienten "${fifty} ${'x'.repeat(30)}" er på 81 tegn: skær ned til højst 80.`],
  },
  'holds the limit that the settings give': {
    files: { 'settings.yaml': settings(LIMITS) },
    says: ['type:2:7 Navnet "Ekkokardiografi" er på 15 tegn: skær ned til højst 10.'],
  },
});
