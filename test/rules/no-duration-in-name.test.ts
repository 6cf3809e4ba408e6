import { noDurationInName } from '../../scripts/rules/no-duration-in-name.ts';
import { describeRule } from '../support/describe-rule.ts';

describeRule(noDurationInName, {
  'stays silent about a name without a length': { type: ['name: Ekkokardiografi'] },
  'knows an interval from a length': { type: ['name: Kontrol efter 3 mdr.'] },
  'knows a number of weeks from a length': { type: ['name: Skanning i uge 20 uger'] },
  'knows a type from a length': { type: ['name: Diabetes type 1'] },
  'knows years from minutes': { type: ['name: Kontrol af 5 års børn'] },
  'points at minutes with a unit': {
    type: ['name: Kontrol 30 min.'],
    says: ['type:2:15 "30 min." er en varighed: slet det i navnet, og skriv det under "duration".'],
    saysInEnglish: ['type:2:15 "30 min." is a duration: delete it from the name and write it under "duration".'],
  },
  'points at a bare number of minutes': {
    type: ['name: Kontrol 45'],
    says: ['type:2:15 "45" er en varighed: slet det i navnet, og skriv det under "duration".'],
  },
  'points at a choice of lengths': {
    type: ['name: Kontrol 20/40'],
    says: ['type:2:15 "20/40" er en varighed: slet det i navnet, og skriv det under "duration".'],
  },
  'points at half an hour': {
    type: ['name: Kontrol ½ time'],
    says: ['type:2:15 "½ time" er en varighed: slet det i navnet, og skriv det under "duration".'],
  },
});
