import { requireFile } from '../../scripts/rules/require-file.ts';
import { describeRule } from '../support/describe-rule.ts';
import { FIXTURE, SPECIALITY, speciality, visitType } from '../support/fixture.ts';

const vocabularies = Object.keys(FIXTURE).filter((path) => path.startsWith('vocabularies/'));

describeRule(requireFile, {
  'is content with what must be there': { type: ['name: Ekkokardiografi'] },
  'asks for no type, tree or decision': {
    files: { 'specialities/neurologi/speciality.yaml': speciality('id: neurologi', 'uses: []') },
  },
  'asks for no speciality': {
    files: { [SPECIALITY]: null, 'specialities/kardiologi/visit-types/ekkokardiografi.yaml': null },
  },
  'lets a vocabulary be more than it asks for': {
    files: { 'vocabularies/farver.yaml': 'title: Farver\nentries: []\n' },
  },
  'points at missing settings': {
    files: { 'settings.yaml': null },
    says: ['settings.yaml:1:1 Filen mangler: opret den, eller hent den tilbage.'],
    saysInEnglish: ['settings.yaml:1:1 The file is missing: create it, or bring it back.'],
  },
  'points at the missing file of the common types': {
    files: { 'common/common.yaml': null },
    says: ['common/common.yaml:1:1 Filen mangler: opret den, eller hent den tilbage.'],
  },
  'points at every missing vocabulary': {
    files: Object.fromEntries(vocabularies.map((path) => [path, null])),
    says: vocabularies.map((path) => `${path}:1:1 Filen mangler: opret den, eller hent den tilbage.`),
  },
  'points at the missing file of a speciality that has types': {
    files: { 'specialities/neurologi/visit-types/emg.yaml': visitType('id: emg') },
    says: ['specialities/neurologi/speciality.yaml:1:1 Filen mangler: opret den, eller hent den tilbage.'],
  },
  'points at the missing file of a speciality that has old types only': {
    files: { [SPECIALITY]: null, 'specialities/kardiologi/legacy.csv': 'id;name;target\n' },
    says: ['speciality:1:1 Filen mangler: opret den, eller hent den tilbage.'],
  },
});
