import { describe, expect, test } from 'vitest';
import { commentText } from '../../scripts/review/comment-text.ts';

const JOINER = '\u2060';

describe('commentText', () => {
  test.each([
    ['plain Danish', 'Ekkokardiografi, 30 → 45 min; æøå ÆØÅ', 'Ekkokardiografi, 30 → 45 min; æøå ÆØÅ'],
    ['dates and long numbers', '2026-07-01 og 1234567', '2026-07-01 og 1234567'],
    ['blanks of all kinds', 'a\n\n\tb\u00A0c', 'a b c'],
    ['a reference with letters', 'GH-12', `GH-${JOINER}12`],
    ['a commit', `se ${'0a1b2c3d'.repeat(5)}`, `se 0a1b2c${JOINER}3d0a1b${JOINER}2c3d0a1b2c3d0a1b2c3d0a1b2c3d`],
    ['an address of mail', 'mailto:x', `mailto:${JOINER}x`],
    ['a formula', '$x$', '&dollar;x&dollar;'],
    ['a list', '- et', `${JOINER}- et`],
    ['a numbered list', '1. et', `1${JOINER}. et`],
    ['text that turns around', 'a\u202Eb\u2066c', 'a\uFFFDb\uFFFDc'],
    ['what has no width', 'a\u200Bb\uFEFFc\u00ADd', 'a\uFFFDb c\uFFFDd'],
    ['a heap of accents', `a${'\u0301'.repeat(9)}b`, 'a\uFFFDb'],
    ['half a pair', 'a\uD83Db', 'a\uFFFDb'],
  ])('gives %s', (_, text, given) => {
    expect(commentText(text)).toBe(given);
  });

  test.each([
    ['a mention', '@koordination og @org/team', /@(?!\u2060)/],
    ['a reference', '#12 og o/r#3', /#(?!\u2060)/],
    ['markup', '<script>alert(1)</script><!-- x -->', /[<>]/],
    ['a heading within', 'x\n# Godkendt', /\n|(?<!\\)#/],
    ['a link', '[her](javascript:alert(1)) ![x](https://x.dk/y)', /(?<!\\)[[\]]|:\/\//],
    ['a table cell', 'a | b', /(?<!\\)\|/],
    ['a code span', 'a `b` c', /(?<!\\)`/],
    ['an entity', '&lt;b&gt;', /&(?!amp;)/],
  ])('leaves nothing of %s', (_, text, left) => {
    expect(commentText(text)).not.toMatch(left);
  });

  test('ends a long text, never within a pair', () => {
    expect(commentText('x'.repeat(500), 10)).toBe('xxxxxxxxx…');
    expect(commentText('xxxxxxxx😀x', 10)).toBe('xxxxxxxx…');
  });
});
