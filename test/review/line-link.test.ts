import { describe, expect, test } from 'vitest';
import { lineLink } from '../../scripts/review/line-link.ts';
import { HEAD, REPOSITORY } from '../support/review-facts.ts';

const LINKS = { repository: REPOSITORY, head: HEAD };
const FILE = 'catalogue/specialities/kardiologi/visit-types/ekko.yaml';

describe('lineLink', () => {
  test.each([
    ['the line as it stands in the commit', LINKS, FILE, `blob/${HEAD}/${FILE}?plain=1#L3`],
    [
      'the line opened on its branch',
      { ...LINKS, branch: 'forslag/kardiologi-ekko' },
      FILE,
      `edit/forslag/kardiologi-ekko/${FILE}#L3`,
    ],
    [
      'Danish letters as addresses have them',
      LINKS,
      'catalogue/å.yaml',
      `blob/${HEAD}/catalogue/%C3%A5.yaml?plain=1#L3`,
    ],
    ['no branch of a strange name', { ...LINKS, branch: 'x)](javascript:1)' }, FILE, `blob/${HEAD}/${FILE}?plain=1#L3`],
    ['no branch that goes upwards', { ...LINKS, branch: '../../evil' }, FILE, `blob/${HEAD}/${FILE}?plain=1#L3`],
  ])('gives %s', (_, links, path, address) => {
    expect(lineLink(links, path, 3)).toBe(`https://github.com/${REPOSITORY}/${address}`);
  });

  test.each([
    ['a path upwards', LINKS, 'catalogue/../x.yaml', 3],
    ['a path that is not the catalogue', LINKS, 'scripts/main.ts', 3],
    ['a path with Markdown in it', LINKS, 'catalogue/x)](http://y).yaml', 3],
    ['a line that is none', LINKS, FILE, 1.5],
    ['a repository that is none', { ...LINKS, repository: 'evil.dk/x/y' }, FILE, 3],
    ['a repository upwards', { ...LINKS, repository: 'region/..' }, FILE, 3],
    ['a commit that is none', { ...LINKS, head: 'main' }, FILE, 3],
  ])('gives nothing for %s', (_, links, path, line) => {
    expect(lineLink(links, path, line)).toBeUndefined();
  });
});
