import { consistentFileName } from '../../scripts/rules/consistent-file-name.ts';
import { describeRule } from '../support/describe-rule.ts';
import { commonType, KONTROL } from '../support/fixture.ts';

describeRule(consistentFileName, {
  'stays silent about an id in quotes': { type: ["id: 'ekkokardiografi'"] },
  'compares the id, not the name': { type: ['name: Ultralyd af hjertet'] },
  'points at an id that is not the file name': {
    type: ['id: ekko'],
    says: ['type:1:5 Id\'et "ekko" og filnavnet "ekkokardiografi.yaml" er forskellige: gør dem ens.'],
    saysInEnglish: ['type:1:5 The id "ekko" and the file name "ekkokardiografi.yaml" differ: make them the same.'],
    fixed: ['id: ekkokardiografi'],
  },
  'points at an id that only wants a hyphen': {
    type: ['id: ekko-kardiografi'],
    says: ['type:1:5 Id\'et "ekko-kardiografi" og filnavnet "ekkokardiografi.yaml" er forskellige: gør dem ens.'],
    fixed: ['id: ekkokardiografi'],
  },
  'points at a common type': {
    files: { [KONTROL]: commonType('id: opfoelgning') },
    says: [`${KONTROL}:1:5 Id'et "opfoelgning" og filnavnet "kontrol.yaml" er forskellige: gør dem ens.`],
    fixed: ['id: kontrol'],
  },
});
