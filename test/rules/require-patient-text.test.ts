import { requirePatientText } from '../../scripts/rules/require-patient-text.ts';
import { describeRule } from '../support/describe-rule.ts';
import { commonType, KONTROL, speciality } from '../support/fixture.ts';

const use = (keys: string) => [`uses:\n  - {type: common/kontrol, ${keys}}`];
const neurology = {
  'specialities/neurologi/speciality.yaml': speciality('id: neurologi', 'uses:\n  - {type: common/kontrol}'),
};
const inPerson = { [KONTROL]: commonType('patientText: {in-person: Kom til os.}') };

describeRule(requirePatientText, {
  'needs none for a visit that the patient can only move': { type: ['selfBooking: reschedule'] },
  'stays silent about a text for each mode': {
    type: [
      'selfBooking: direct',
      'modes: [in-person, video]',
      'patientText: {in-person: Kom til os., video: Tænd din skærm.}',
    ],
  },
  'needs none for a mode that the speciality leaves out': {
    speciality: use('modes: [in-person], selfBooking: open'),
    files: inPerson,
  },
  "takes the speciality's word for the type's": {
    speciality: use('selfBooking: none'),
    files: { [KONTROL]: commonType('selfBooking: direct') },
  },
  'does not mind a common type that nobody uses': {
    speciality: ['uses: []'],
    files: { [KONTROL]: commonType('selfBooking: direct') },
  },
  'does not mind a type that has retired': {
    type: ['selfBooking: direct', 'lifecycle: {retireOn: 2026-03-01}'],
    asOf: '2026-03-01',
  },
  'does not mind a type that the speciality has stopped using': {
    speciality: use('selfBooking: direct, until: 2026-03-01'),
    asOf: '2026-03-01',
  },
  'points at a visit without a text': {
    type: ['selfBooking: direct'],
    says: [
      `type:2:7 Patienten kan selv booke "Ekkokardiografi", men der mangler tekst til patienten (in-person): skriv den under "patientText".`,
    ],
    saysInEnglish: [
      'type:2:7 The patient can book "Ekkokardiografi" but the text for the patient is missing (in-person): write it under "patientText".',
    ],
  },
  'points at the modes that lack one': {
    type: ['selfBooking: ticket', 'modes: [in-person, telephone, video]', 'patientText: {telephone: Vi ringer.}'],
    says: [
      `type:2:7 Patienten kan selv booke "Ekkokardiografi", men der mangler tekst til patienten (in-person, video): skriv den under "patientText".`,
    ],
  },
  'points at the speciality that lets the patient book': {
    speciality: use('selfBooking: open'),
    files: inPerson,
    says: [
      `speciality:9:12 Patienten kan selv booke "Kontrol", men der mangler tekst til patienten (telephone): skriv den under "patientText".`,
    ],
  },
  'points at the speciality that chooses its own modes': {
    speciality: use('modes: [telephone]'),
    files: { [KONTROL]: commonType('selfBooking: direct', 'patientText: {in-person: Kom til os.}') },
    says: [
      `speciality:9:12 Patienten kan selv booke "Kontrol", men der mangler tekst til patienten (telephone): skriv den under "patientText".`,
    ],
  },
  'points once at a common type that several use as it is': {
    files: { ...neurology, [KONTROL]: commonType('selfBooking: direct') },
    says: [
      `${KONTROL}:2:7 Patienten kan selv booke "Kontrol", men der mangler tekst til patienten (in-person, telephone): skriv den under "patientText".`,
    ],
  },
  'points at a type that retires tomorrow': {
    type: ['selfBooking: direct', 'lifecycle: {retireOn: 2026-03-02}'],
    asOf: '2026-03-01',
    says: [
      `type:2:7 Patienten kan selv booke "Ekkokardiografi", men der mangler tekst til patienten (in-person): skriv den under "patientText".`,
    ],
  },
});
