import { noRoleInName } from '../../scripts/rules/no-role-in-name.ts';
import { describeRule } from '../support/describe-rule.ts';

const WITH_DOT = `title: Personaleroller
entries:
  - {id: laege, name: Læge, synonyms: [lg.], source: Syntetisk, verified: false}
  - {id: sygeplejerske, name: Sygeplejerske, source: Syntetisk, verified: false}
`;

describeRule(noRoleInName, {
  'knows a medicine from a doctor': { type: ['name: Lægemiddelprovokation'] },
  'knows a healing from a doctor': { type: ['name: Kontrol af sår, der ikke læger'] },
  'leaves the staff alone': { type: ['resources: {staff: [{role: sygeplejerske}], room: ekkolaboratorium}'] },
  'needs no list of roles to stay silent': {
    type: ['name: Kontrol læge'],
    files: { 'vocabularies/staff-roles.yaml': null },
  },
  'points at a role': {
    type: ['name: Kontrol læge'],
    says: ['type:2:15 "læge" er en rolle: slet det i navnet, og skriv den under "resources: staff".'],
    saysInEnglish: ['type:2:15 "læge" is a role: delete it from the name and write it under "resources: staff".'],
  },
  'points at a role in capitals': {
    type: ['name: SYGEPLEJERSKE kontrol'],
    says: ['type:2:7 "SYGEPLEJERSKE" er en rolle: slet det i navnet, og skriv den under "resources: staff".'],
  },
  'points at another word for a role': {
    type: ['name: Kontrol spl'],
    says: ['type:2:15 "spl" er en rolle: slet det i navnet, og skriv den under "resources: staff".'],
  },
  'points at an abbreviation that the list has with a full stop': {
    type: ['name: Kontrol v/ Lg.'],
    files: { 'vocabularies/staff-roles.yaml': WITH_DOT },
    says: ['type:2:18 "Lg" er en rolle: slet det i navnet, og skriv den under "resources: staff".'],
  },
  'points at each of two roles': {
    type: ['name: Kontrol læge/spl'],
    says: [
      'type:2:15 "læge" er en rolle: slet det i navnet, og skriv den under "resources: staff".',
      'type:2:20 "spl" er en rolle: slet det i navnet, og skriv den under "resources: staff".',
    ],
  },
});
