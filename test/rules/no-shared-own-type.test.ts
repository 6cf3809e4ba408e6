import { noSharedOwnType } from '../../scripts/rules/no-shared-own-type.ts';
import { describeRule } from '../support/describe-rule.ts';
import { commonType, speciality, visitType } from '../support/fixture.ts';

const neurology = { 'specialities/neurologi/speciality.yaml': speciality('id: neurologi', 'name: Neurologi') };
const TYPES = 'specialities/neurologi/visit-types';
const emg = visitType('id: emg', 'name: Muskelundersøgelse');

describeRule(noSharedOwnType, {
  'stays silent about two specialities with types of their own': {
    files: { ...neurology, [`${TYPES}/emg.yaml`]: emg },
  },
  'leaves one name twice in one speciality to another rule': {
    files: { 'specialities/kardiologi/visit-types/ekko.yaml': visitType('id: ekko') },
  },
  'leaves a type that is common already to another rule': {
    files: { 'common/visit-types/ekkokardiografi.yaml': commonType('id: ekkokardiografi', 'name: Ekkokardiografi') },
  },
  'stays silent about a type that has retired from one of the two': {
    type: ['lifecycle: {retireOn: 2026-01-01}'],
    files: { ...neurology, [`${TYPES}/ekkokardiografi.yaml`]: visitType() },
    asOf: '2026-01-01',
  },
  'points at an id that another speciality has': {
    files: { ...neurology, [`${TYPES}/ekkokardiografi.yaml`]: visitType('name: Hjerteskanning') },
    says: [
      `${TYPES}/ekkokardiografi.yaml:2:7 "Hjerteskanning" findes også som kardiologi/ekkokardiografi: gør den til en fælles type, som begge specialer bruger.`,
    ],
    saysInEnglish: [
      `${TYPES}/ekkokardiografi.yaml:2:7 "Hjerteskanning" exists as kardiologi/ekkokardiografi too: make it a common type that both specialities use.`,
    ],
  },
  'points at a name that another speciality has, but for case and punctuation': {
    files: { ...neurology, [`${TYPES}/ekko.yaml`]: visitType('id: ekko', 'name: Ekko-kardiografi') },
    says: [
      `${TYPES}/ekko.yaml:2:7 "Ekko-kardiografi" findes også som kardiologi/ekkokardiografi: gør den til en fælles type, som begge specialer bruger.`,
    ],
  },
  'points at a type that has not retired yet': {
    type: ['lifecycle: {retireOn: 2026-01-02}'],
    files: { ...neurology, [`${TYPES}/ekkokardiografi.yaml`]: visitType() },
    asOf: '2026-01-01',
    says: [
      `${TYPES}/ekkokardiografi.yaml:2:7 "Ekkokardiografi" findes også som kardiologi/ekkokardiografi: gør den til en fælles type, som begge specialer bruger.`,
    ],
  },
});
