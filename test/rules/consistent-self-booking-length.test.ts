import { consistentSelfBookingLength } from '../../scripts/rules/consistent-self-booking-length.ts';
import { describeRule } from '../support/describe-rule.ts';
import { commonType, KONTROL, speciality } from '../support/fixture.ts';

const use = (keys: string) => [`uses:\n  - {type: common/kontrol, ${keys}}`];
const neurology = {
  'specialities/neurologi/speciality.yaml': speciality('id: neurologi', 'uses:\n  - {type: common/kontrol}'),
};
const ONE = 'duration: {default: 30, allowed: [30]}';
const SHORT_CALL = 'duration: {default: 30, allowed: [30], byMode: {telephone: {default: 15, allowed: [15]}}}';
const UNCLEAR_CALL = 'duration: {default: 30, allowed: [30], byMode: {telephone: {default: 15, allowed: [10, 15]}}}';

describeRule(consistentSelfBookingLength, {
  'lets staff choose where the patient can only move the visit': { type: ['selfBooking: reschedule'] },
  'stays silent about one length': { type: ['selfBooking: direct', ONE] },
  'lets each mode have its own': { files: { [KONTROL]: commonType('selfBooking: open', SHORT_CALL) } },
  "takes the speciality's length for the type's": { speciality: use(`selfBooking: ticket, ${ONE}`) },
  "takes the speciality's word for the type's": {
    speciality: use('selfBooking: none'),
    files: { [KONTROL]: commonType('selfBooking: direct') },
  },
  'does not mind lengths of a mode that the speciality leaves out': {
    speciality: use('modes: [in-person]'),
    files: { [KONTROL]: commonType('selfBooking: direct', UNCLEAR_CALL) },
  },
  'does not mind a type that has closed': {
    type: ['selfBooking: direct', 'lifecycle: {closeForBooking: 2026-03-01}'],
    asOf: '2026-03-01',
  },
  'points at lengths to choose from': {
    type: ['selfBooking: ticket'],
    says: [
      `type:2:7 Patienten kan selv booke "Ekkokardiografi", men der er flere varigheder at vælge imellem (30, 45, 60): behold én, eller lad personalet booke.`,
    ],
    saysInEnglish: [
      'type:2:7 The patient can book "Ekkokardiografi" but there are several lengths to choose from (30, 45, 60): keep one, or let staff book.',
    ],
  },
  'points at the lengths of one mode': {
    type: ['selfBooking: direct', 'modes: [in-person, telephone]', UNCLEAR_CALL],
    says: [
      `type:2:7 Patienten kan selv booke "Ekkokardiografi", men der er flere varigheder at vælge imellem (10, 15): behold én, eller lad personalet booke.`,
    ],
  },
  'points at the speciality that lets the patient book': {
    speciality: use('selfBooking: open'),
    says: [
      `speciality:9:12 Patienten kan selv booke "Kontrol", men der er flere varigheder at vælge imellem (15, 30): behold én, eller lad personalet booke.`,
    ],
  },
  'points at the speciality that has lengths of its own': {
    speciality: use('duration: {default: 20, allowed: [20, 40]}'),
    files: { [KONTROL]: commonType('selfBooking: direct', ONE) },
    says: [
      `speciality:9:12 Patienten kan selv booke "Kontrol", men der er flere varigheder at vælge imellem (20, 40): behold én, eller lad personalet booke.`,
    ],
  },
  'points once at a common type that several use as it is': {
    files: { ...neurology, [KONTROL]: commonType('selfBooking: direct') },
    says: [
      `${KONTROL}:2:7 Patienten kan selv booke "Kontrol", men der er flere varigheder at vælge imellem (15, 30): behold én, eller lad personalet booke.`,
    ],
  },
});
