import { expect, test } from 'vitest';
import { readHistory } from '../../scripts/load/history.ts';
import { runGit } from '../support/run.ts';
import { tempCatalogue } from '../support/temp-catalogue.ts';

const LEGACY = 'specialities/kardiologi/legacy.csv';

test('gives the decisions of all legacy files as they stood in the revision', async () => {
  const { folder, catalogue, write } = tempCatalogue({
    [LEGACY]: 'id;name;departments;status\n1;Kontrol på øre;Slagelse | Køge;accepted\n2;EKKO\n3;EKKO;;\n',
    'legacy-unassigned.csv': 'id;name\n9;EMG\n',
  });
  await runGit(folder, 'init', '--quiet');
  await runGit(folder, 'add', '.');
  await runGit(folder, 'commit', '--quiet', '--message', 'first');
  await runGit(folder, 'tag', 'v0.1.0');
  write(LEGACY, 'id;name\n');
  const unassigned = { path: 'legacy-unassigned.csv', speciality: undefined };
  const ofHeart = { path: LEGACY, speciality: 'kardiologi' };
  expect(await readHistory(catalogue, undefined)).toEqual({
    revision: 'v0.1.0',
    published: ['common/kontrol', 'kardiologi/ekkokardiografi'],
    legacy: [
      { ...unassigned, id: '9', departments: '', status: '' },
      { ...ofHeart, id: '1', departments: 'Slagelse | Køge', status: 'accepted' },
      { ...ofHeart, id: '3', departments: '', status: '' },
    ],
  });
});

test('says nothing of decisions where the revision has no legacy file', async () => {
  const { folder, catalogue } = tempCatalogue();
  await runGit(folder, 'init', '--quiet');
  await runGit(folder, 'add', '.');
  await runGit(folder, 'commit', '--quiet', '--message', 'first');
  expect(await readHistory(catalogue, 'HEAD')).toEqual({
    revision: 'HEAD',
    published: ['common/kontrol', 'kardiologi/ekkokardiografi'],
  });
  expect(await readHistory(catalogue, undefined)).toBeUndefined();
});
