import { describe, expect, test } from 'vitest';
import { indexSpecialities, resolveSpeciality } from '../../../scripts/harmonise/export/resolve-speciality.ts';
import { speciality } from '../../support/fixture.ts';
import { loadWith } from '../../support/load.ts';
import { read } from '../../support/read-export.ts';

function named(id: string, name: string, aliases: string): Record<string, string> {
  const file = speciality(`id: ${id}`, `name: ${name}`, `aliases: [${aliases}]`, 'uses!');
  return { [`specialities/${id}/speciality.yaml`]: file };
}

const { catalogue } = await loadWith({
  ...named('oeje', 'Øjensygdomme', 'ØJE, Øjenafd., Fælles'),
  ...named('paediatri', 'Pædiatri', 'Børn og unge, Fælles, Øjensygdomme'),
});
const index = indexSpecialities(catalogue.specialities);

describe('a speciality', () => {
  test.each([
    ['oeje', 'oeje'],
    ['Øjensygdomme', 'oeje'],
    ['OEJENSYGDOMME ', 'oeje'],
    ['øje', 'oeje'],
    ['Øjen-afd', 'oeje'],
    ['Øjensygdomme'.normalize('NFD'), 'oeje'],
    ['boern  og Unge', 'paediatri'],
    ['Pædiatri', 'paediatri'],
    ['Kardiologi', 'kardiologi'],
    ['Kardiologisk afd.', undefined],
    ['Fælles', undefined],
    ['Pædiatr', undefined],
    ['', undefined],
    ['--', undefined],
  ])('%j is %s', (text, slug) => {
    expect(resolveSpeciality(text, index)).toBe(slug);
  });

  test('nobody knows keeps its row', async () => {
    const { rows } = await read('id;navn;speciale\n7;A;Ukendt\n8;B;PÆDIATRI\n', catalogue.specialities);
    expect(rows.map(({ specialityText, speciality: slug }) => [specialityText, slug])).toEqual([
      ['Ukendt', undefined],
      ['PÆDIATRI', 'paediatri'],
    ]);
  });

  test('that is written in two ways is one, so a record stands once in it', async () => {
    const { rejected } = await read('id;navn;speciale\n7;A;øje\n7;A;Øjensygdomme\n', catalogue.specialities);
    expect(rejected.map(({ line }) => line)).toEqual([3]);
  });
});
