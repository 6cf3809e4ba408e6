import { expect, test } from 'vitest';
import { targetsFor } from '../../../scripts/harmonise/workbook/workbook-targets.ts';
import { visitType } from '../../support/fixture.ts';
import { HARMONISE_FILES, harmonising } from '../../support/harmonise.ts';
import { loadWith } from '../../support/load.ts';

const { catalogue } = await harmonising();

test('are the own types and the common ones in use, by name', () => {
  expect(targetsFor('kardiologi', catalogue)).toEqual([
    { id: 'kardiologi/ekkokardiografi', name: 'Ekkokardiografi' },
    { id: 'common/kontrol', name: 'Kontrol' },
    { id: 'kardiologi/pacemakerkontrol', name: 'Pacemakerkontrol' },
  ]);
  expect(targetsFor('urologi', catalogue).map(({ id }) => id)).toEqual(['urologi/cystoskopi', 'common/kontrol']);
});

test('are none of a speciality that there is not', () => {
  expect(targetsFor('uden-speciale', catalogue)).toEqual([]);
});

test.each(['closeForBooking', 'retireOn'])('leave out what is past its %s', async (date) => {
  const path = 'specialities/urologi/visit-types/cystoskopi.yaml';
  const old = `lifecycle: {${date}: 2026-01-01}`;
  const type = visitType('id: cystoskopi', 'name: Cystoskopi', 'abbreviation!', 'codes!', old);
  const { catalogue: later } = await loadWith({ ...HARMONISE_FILES, [path]: type }, { asOf: '2026-06-01' });
  expect(targetsFor('urologi', later).map(({ id }) => id)).toEqual(['common/kontrol']);
});
