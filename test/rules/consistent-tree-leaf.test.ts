import { consistentTreeLeaf } from '../../scripts/rules/consistent-tree-leaf.ts';
import { describeRule } from '../support/describe-rule.ts';
import { commonType, KONTROL, SPECIALITY } from '../support/fixture.ts';
import { STOP, TREE, tree } from '../support/tree.ts';

function leaf(length: number, mode: string, type = 'common/kontrol') {
  return tree(['a', `{type: ${type}, length: ${length}, mode: ${mode}}`, STOP]);
}

const use = (keys: string) => [`uses:\n  - {type: common/kontrol, ${keys}}`];
const SHORT_CALL = 'duration: {default: 30, allowed: [30], byMode: {telephone: {default: 10, allowed: [10]}}}';

describeRule(consistentTreeLeaf, {
  "stays silent about the speciality's own type, longer than its standard": {
    files: leaf(60, 'in-person', 'kardiologi/ekkokardiografi'),
  },
  'stays silent about the shortest length of a common type': { files: leaf(15, 'telephone') },
  "takes the speciality's length for the type's": {
    speciality: use('duration: {default: 20, allowed: [20]}'),
    files: leaf(20, 'telephone'),
  },
  'takes the length for the mode': { files: { ...leaf(10, 'telephone'), [KONTROL]: commonType(SHORT_CALL) } },
  'leaves a type that the speciality does not use to another rule': {
    speciality: ['uses: []'],
    files: leaf(50, 'video'),
  },
  'cannot tell what a speciality without its file holds': { files: { ...leaf(50, 'video'), [SPECIALITY]: null } },
  'points at a length that the type does not allow': {
    files: leaf(60, 'in-person'),
    says: [
      `${TREE}:3:92 60 minutter er ikke tilladt for "common/kontrol" som "in-person" (15, 30): vælg en tilladt varighed.`,
    ],
    saysInEnglish: [
      `${TREE}:3:92 60 minutes are not allowed for "common/kontrol" as "in-person" (15, 30): choose an allowed length.`,
    ],
  },
  'points at a length of another mode': {
    files: { ...leaf(30, 'telephone'), [KONTROL]: commonType(SHORT_CALL) },
    says: [
      `${TREE}:3:92 30 minutter er ikke tilladt for "common/kontrol" som "telephone" (10): vælg en tilladt varighed.`,
    ],
  },
  "lets the type's word on a mode go before the speciality's word in general": {
    speciality: use('duration: {default: 20, allowed: [20]}'),
    files: { ...leaf(10, 'telephone'), [KONTROL]: commonType(SHORT_CALL) },
  },
  'points at a length of the type that the speciality has changed': {
    speciality: use('duration: {default: 20, allowed: [20], byMode: {telephone: {default: 20, allowed: [20]}}}'),
    files: { ...leaf(10, 'telephone'), [KONTROL]: commonType(SHORT_CALL) },
    says: [
      `${TREE}:3:92 10 minutter er ikke tilladt for "common/kontrol" som "telephone" (20): vælg en tilladt varighed.`,
    ],
  },
  'points at a mode that the type has not': {
    files: leaf(60, 'video'),
    says: [`${TREE}:3:102 "common/kontrol" holdes ikke som "video" her (in-person, telephone): vælg en anden form.`],
    saysInEnglish: [
      `${TREE}:3:102 "common/kontrol" is not held as "video" here (in-person, telephone): choose another mode.`,
    ],
  },
  'points at a mode that the speciality leaves out': {
    speciality: use('modes: [in-person]'),
    files: leaf(30, 'telephone'),
    says: [`${TREE}:3:102 "common/kontrol" holdes ikke som "telephone" her (in-person): vælg en anden form.`],
  },
});
