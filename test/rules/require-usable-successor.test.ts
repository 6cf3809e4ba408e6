import { requireUsableSuccessor } from '../../scripts/rules/require-usable-successor.ts';
import { describeRule } from '../support/describe-rule.ts';
import { commonType, KONTROL } from '../support/fixture.ts';

const type = ['lifecycle: {retireOn: 2026-06-01, replacedBy: common/kontrol}'];
const closed = { [KONTROL]: commonType('lifecycle: {closeForBooking: 2026-03-01}') };
const retired = { [KONTROL]: commonType('lifecycle: {retireOn: 2026-03-01}') };

describeRule(requireUsableSuccessor, {
  'asks nothing of a type that is only retired': { type: ['lifecycle: {retireOn: 2026-06-01}'] },
  'stays silent about a successor that can be booked': { type, asOf: '2026-07-01' },
  'stays silent about a successor on its last day': { type, files: closed, asOf: '2026-02-28' },
  'judges no dates without a day to judge by': { type, files: retired },
  'points at a successor that has closed': {
    type,
    files: closed,
    asOf: '2026-03-01',
    says: [
      'type:16:47 "common/kontrol" kan ikke bookes og kan derfor ikke afløse noget: peg på den type, der skal bruges nu.',
    ],
    saysInEnglish: [
      'type:16:47 "common/kontrol" cannot be booked and so cannot replace anything: point at the type to be used now.',
    ],
  },
  'points at a successor that has retired': {
    type,
    files: retired,
    asOf: '2026-03-01',
    says: [
      'type:16:47 "common/kontrol" kan ikke bookes og kan derfor ikke afløse noget: peg på den type, der skal bruges nu.',
    ],
  },
  'points at a type that replaces itself': {
    type: ['lifecycle: {retireOn: 2026-06-01, replacedBy: kardiologi/ekkokardiografi}'],
    says: [
      'type:16:47 Typen kan ikke afløses af sig selv: peg på den type, der skal bruges i stedet, eller slet "replacedBy".',
    ],
    saysInEnglish: [
      'type:16:47 The type cannot be replaced by itself: point at the type to be used instead, or delete "replacedBy".',
    ],
  },
  'points at a successor that is misspelt': {
    type: ['lifecycle: {retireOn: 2026-06-01, replacedBy: common/kontol}'],
    says: ['type:16:47 Besøgstypen "common/kontol" findes ikke – mente du "common/kontrol"?'],
    fixed: ['lifecycle: {retireOn: 2026-06-01, replacedBy: common/kontrol}'],
  },
  'points at a successor that is nowhere': {
    type: ['lifecycle: {retireOn: 2026-06-01, replacedBy: neurologi/emg}'],
    says: ['type:16:47 Besøgstypen "neurologi/emg" findes ikke: opret den, eller vælg en anden.'],
  },
  'points at a draft that replaces what is approved': {
    type: ['lifecycle: {retireOn: 2030-01-01, replacedBy: common/kontrol}'],
    speciality: ['approval: {status: approved}'],
    says: [
      'type:16:47 "common/kontrol" er udkast og må ikke bookes, men typen her er godkendt: godkend afløseren først.',
    ],
    saysInEnglish: [
      'type:16:47 "common/kontrol" is a draft and must not be booked, but the type here is approved: approve the successor first.',
    ],
  },
});
