import { noVanishedType } from '../../scripts/rules/no-vanished-type.ts';
import { describeRule } from '../support/describe-rule.ts';
import { ECHO, KONTROL, visitType } from '../support/fixture.ts';

const history = { revision: 'v1.0.0', published: ['common/kontrol', 'kardiologi/ekkokardiografi'] };

describeRule(noVanishedType, {
  'stays silent when nothing is published': { files: { [ECHO]: null } },
  'stays silent about what is still there': { history },
  'is content with a type that has retired': {
    history,
    type: ['lifecycle: {retireOn: 2026-01-01}'],
    asOf: '2026-02-01',
  },
  'may see a new type come and an unpublished one go': {
    history: { revision: 'v1.0.0', published: ['common/kontrol'] },
    files: { [ECHO]: null, 'specialities/kardiologi/visit-types/tee.yaml': visitType('id: tee') },
  },
  'points at a type that is gone': {
    history,
    files: { [ECHO]: null },
    says: [
      'type:1:1 Besøgstypen "kardiologi/ekkokardiografi" er udgivet (v1.0.0) og må ikke slettes: hent filen tilbage, og skriv "retireOn" under "lifecycle".',
    ],
    saysInEnglish: [
      'type:1:1 The visit type "kardiologi/ekkokardiografi" is published (v1.0.0) and must not be deleted: bring the file back and write "retireOn" under "lifecycle".',
    ],
  },
  'points at a common type that is gone': {
    history,
    files: { [KONTROL]: null },
    says: [
      'common/visit-types/kontrol.yaml:1:1 Besøgstypen "common/kontrol" er udgivet (v1.0.0) og må ikke slettes: hent filen tilbage, og skriv "retireOn" under "lifecycle".',
    ],
  },
  'takes a type under a new id for one that is gone': {
    history,
    files: { [ECHO]: null, 'specialities/kardiologi/visit-types/ekko.yaml': visitType('id: ekko') },
    says: [
      'type:1:1 Besøgstypen "kardiologi/ekkokardiografi" er udgivet (v1.0.0) og må ikke slettes: hent filen tilbage, og skriv "retireOn" under "lifecycle".',
    ],
  },
});
