import { consistentLegacyRelation } from '../../scripts/rules/consistent-legacy-relation.ts';
import { describeRule } from '../support/describe-rule.ts';
import { LEGACY, legacyRow } from '../support/legacy.ts';

const ONE = 'common/kontrol';
const TWO = 'common/kontrol+kardiologi/ekkokardiografi';
const row = (target: string, relation: string, status = '') => legacyRow({ status, relation, target });

describeRule(consistentLegacyRelation, {
  'stays silent where there is one target': { files: row(ONE, 'wider', 'accepted') },
  'stays silent where one visit becomes two': { files: row(TWO, 'narrower', 'accepted') },
  'stays silent where a type retires': { files: row('', 'unmatched', 'accepted') },
  'lets a draft wait for everything': { files: row('', '', 'draft') },
  'lets a draft wait for its relation': { files: row(ONE, '') },
  'leaves a word that is no relation to another rule': { files: row(TWO, 'equl', 'accepted') },
  'leaves a plus with nothing after it to another rule': { files: row(`${ONE}+`, 'equal', 'accepted') },
  'points at a target of a type that has none': {
    files: row(ONE, 'unmatched'),
    says: [
      `${LEGACY}:2:8 "unmatched" betyder, at der ingen ny type er, men "target" er udfyldt: vælg en anden relation, eller tøm "target".`,
    ],
    saysInEnglish: [
      `${LEGACY}:2:8 "unmatched" means that there is no new type, but "target" is filled in: choose another relation, or empty "target".`,
    ],
  },
  'points at a relation to nothing': {
    files: row('', 'equal'),
    says: [`${LEGACY}:2:8 "equal" kræver en ny type, men "target" er tom: udfyld den, eller skriv "unmatched".`],
    saysInEnglish: [`${LEGACY}:2:8 "equal" needs a new type, but "target" is empty: fill it in, or write "unmatched".`],
  },
  'points at a visit that is equal to two': {
    files: row(TWO, 'equal'),
    says: [`${LEGACY}:2:8 "equal" passer ikke, når et besøg bliver til flere: skriv "narrower" eller "inexact".`],
    saysInEnglish: [`${LEGACY}:2:8 "equal" does not fit a visit that becomes several: write "narrower" or "inexact".`],
  },
  'points at an accepted row without a relation': {
    files: row(ONE, '', 'accepted'),
    says: [`${LEGACY}:2:16 En godkendt række skal have en relation: udfyld "relation", fx med "equivalent".`],
    saysInEnglish: [
      `${LEGACY}:2:16 An accepted row must have a relation: fill in "relation", with "equivalent" for instance.`,
    ],
  },
  'offers an accepted row without a target the relation of a type that retires': {
    files: row('', '', 'accepted'),
    says: [`${LEGACY}:2:16 En godkendt række skal have en relation: udfyld "relation", fx med "unmatched".`],
  },
  'points at a target that stands twice, and says nothing more': {
    files: row(`${ONE}+${ONE}`, 'equal', 'accepted'),
    says: [`${LEGACY}:2:37 "common/kontrol" står der to gange: slet den ene.`],
    saysInEnglish: [`${LEGACY}:2:37 "common/kontrol" stands twice: delete one.`],
  },
});
