import { describe, expect, test } from 'vitest';
import { requireSelfBookingTree } from '../../scripts/rules/require-self-booking-tree.ts';
import { describeRule } from '../support/describe-rule.ts';
import { commonType, ECHO, KONTROL, speciality, visitType } from '../support/fixture.ts';
import { findingsWith } from '../support/load.ts';
import { LEAF, STOP, TREE, tree, treeFor } from '../support/tree.ts';

const use = (keys: string) => [`uses:\n  - {type: common/kontrol, ${keys}}`];
const neurology = {
  'specialities/neurologi/speciality.yaml': speciality('id: neurologi', 'uses:\n  - {type: common/kontrol}'),
};
const type = ['selfBooking: direct'];
const ECHO_LEAF = '{type: kardiologi/ekkokardiografi, length: 45, mode: in-person}';

describeRule(requireSelfBookingTree, {
  'needs no tree for a visit that the patient can only move': { type: ['selfBooking: reschedule'] },
  'stays silent about a tree for patients': { type, files: treeFor('patient', ['a', ECHO_LEAF, STOP]) },
  'stays silent about a tree for both, further down': {
    type,
    files: treeFor('both', ['a', 'b', STOP], ['b', LEAF, ECHO_LEAF]),
  },
  "takes the speciality's word for the type's": {
    speciality: use('selfBooking: none'),
    files: { [KONTROL]: commonType('selfBooking: open') },
  },
  'leaves a misspelt type in the tree, which may be this one, to another rule': {
    type,
    files: treeFor('patient', ['a', '{type: kardiologi/ekkokardiograf, length: 45, mode: in-person}', STOP]),
  },
  'needs no way to a type that has closed': {
    type: ['selfBooking: direct', 'lifecycle: {closeForBooking: 2026-03-01}'],
    asOf: '2026-03-01',
  },
  'needs no way to a type that the speciality has stopped using': {
    speciality: use('selfBooking: direct, until: 2026-03-01'),
    asOf: '2026-03-01',
  },
  'points at a visit without a tree': {
    type,
    says: [
      `type:2:7 Patienten kan selv booke "Ekkokardiografi", men intet beslutningstræ for patienter i kardiologi fører dertil: tilføj et svar, eller lad personalet booke.`,
    ],
    saysInEnglish: [
      'type:2:7 The patient can book "Ekkokardiografi" but no decision tree for patients in kardiologi leads there: add an answer, or let staff book.',
    ],
  },
  'points at a visit with a tree for staff only': {
    type,
    files: tree(['a', ECHO_LEAF, STOP]),
    says: [
      `type:2:7 Patienten kan selv booke "Ekkokardiografi", men intet beslutningstræ for patienter i kardiologi fører dertil: tilføj et svar, eller lad personalet booke.`,
    ],
  },
  'points at a visit that the tree does not lead to': {
    type: ['selfBooking: ticket'],
    files: treeFor('patient', ['a', LEAF, STOP]),
    says: [
      `type:2:7 Patienten kan selv booke "Ekkokardiografi", men intet beslutningstræ for patienter i kardiologi fører dertil: tilføj et svar, eller lad personalet booke.`,
    ],
  },
  'points at the speciality that lets the patient book': {
    speciality: use('selfBooking: open'),
    files: treeFor('patient', ['a', ECHO_LEAF, STOP]),
    says: [
      `speciality:9:12 Patienten kan selv booke "Kontrol", men intet beslutningstræ for patienter i kardiologi fører dertil: tilføj et svar, eller lad personalet booke.`,
    ],
  },
  'points at each speciality whose tree does not lead to a common type': {
    files: {
      ...neurology,
      ...treeFor('both', ['a', LEAF, STOP]),
      [KONTROL]: commonType('selfBooking: direct'),
    },
    says: [
      `specialities/neurologi/speciality.yaml:9:12 Patienten kan selv booke "Kontrol", men intet beslutningstræ for patienter i neurologi fører dertil: tilføj et svar, eller lad personalet booke.`,
    ],
  },
  'points at a type that closes tomorrow': {
    type: ['selfBooking: direct', 'lifecycle: {closeForBooking: 2026-03-02}'],
    asOf: '2026-03-01',
    says: [
      `type:2:7 Patienten kan selv booke "Ekkokardiografi", men intet beslutningstræ for patienter i kardiologi fører dertil: tilføj et svar, eller lad personalet booke.`,
    ],
  },
});

describe('require-self-booking-tree', () => {
  test('leaves a tree that cannot be read to the reader', async () => {
    const { findings } = await findingsWith({ [ECHO]: visitType(...type), [TREE]: 'audience: [' }, [
      requireSelfBookingTree,
    ]);
    expect(findings.filter(({ rule }) => rule === requireSelfBookingTree.id)).toEqual([]);
    expect(findings).not.toEqual([]);
  });
});
