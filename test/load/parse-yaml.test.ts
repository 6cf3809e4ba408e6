import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../scripts/load/parse-yaml.ts';
import { plain } from '../../scripts/model/syntax.ts';
import { positionOf } from '../../scripts/report/placed.ts';

/** Texts that a hostile or unlucky author may send, and what is said: `line:column rule`. */
const HOSTILE: Readonly<Record<string, { text: string; says: readonly string[] }>> = {
  'an anchor': { text: 'a: &x b\n', says: ['1:7 no-yaml-anchor'] },
  'an anchor on a key': { text: '&x a: b\n', says: ['1:4 no-yaml-anchor'] },
  'an alias': { text: 'a: b\nc: *a\n', says: ['2:4 no-yaml-alias'] },
  'an alias of an anchor': { text: 'a: &x b\nc: *x\n', says: ['1:7 no-yaml-anchor', '2:4 no-yaml-alias'] },
  'an unknown tag, which the parser only warns of': { text: 'a: !foo b\n', says: ['1:9 no-yaml-tag'] },
  'a known tag': { text: 'a: !!str 1\n', says: ['1:10 no-yaml-tag'] },
  'a duplicate key': { text: 'a: 1\nb: 2\na: 3\n', says: ['3:1 no-duplicate-key'] },
  'a duplicate key in a flow map': { text: 'a: {b: 1, b: 2}\n', says: ['1:11 no-duplicate-key'] },
  'two documents': { text: 'a: 1\n---\nb: 2\n', says: ['2:1 no-multiple-documents'] },
  'a prototype': { text: 'a: 1\n__proto__: {polluted: true}\n', says: ['2:1 no-proto-key'] },
  'a directive': { text: '%YAML 1.1\n---\na: yes\n', says: ['1:1 no-yaml-directive'] },
  'an unknown directive': { text: '%FOO\n---\na: 1\n', says: ['1:1 no-syntax-error'] },
  'a list as a key': { text: '? [a]\n: 1\n', says: ['1:3 no-syntax-error'] },
  'an unclosed list': { text: 'a: [b, c\nd: 1\n', says: ['2:1 no-syntax-error'] },
  'an unclosed quote, where it opens': { text: "a: 1\nb: 'c\nd: e\n", says: ['2:4 no-syntax-error'] },
  'an unclosed double quote': { text: 'a: "b\nc: d\n', says: ['1:4 no-syntax-error'] },
  'a tab for indentation': { text: 'a:\n\tb: 1\n', says: ['2:1 no-syntax-error'] },
  'a bad escape': { text: 'a: "\\q"\n', says: ['1:5 no-syntax-error'] },
  'a text that begins with a star': { text: 'a: *KTR 30\n', says: ['1:9 no-syntax-error'] },
  'a colon too many': { text: 'a: b: c\n', says: ['1:4 no-syntax-error'] },
  'a merge key': { text: 'a: &x {b: 1}\nc:\n  <<: *x\n', says: ['1:7 no-yaml-anchor', '3:7 no-yaml-alias'] },
  '21 levels of lists': { text: `a: ${'['.repeat(21)}${']'.repeat(21)}\n`, says: ['1:24 no-deep-nesting'] },
  '21 levels of maps': { text: nested(21), says: ['21:21 no-deep-nesting'] },
};

/** A map in a map in a map, one column deeper each. */
function nested(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}k:\n`).join('');
}

describe('parseYaml', () => {
  for (const [title, { text, says }] of Object.entries(HOSTILE))
    test(`names ${title}`, () => {
      const said = parseYaml('x.yaml', text).findings.map(({ rule, range, message }) => {
        expect(message.da).not.toBe('');
        expect(message.en).not.toBe('');
        const { line, column } = positionOf(text, range);
        return `${line}:${column} ${rule}`;
      });
      expect(said).toEqual(says);
    });

  test('never changes the prototype of anything', () => {
    const { root } = parseYaml('x.yaml', '__proto__: {polluted: true}\nb: {__proto__: {polluted: true}}\n');
    expect(root && plain(root)).toEqual({ b: {} });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('reads codes as they are written when they are quoted', () => {
    const { root, findings } = parseYaml(
      'x.yaml',
      'a: \'010\'\nb: "1e3"\nc: 30\nd: null\ne: true\nf: yes\ng: ½ time\n',
    );
    expect(findings).toEqual([]);
    expect(root && plain(root)).toEqual({ a: '010', b: '1e3', c: 30, d: null, e: true, f: 'yes', g: '½ time' });
  });

  test.each([
    ['256 kB of opening brackets', '['.repeat(256 * 1024)],
    ['256 kB of opening braces', '{a: '.repeat(64 * 1024)],
    ['256 kB of dashes', '- '.repeat(128 * 1024)],
    ['256 kB of question marks', '? '.repeat(128 * 1024)],
    ['a staircase of maps', nested(700)],
    [
      'a bomb of aliases',
      `a: &a [x,x,x]\n${Array.from({ length: 20 }, (_, i) => `${'b'.repeat(i + 1)}: &${'b'.repeat(i + 1)} [*a,*a,*a]\n`).join('')}`,
    ],
    ['256 kB of quotes', '"'.repeat(256 * 1024)],
    ['256 kB of exclamation marks', '!'.repeat(256 * 1024)],
    ['an empty file', ''],
    ['nothing but a comment', '# intet\n'],
    ['a NUL', 'a: \0\n'],
    ['half a surrogate', 'a: \uD800\n'],
  ])('comes back soon, and without a crash, from %s', (_, text) => {
    const start = performance.now();
    parseYaml('x.yaml', text);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
