import { noAcuteSelfBooking } from '../../scripts/rules/no-acute-self-booking.ts';
import { describeRule } from '../support/describe-rule.ts';
import { commonType, KONTROL, speciality } from '../support/fixture.ts';

const use = (keys: string) => [`uses:\n  - {type: common/kontrol, ${keys}}`];
const neurology = {
  'specialities/neurologi/speciality.yaml': speciality('id: neurologi', 'uses:\n  - {type: common/kontrol}'),
};
const ACUTE = 'purpose: acute';

describeRule(noAcuteSelfBooking, {
  'stays silent about an acute visit that staff book': { type: [ACUTE, 'selfBooking: none'] },
  'asks for the purpose, not for the name': { type: ['name: Akut ekkokardiografi', 'selfBooking: open'] },
  "takes the speciality's word for the type's": {
    speciality: use('selfBooking: none'),
    files: { [KONTROL]: commonType(ACUTE) },
  },
  'does not mind a type that has retired': {
    type: [ACUTE, 'lifecycle: {retireOn: 2026-03-01}'],
    asOf: '2026-03-01',
  },
  'points at an acute visit that the patient can move': {
    type: [ACUTE],
    says: [`type:2:7 "Ekkokardiografi" er akut, men har selvbooking "reschedule": skriv "none".`],
    saysInEnglish: ['type:2:7 "Ekkokardiografi" is acute but has self-booking "reschedule": write "none".'],
  },
  'points at an acute visit that the patient can book': {
    type: [ACUTE, 'selfBooking: direct'],
    says: [`type:2:7 "Ekkokardiografi" er akut, men har selvbooking "direct": skriv "none".`],
  },
  'points at the speciality that lets the patient': {
    speciality: use('selfBooking: ticket'),
    files: { [KONTROL]: commonType(ACUTE, 'selfBooking: none') },
    says: [`speciality:9:12 "Kontrol" er akut, men har selvbooking "ticket": skriv "none".`],
  },
  'points once at a common type that several use as it is': {
    files: { ...neurology, [KONTROL]: commonType(ACUTE) },
    says: [`${KONTROL}:2:7 "Kontrol" er akut, men har selvbooking "reschedule": skriv "none".`],
  },
});
