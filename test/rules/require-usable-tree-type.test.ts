import { requireUsableTreeType } from '../../scripts/rules/require-usable-tree-type.ts';
import { describeRule } from '../support/describe-rule.ts';
import { commonType, KONTROL } from '../support/fixture.ts';
import { LEAF, STOP, TREE, tree } from '../support/tree.ts';

const leads = tree(['a', LEAF, STOP]);
const closed = { ...leads, [KONTROL]: commonType('lifecycle: {closeForBooking: 2026-03-01}') };
const retired = { ...leads, [KONTROL]: commonType('lifecycle: {retireOn: 2026-03-01}') };

describeRule(requireUsableTreeType, {
  'stays silent about a type on its last day': { files: closed, asOf: '2026-02-28' },
  'stays silent about a type that begins later': {
    files: { ...leads, [KONTROL]: commonType('lifecycle: {from: 2027-01-01}') },
    asOf: '2026-03-01',
  },
  'judges no dates without a day to judge by': { files: retired },
  'leaves a type that is not there to another rule': {
    files: tree(['a', '{type: common/ukendt, length: 30, mode: in-person}', STOP]),
    asOf: '2026-03-01',
  },
  'stays silent where the speciality uses it until later': {
    speciality: ['uses:\n  - {type: common/kontrol, until: 2026-03-02}'],
    files: leads,
    asOf: '2026-03-01',
  },
  'points at a type that has closed': {
    files: closed,
    asOf: '2026-03-01',
    says: [`${TREE}:3:68 "common/kontrol" er lukket for booking: vælg en anden.`],
    saysInEnglish: [`${TREE}:3:68 "common/kontrol" is closed for booking: choose another.`],
  },
  'points at a type that has retired': {
    files: retired,
    asOf: '2026-03-01',
    says: [`${TREE}:3:68 "common/kontrol" er lukket for booking: vælg en anden.`],
  },
  'points at what replaces it': {
    type: ['lifecycle: {retireOn: 2026-03-01, replacedBy: common/kontrol}'],
    files: tree(['a', '{type: kardiologi/ekkokardiografi, length: 30, mode: in-person}', LEAF]),
    asOf: '2026-03-01',
    says: [`${TREE}:3:68 "kardiologi/ekkokardiografi" er lukket for booking: brug "common/kontrol".`],
    saysInEnglish: [`${TREE}:3:68 "kardiologi/ekkokardiografi" is closed for booking: use "common/kontrol".`],
  },
  'points at a type that the speciality has stopped using': {
    speciality: ['uses:\n  - {type: common/kontrol, until: 2026-03-01}'],
    files: leads,
    asOf: '2026-03-01',
    says: [`${TREE}:3:68 "common/kontrol" er lukket for booking: vælg en anden.`],
  },
});
