import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './load.ts';
import { ROOT, runGit } from './run.ts';
import { type TempCatalogue, tempCatalogue } from './temp-catalogue.ts';

export interface TempRepository extends TempCatalogue {
  readonly commit: (message: string) => Promise<void>;
}

/** The fixture with `files` changed as the first commit on `main` of a repository with our package and changesets. */
export async function tempRepository(files: Files = {}): Promise<TempRepository> {
  const temp = tempCatalogue(files);
  const { folder } = temp;
  const { name } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { name: string };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '0.1.0', private: true }));
  cpSync(join(ROOT, '.changeset/config.json'), join(folder, '.changeset/config.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
  await runGit(folder, 'init', '--quiet', '--initial-branch', 'main');
  const commit = async (message: string): Promise<void> => {
    await runGit(folder, 'add', '.');
    await runGit(folder, 'commit', '--quiet', '--message', message);
  };
  await commit('first');
  return { ...temp, commit };
}
