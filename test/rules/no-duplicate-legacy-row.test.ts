import { noDuplicateLegacyRow } from '../../scripts/rules/no-duplicate-legacy-row.ts';
import { describeRule } from '../support/describe-rule.ts';
import { LEGACY, legacyRow, legacyRows, UNASSIGNED } from '../support/legacy.ts';

const ofOne = (...departments: readonly string[]) =>
  legacyRows(departments.map((names) => ({ id: '7', departments: names })));

describeRule(noDuplicateLegacyRow, {
  'stays silent about rows that share the departments of a record': { files: ofOne('Køge | Slagelse', 'Roskilde') },
  'stays silent about a row of the record itself beside one of a department': { files: ofOne('', 'Roskilde') },
  'stays silent about a record in two specialities': {
    files: { ...legacyRow({ id: '7' }), ...legacyRow({ id: '7' }, UNASSIGNED) },
  },
  'knows a department whose name holds a plus or a comma': { files: ofOne('Køge, 1+2', 'Køge', '1+2') },
  'points at the second row of a record': {
    files: ofOne('', ''),
    says: [`${LEGACY}:3:1 "7" står der allerede: slet den ene række, eller del afdelingerne mellem dem.`],
    saysInEnglish: [
      `${LEGACY}:3:1 "7" stands there already: delete one row, or share the departments out between them.`,
    ],
  },
  'points at a department that has two rows': {
    files: ofOne('Køge | Slagelse', 'Roskilde|Slagelse'),
    says: [
      `${LEGACY}:3:1 "7" står der allerede for afdelingen "Slagelse": slet den ene række, eller del afdelingerne mellem dem.`,
    ],
    saysInEnglish: [
      `${LEGACY}:3:1 "7" stands there already for the department "Slagelse": delete one row, or share the departments out between them.`,
    ],
  },
});
