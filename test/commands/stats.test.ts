import { describe, expect, test } from 'vitest';
import { call } from '../support/call.ts';
import { ECHO, speciality, visitType } from '../support/fixture.ts';
import { run } from '../support/run.ts';
import { tempCatalogue } from '../support/temp-catalogue.ts';

const EMPTY = {
  'specialities/neurologi/speciality.yaml': speciality(
    'id: neurologi',
    'name: Neurologi',
    'uses: []',
    'note: Patienterne ses i naboregionen.',
  ),
};

describe('stats', () => {
  test('gives 0 and a row for each speciality, and the note of one without types', async () => {
    const { folder } = tempCatalogue(EMPTY);
    const { code, stdout, stderr } = await run(folder, 'stats');
    expect(stdout).toMatch(/^│ Kardiologi │ +1 │ +1 │ – +│ +0 % │ +100 % │ +2 │ udkast │ redaktionelt │$/m);
    expect(stdout).toMatch(/^│ Neurologi +│ +0 │ +0 │/m);
    expect(
      stdout.endsWith(
        '\n1 egen og 1 fælles besøgstype i 2 specialer.\n\nUden besøgstyper:\n  Neurologi: Patienterne ses i naboregionen.\n',
      ),
    ).toBe(true);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test('gives the same as JSON', async () => {
    const { folder } = tempCatalogue(EMPTY);
    const { code, stdout } = await call(folder, 'stats', '--format', 'json');
    const { commonTypes, specialities } = JSON.parse(stdout);
    expect(commonTypes).toBe(1);
    expect(specialities.map(({ id }: { id: string }) => id)).toEqual(['kardiologi', 'neurologi']);
    expect(specialities[1]).toMatchObject({ selfBookable: null, note: 'Patienterne ses i naboregionen.' });
    expect(code).toBe(0);
  });

  test('speaks of a catalogue with errors all the same, in English too', async () => {
    const { folder } = tempCatalogue({ [ECHO]: visitType('name: Ekko 30 min', 'room: ukendt') });
    const { code, stdout } = await call(folder, 'stats', '--lang', 'en');
    expect(stdout).toContain('\n1 own and 1 common visit type in 1 speciality.\n');
    expect(code).toBe(0);
  });

  test('gives 2 where there is no catalogue', async () => {
    const { folder } = tempCatalogue();
    const { code, stdout, stderr } = await run(folder, 'stats', '--catalogue', 'nowhere');
    expect(stdout).toBe('');
    expect(stderr).toContain('nowhere');
    expect(code).toBe(2);
  });
});
