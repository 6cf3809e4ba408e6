import { describe, expect, test } from 'vitest';
import { applyDecisions } from '../../../scripts/harmonise/legacy/apply-decisions.ts';
import { ALLOWED_STEPS, DECISION_STATUSES } from '../../../scripts/model/legacy.ts';
import { entry } from '../../support/harmonise.ts';
import { decision } from '../../support/workbook.ts';

const ROWS = [entry('KTR', { id: '1' }), entry('EKKO', { id: '2' }), entry('KTR', { id: '1' }, 'urologi')];

describe('decisions', () => {
  test('are laid on the row of their speciality, id and departments', () => {
    const made = decision({ id: '1', target: 'common/kontrol', status: 'accepted', note: 'aftalt' });
    const { entries, refused, changed } = applyDecisions(ROWS, 'kardiologi', [made]);
    expect(entries[0]).toEqual(
      entry('KTR', { id: '1', target: 'common/kontrol', status: 'accepted', note: 'aftalt' }, 'kardiologi', {
        id: '1',
      }),
    );
    expect(entries.slice(1)).toEqual(ROWS.slice(1));
    expect({ refused, changed }).toEqual({ refused: [], changed: 1 });
  });

  test.each([
    ['of other departments', decision({ id: '1', departments: 'Afdeling B', status: 'accepted' })],
    ['of another id', decision({ id: '3', status: 'accepted' })],
    ['that say what is so', decision({ id: '1' })],
  ])('%s change nothing', (_, made) => {
    expect(applyDecisions(ROWS, 'kardiologi', [made])).toEqual({ entries: ROWS, refused: [], changed: 0 });
  });

  test('of the workbook for rows of no speciality are theirs', () => {
    const rows = [entry('KTR', { id: '1' }, ''), ...ROWS];
    const { entries, changed } = applyDecisions(rows, undefined, [decision({ id: '1', note: 'hvem?' })]);
    expect(changed).toBe(1);
    expect(entries.map(({ cells }) => cells.note)).toEqual(['hvem?', '', '', '']);
  });

  test('that bring a draft of ours back without our note change nothing', () => {
    const cells = { id: '1', status: 'draft', target: 'common/kontrol', note: 'Forslag (0,98): samme ord' };
    const shown = decision({ ...cells, note: '' });
    const rows = [entry('KTR', cells)];
    expect(applyDecisions(rows, 'kardiologi', [shown])).toEqual({ entries: rows, refused: [], changed: 0 });
    const { entries } = applyDecisions(rows, 'kardiologi', [{ ...shown, length: '30' }]);
    expect(entries[0]?.cells).toMatchObject({ length: '30', note: '' });
  });

  test('that change a draft of ours, and leave our note, are no longer ours', () => {
    const cells = { id: '1', status: 'draft', target: 'common/kontrol', note: 'Forslag (0,98): samme ord' };
    const made = decision({ ...cells, target: 'kardiologi/pacemakerkontrol' });
    const { entries, changed } = applyDecisions([entry('KTR', cells)], 'kardiologi', [made]);
    expect(changed).toBe(1);
    expect(entries[0]?.cells).toMatchObject({ target: 'kardiologi/pacemakerkontrol', note: '' });
  });

  test('that accept a draft of ours may keep our note: it says why', () => {
    const cells = { id: '1', status: 'draft', target: 'common/kontrol', note: 'Forslag (0,98): samme ord' };
    const { entries } = applyDecisions([entry('KTR', cells)], 'kardiologi', [
      decision({ ...cells, status: 'accepted' }),
    ]);
    expect(entries[0]?.cells).toMatchObject({ status: 'accepted', note: cells.note });
  });

  test('that take a note of somebody away take it away', () => {
    const cells = { id: '1', status: 'draft', target: 'common/kontrol', note: 'spørg Holbæk' };
    const { entries, changed } = applyDecisions([entry('KTR', cells)], 'kardiologi', [
      decision({ ...cells, note: '' }),
    ]);
    expect([changed, entries[0]?.cells.note]).toEqual([1, '']);
  });

  test('that empty a cell empty it', () => {
    const before = [entry('KTR', { id: '1', status: 'draft', target: 'common/kontrol', relation: 'equal' })];
    const { entries } = applyDecisions(before, 'kardiologi', [decision({ id: '1', relation: 'unmatched' })]);
    expect(entries[0]?.cells).toMatchObject({ target: '', relation: 'unmatched', status: '' });
  });
});

describe('a step of status', () => {
  const steps = DECISION_STATUSES.flatMap((from) => DECISION_STATUSES.map((to) => [from, to] as const));

  test.each(steps)('from %s to %s is taken only where it is allowed', (from, to) => {
    const before = [entry('KTR', { id: '1', status: from }), entry('EKKO', { id: '2' })];
    const made = [decision({ id: '1', status: to, note: 'nyt' }), decision({ id: '2', note: 'nyt' })];
    const { entries, refused } = applyDecisions(before, 'kardiologi', made);
    const isAllowed = ALLOWED_STEPS[from].includes(to);
    expect(entries[0]?.cells.note).toBe(isAllowed ? 'nyt' : '');
    expect(entries[1]?.cells.note, 'the others are taken').toBe('nyt');
    expect(refused).toHaveLength(isAllowed ? 0 : 1);
  });

  test('that is refused is told of in both languages', () => {
    const before = [entry('KTR', { id: '1', status: 'accepted' })];
    const { refused } = applyDecisions(before, 'kardiologi', [decision({ id: '1' })]);
    expect(refused).toEqual([
      {
        id: '1',
        departments: 'Afdeling A',
        message: {
          da: 'Beslutningen om 1 kan ikke gå fra "accepted" til "draft": sæt den først til drøftelse med en note.',
          en: 'The decision on 1 cannot go from "accepted" to "draft": flag it first, with a note.',
        },
      },
    ]);
  });
});
