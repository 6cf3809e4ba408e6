import { expect, test } from 'vitest';
import { inferSpeciality } from '../../../scripts/harmonise/export/infer-speciality.ts';
import { exportRow, harmonising } from '../../support/harmonise.ts';

const { lexicon } = await harmonising();

test.each([
  ['KAR KTR 30', {}, 'kardiologi'],
  ['URO cysto', {}, 'urologi'],
  ['KTR 30', {}, undefined],
  ['ekko KAR', {}, undefined],
  ['KAR KTR 30', { speciality: 'urologi', specialityText: 'Urologi' }, 'urologi'],
  ['KAR KTR 30', { specialityText: 'Fælles' }, undefined],
])('%s %j is of %s', (name, row, slug) => {
  const [inferred] = inferSpeciality([exportRow({ name, ...row })], lexicon);
  expect(inferred).toEqual(exportRow({ name, ...row, speciality: slug }));
});
