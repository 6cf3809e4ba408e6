import { expect, test } from 'vitest';
import type { History } from '../../scripts/model/catalogue.ts';
import { consistentLegacyStep } from '../../scripts/rules/consistent-legacy-step.ts';
import { describeRule } from '../support/describe-rule.ts';
import { LEGACY, legacyRow, legacyRows, UNASSIGNED } from '../support/legacy.ts';
import { findingsWith } from '../support/load.ts';

function before(status: string, { departments = '', path = LEGACY }: { departments?: string; path?: string } = {}) {
  const speciality = path === LEGACY ? 'kardiologi' : undefined;
  return { revision: 'v1.0.0', published: [], legacy: [{ path, speciality, id: '1', departments, status }] };
}
const GONE =
  'Den godkendte beslutning om "1" (v1.0.0) er væk: hent rækken tilbage, og skriv "flagged", hvis den skal laves om.';

describeRule(consistentLegacyStep, {
  'stays silent when no decision was published': { history: { revision: 'v1.0.0', published: [] } },
  'lets a draft be accepted': { history: before('draft'), files: legacyRow({ status: 'accepted' }) },
  'lets an undecided row go': { history: before('') },
  'lets an accepted row be flagged': { history: before('accepted'), files: legacyRow({ status: 'flagged' }) },
  'lets a flagged row be a draft again': { history: before('flagged'), files: legacyRow({ status: 'draft' }) },
  'leaves a word that is no status to another rule': {
    history: before('accepted'),
    files: legacyRow({ status: 'acceptd' }),
  },
  'lets departments that are new in a split record be undecided': {
    history: before('accepted', { departments: 'Køge' }),
    files: legacyRows([
      { id: '1', departments: 'Køge', status: 'accepted' },
      { id: '1', departments: 'Slagelse', status: '' },
    ]),
  },
  'follows a row of no speciality into one': {
    history: before('accepted', { path: UNASSIGNED }),
    files: legacyRow({ status: 'accepted' }),
  },
  'knows the same record in another speciality for another decision': {
    history: before('accepted'),
    files: {
      ...legacyRow({ status: 'accepted' }),
      'specialities/neurologi/legacy.csv': 'id;name;status\n1;KTR;draft\n',
    },
  },
  'points at an accepted decision that is a draft again': {
    history: before('accepted'),
    files: legacyRow({ status: 'draft' }),
    says: [
      `${LEGACY}:2:7 Beslutningen var "accepted" (v1.0.0) og kan ikke gå direkte til "draft": skriv "flagged" og grunden i "note".`,
    ],
    saysInEnglish: [
      `${LEGACY}:2:7 The decision was "accepted" (v1.0.0) and cannot go straight to "draft": write "flagged", and why in "note".`,
    ],
  },
  'takes an emptied status for a draft': {
    history: before('accepted', { departments: 'Køge | Slagelse' }),
    files: legacyRow({ status: '', departments: 'Slagelse' }),
    says: [
      `${LEGACY}:2:7 Beslutningen var "accepted" (v1.0.0) og kan ikke gå direkte til "draft": skriv "flagged" og grunden i "note".`,
    ],
  },
  'points at an accepted row that is gone': {
    history: before('accepted'),
    files: legacyRows([{ id: '2' }]),
    says: [`${LEGACY}:1:1 ${GONE}`],
    saysInEnglish: [
      `${LEGACY}:1:1 The accepted decision about "1" (v1.0.0) is gone: bring the row back, and write "flagged" if it is to be changed.`,
    ],
  },
  'points at a file that is gone with it': { history: before('accepted'), says: [`${LEGACY}:1:1 ${GONE}`] },
  'points at departments that are gone': {
    history: before('accepted', { departments: 'Køge' }),
    files: legacyRow({ departments: 'Slagelse', status: 'accepted' }),
    says: [
      `${LEGACY}:1:1 Den godkendte beslutning om "1" for "Køge" (v1.0.0) er væk: hent rækken tilbage, og skriv "flagged", hvis den skal laves om.`,
    ],
  },
});

test('says nothing of a row that is there but could not be read: it has its finding', async () => {
  const files = { [LEGACY]: 'id;name;status\n1;KTR\n' };
  const history = before('accepted') as History;
  const { findings } = await findingsWith(files, [consistentLegacyStep], { history });
  expect(findings.map(({ rule }) => rule)).toEqual(['no-syntax-error']);
});
