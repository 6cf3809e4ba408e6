import { expect, test } from 'vitest';
import { rootOf } from '../../site/islands/not-found/root-of.ts';

test.each([
  ['/typer/kardiologi/vaek/', '/'],
  ['/besoegstyper/typer/kardiologi/vaek/', '/besoegstyper/'],
  ['/a/b/specialer', '/a/b/'],
  ['/besoegstyper/foreslaa/dybere/nede.html', '/besoegstyper/'],
])('from %s the site is found at %s', (path, root) => {
  expect(rootOf(path)).toBe(root);
});

test.each(['/', '/besoegstyper/kardiologi/', '/typerne/'])('%s does not tell where the site is', (path) => {
  expect(rootOf(path)).toBeUndefined();
});
