import { describe, expect, test } from 'vitest';
import { patternTest } from '../../scripts/review/codeowners-pattern.ts';

/** What GitHub's page about code owners says of each kind of pattern, and where gitignore's own would say otherwise. */
const CASES: readonly (readonly [pattern: string, owns: readonly string[], not: readonly string[]])[] = [
  ['*', ['README.md', 'a/b/c.txt', '.npmrc'], []],
  ['**', ['README.md', 'a/b/c.txt'], []],
  ['/*', ['README.md', '.npmrc'], ['docs/a.md']],
  ['*.js', ['a.js', 'x/y/a.js'], ['a.jsx', 'x/a.JS']],
  ['/build/logs/', ['build/logs/a', 'build/logs/b/c'], ['build/logs', 'x/build/logs/a']],
  ['docs/*', ['docs/getting-started.md'], ['docs/build-app/troubleshooting.md', 'x/docs/a.md']],
  ['docs/**', ['docs/a.md', 'docs/x/y/a.md'], ['docs', 'x/docs/a.md']],
  ['apps/', ['apps/a', 'x/apps/b/c'], ['apps', 'x/apps']],
  ['/apps/github', ['apps/github', 'apps/github/a/b'], ['apps/githubs', 'x/apps/github']],
  ['**/logs', ['logs/a', 'build/logs/a', 'deeply/nested/logs/a'], ['logsy/a']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b/c'], ['a/x', 'xa/b']],
  ['/CODEOWNERS', ['CODEOWNERS'], ['codeowners', 'docs/CODEOWNERS']],
  ['/Docs/', ['Docs/a'], ['docs/a']],
  ['file?.md', ['file1.md', 'x/fileø.md'], ['file.md', 'file12.md']],
  ['/two\\ words/', ['two words/a'], ['two/a', 'two\\ words/a']],
  ['/a.b+(c)/', ['a.b+(c)/d'], ['axb+(c)/d']],
  ['/', [], ['a', 'a/b']],
];

describe('a pattern of CODEOWNERS', () => {
  test.each(CASES)('%s', (pattern, owns, not) => {
    const stands = patternTest(pattern);
    expect([...owns, ...not].filter(stands)).toEqual(owns);
  });

  test('cannot be written so that it takes long', () => {
    const stands = patternTest(`${'**/a/'.repeat(200)}b`);
    const path = `${'a/'.repeat(2000)}c`;
    const begin = performance.now();
    expect(stands(path)).toBe(false);
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  test('and no segment either', () => {
    const begin = performance.now();
    expect(patternTest(`${'*a'.repeat(12)}b`)('a'.repeat(60))).toBe(false);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
