import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const GUIDES = [
  'README.md',
  'CONTRIBUTING.md',
  '.github/pull_request_template.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
].map((path) => ({ path, text: readFileSync(path, 'utf8') }));

describe('a guide', () => {
  test.each(GUIDES)('$path links only to what is there', ({ path, text }) => {
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const [file = '', anchor] = target.split('#');
      const linked = file === '' ? path : join(dirname(path), decodeURI(file));
      expect(existsSync(linked), target).toBe(true);
      if (anchor !== undefined) expect(anchors(readFileSync(linked, 'utf8')), target).toContain(decodeURI(anchor));
    }
  });

  test.each(GUIDES)('$path names only commands that exist', ({ text }) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    for (const [, name] of text.matchAll(/npm run (?:--silent )?([a-z]+(?:[:-][a-z]+)*)/g))
      expect(Object.keys(scripts)).toContain(name);
  });

  test.each(['mandat', 'foreslaa', 'godkend', 'modtag'])(
    'docs/%s.md says what only a live repository can prove',
    (name) => {
      const text = GUIDES.find(({ path }) => path === `docs/${name}.md`)?.text;
      expect(text).toContain('\n## Hvad kun et rigtigt lager på GitHub kan vise\n');
    },
  );
});

/** What GitHub makes of the headings of a text: small letters, no signs, hyphens for blanks. */
function anchors(text: string): readonly string[] {
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
