import { describe, expect, test } from 'vitest';
import { earlierRows, recordsOfTypes } from '../../../scripts/harmonise/legacy/earlier-rows.ts';
import { commonType, KONTROL, SPECIALITY, speciality } from '../../support/fixture.ts';
import { legacyRow, UNASSIGNED } from '../../support/legacy.ts';
import { loadWith } from '../../support/load.ts';

describe('earlier rows', () => {
  test('are those of every legacy.csv, with the cells that they have', async () => {
    const files = {
      ...legacyRow({ target: 'common/kontrol', note: '' }),
      ...legacyRow({ id: '9', name: 'EKKO' }, UNASSIGNED),
    };
    const { catalogue } = await loadWith(files);
    const rows = earlierRows(catalogue);
    expect(rows).toContainEqual({
      speciality: 'kardiologi',
      cells: { id: '1', name: 'KTR', target: 'common/kontrol', note: '' },
    });
    expect(rows).toContainEqual({ speciality: undefined, cells: { id: '9', name: 'EKKO' } });
    expect(rows).toHaveLength(2);
  });
});

describe('records of types', () => {
  test('are by their number in SP: of the type, and of a use of it', async () => {
    const { catalogue } = await loadWith({
      [KONTROL]: commonType("spId: '100'"),
      [SPECIALITY]: speciality("uses:\n  - {type: common/kontrol, spId: '200'}"),
    });
    expect([...recordsOfTypes(catalogue)]).toEqual([
      ['100', { id: 'common/kontrol', name: 'Kontrol' }],
      ['200', { id: 'common/kontrol', name: 'Kontrol' }],
    ]);
  });

  test('are none where no type has a number', async () => {
    expect([...recordsOfTypes((await loadWith({})).catalogue)]).toEqual([]);
  });
});
