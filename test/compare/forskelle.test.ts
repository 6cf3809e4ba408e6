import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUMP_RULES } from '../../scripts/compare/bumps/index.ts';
import { CHANGE_KINDS } from '../../scripts/compare/change.ts';

const BUMPS = { major: 'stort', minor: 'mellemstort', patch: 'lille' } as const;

test('docs/forskelle.md gives every rule as it is, in order, and every kind', () => {
  const text = readFileSync('docs/forskelle.md', 'utf8');
  const rows = [...text.matchAll(/^\| (?:stort|mellemstort|lille) \| .*$/gm)].map(([row]) => row);
  expect(rows).toEqual(BUMP_RULES.map(({ id, bump, why }) => `| ${BUMPS[bump]} | ${why.da} | \`${id}\` |`));
  expect(text).toContain(CHANGE_KINDS.map((kind) => `\`${kind}\``).join(', '));
});
