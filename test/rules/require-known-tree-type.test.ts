import { requireKnownTreeType } from '../../scripts/rules/require-known-tree-type.ts';
import { describeRule } from '../support/describe-rule.ts';
import { commonType, SPECIALITY, speciality, visitType } from '../support/fixture.ts';

const TREE = 'specialities/kardiologi/decision-tree.yaml';
const bloodTest = { 'common/visit-types/blodproeve.yaml': commonType('id: blodproeve', 'name: Blodprøve') };
const neurology = {
  'specialities/neurologi/speciality.yaml': speciality('id: neurologi', 'uses: []'),
  'specialities/neurologi/visit-types/emg.yaml': visitType('id: emg'),
};

function tree(type: string) {
  return {
    [TREE]: `audience: staff
nodes:
  - id: begyndelse
    question: Er det hjertet?
    answers:
      - {answer: Ja, to: {type: ${type}, length: 30, mode: in-person}}
      - {answer: Måske, to: begyndelse}
      - {answer: Nej, to: {stop: Ring til afdelingen.}}
`,
  };
}

describeRule(requireKnownTreeType, {
  "stays silent about the speciality's own type": { files: tree('kardiologi/ekkokardiografi') },
  'stays silent about a common type that it uses': { files: tree('common/kontrol') },
  'leaves a common type that it uses and that is not there to another rule': {
    speciality: ['uses: [{type: common/ukendt}]'],
    files: tree('common/ukendt'),
  },
  'cannot tell what a speciality without its file uses': { files: { ...tree('common/kontrol'), [SPECIALITY]: null } },
  'points at a common type that it does not use': {
    files: { ...tree('common/blodproeve'), ...bloodTest },
    says: [`${TREE}:6:33 Specialet bruger ikke "common/blodproeve": tilføj den under "uses".`],
    saysInEnglish: [`${TREE}:6:33 The speciality does not use "common/blodproeve": add it under "uses".`],
  },
  "points at another speciality's type": {
    files: { ...tree('neurologi/emg'), ...neurology },
    says: [`${TREE}:6:33 Specialet bruger ikke "neurologi/emg": vælg en af specialets egne.`],
    saysInEnglish: [`${TREE}:6:33 The speciality does not use "neurologi/emg": choose one of its own.`],
  },
  'points at a type that is misspelt': {
    files: tree('common/kontol'),
    says: [`${TREE}:6:33 Besøgstypen "common/kontol" findes ikke – mente du "common/kontrol"?`],
    fixed: ['      - {answer: Ja, to: {type: common/kontrol, length: 30, mode: in-person}}'],
  },
  'means a common type even where it is not used yet': {
    files: { ...tree('common/blodprove'), ...bloodTest },
    says: [`${TREE}:6:33 Besøgstypen "common/blodprove" findes ikke – mente du "common/blodproeve"?`],
    fixed: ['      - {answer: Ja, to: {type: common/blodproeve, length: 30, mode: in-person}}'],
  },
  'points at a type that is nowhere': {
    files: tree('common/injektion'),
    says: [`${TREE}:6:33 Besøgstypen "common/injektion" findes ikke: opret den, eller vælg en anden.`],
    saysInEnglish: [`${TREE}:6:33 There is no visit type "common/injektion": create it, or choose another.`],
  },
  'points at a misspelt type beside a missing speciality.yaml': {
    files: { ...tree('kardiologi/ekkokardiograf'), [SPECIALITY]: null },
    says: [`${TREE}:6:33 Besøgstypen "kardiologi/ekkokardiograf" findes ikke – mente du "kardiologi/ekkokardiografi"?`],
    fixed: ['      - {answer: Ja, to: {type: kardiologi/ekkokardiografi, length: 30, mode: in-person}}'],
  },
});
