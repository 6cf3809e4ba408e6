import { existsSync, readFileSync } from 'node:fs';
import { danishChangelog } from '../report/danish-changelog.ts';
import { writeWhole } from './write-whole.ts';

const PATH = 'CHANGELOG.md';

/** Gives the release notes that `changeset version` has just written Danish headings. */
export function changelog(): number {
  if (!existsSync(PATH)) return 0;
  const text = readFileSync(PATH, 'utf8');
  const danish = danishChangelog(text);
  if (danish !== text) writeWhole(PATH, danish);
  return 0;
}
