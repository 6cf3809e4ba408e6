import { consistentSpecialityFolder } from '../../scripts/rules/consistent-speciality-folder.ts';
import { describeRule } from '../support/describe-rule.ts';
import { speciality } from '../support/fixture.ts';

describeRule(consistentSpecialityFolder, {
  'stays silent about an id in quotes': { speciality: ["id: 'kardiologi'"] },
  'compares the id, not the name': { speciality: ['name: Hjertesygdomme', 'aliases: [hjertemedicin]'] },
  'points at an id that is not the folder': {
    speciality: ['id: hjertesygdomme'],
    says: ['speciality:1:5 Id\'et "hjertesygdomme" og mappen "kardiologi" er forskellige: gør dem ens.'],
    saysInEnglish: ['speciality:1:5 The id "hjertesygdomme" and the folder "kardiologi" differ: make them the same.'],
    fixed: ['id: kardiologi'],
  },
  'points at the id of a folder that was copied': {
    files: { 'specialities/paediatri/speciality.yaml': speciality('name: Pædiatri') },
    says: [
      'specialities/paediatri/speciality.yaml:1:5 Id\'et "kardiologi" og mappen "paediatri" er forskellige: gør dem ens.',
    ],
    fixed: ['id: paediatri'],
  },
  'keeps the name of the common types': {
    files: { 'specialities/common/speciality.yaml': speciality('id: common') },
    says: [
      'specialities/common/speciality.yaml:1:5 "common" er de fælles typers navn og kan ikke være et speciale: omdøb mappen.',
    ],
  },
});
