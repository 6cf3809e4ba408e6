import { requireKnownTerm } from '../../scripts/rules/require-known-term.ts';
import { describeRule } from '../support/describe-rule.ts';

describeRule(requireKnownTerm, {
  'stays silent about terms of the vocabularies': {
    type: [
      'resources: {staff: [{role: laege}, {anyOf: [laege, sygeplejerske]}], room: ekkolaboratorium}',
      'modifiers: [tolk]',
      'offeredAt: [slagelse]',
    ],
    speciality: ['leadSites: [slagelse]'],
  },
  'asks for no room, equipment or code': { type: ['resources: {staff: [{role: laege}]}', 'codes!'] },
  'leaves a missing vocabulary to another rule': {
    type: ['resources: {staff: [{role: laege}], room: maanen}'],
    files: { 'vocabularies/rooms.yaml': null },
  },
  'points at a role that is misspelt': {
    type: ['resources: {staff: [{role: leage}]}'],
    says: ['type:9:28 "leage" findes ikke i vokabularet staff-roles – mente du "laege"?'],
    fixed: ['resources: {staff: [{role: laege}]}'],
  },
  'points at a role among several': {
    type: ['resources: {staff: [{anyOf: [laege, sygeplejeske]}]}'],
    says: ['type:9:37 "sygeplejeske" findes ikke i vokabularet staff-roles – mente du "sygeplejerske"?'],
    saysInEnglish: ['type:9:37 "sygeplejeske" is not in the vocabulary staff-roles – did you mean "sygeplejerske"?'],
    fixed: ['resources: {staff: [{anyOf: [laege, sygeplejerske]}]}'],
  },
  'points at a room and at equipment': {
    type: ['resources: {staff: [{role: laege}], room: auditorium, equipment: [ultralyd-hjerte, roentgen]}'],
    says: [
      'type:9:43 "auditorium" findes ikke i vokabularet rooms: tilføj det, eller vælg et andet.',
      'type:9:84 "roentgen" findes ikke i vokabularet equipment: tilføj det, eller vælg et andet.',
    ],
    saysInEnglish: [
      'type:9:43 "auditorium" is not in the vocabulary rooms: add it, or choose another.',
      'type:9:84 "roentgen" is not in the vocabulary equipment: add it, or choose another.',
    ],
  },
  'points at a modifier and at a site': {
    type: ['modifiers: [tollk]', 'offeredAt: [slagelse, svendborg]'],
    says: [
      'type:16:13 "tollk" findes ikke i vokabularet modifiers – mente du "tolk"?',
      'type:17:23 "svendborg" findes ikke i vokabularet sites: tilføj det, eller vælg et andet.',
    ],
    fixed: ['modifiers: [tolk]'],
  },
  'points at codes of either kind': {
    type: ['codes: {sks: [UXUC81], booking: ABC99}'],
    says: [
      'type:14:15 "UXUC81" findes ikke i vokabularet sks – mente du "UXUC80"?',
      'type:14:33 "ABC99" findes ikke i vokabularet sks: tilføj det, eller vælg et andet.',
    ],
    fixed: ['codes: {sks: [UXUC80], booking: ABC99}'],
  },
  'points at the lead sites of a speciality': {
    speciality: ['leadSites: [slagelsee]'],
    says: ['speciality:10:13 "slagelsee" findes ikke i vokabularet sites – mente du "slagelse"?'],
    fixed: ['leadSites: [slagelse]'],
  },
  'points at what a speciality writes otherwise of a common type': {
    speciality: ['uses: [{type: common/kontrol, staff: [{role: portoer}], room: auditorium, offeredAt: [svendborg]}]'],
    says: [
      'speciality:8:46 "portoer" findes ikke i vokabularet staff-roles: tilføj det, eller vælg et andet.',
      'speciality:8:63 "auditorium" findes ikke i vokabularet rooms: tilføj det, eller vælg et andet.',
      'speciality:8:87 "svendborg" findes ikke i vokabularet sites: tilføj det, eller vælg et andet.',
    ],
  },
});
