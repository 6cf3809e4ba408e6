import { describe, expect, test } from 'vitest';
import { guideHtml, titleOfGuide } from '../../site/facts/guide.ts';

const PLACE = {
  page: 'vejledninger/hjaelp/',
  known: new Set(['hjaelp', 'mandat']),
  repository: 'https://github.com/region/katalog',
};

function html(markdown: string): string {
  return guideHtml({ name: 'hjaelp', markdown }, PLACE);
}

describe('a guide on the site', () => {
  test.each([
    ['to another guide, to its page', '[m](mandat.md)', '../../vejledninger/mandat/'],
    [
      'to a place in another guide, to that place',
      '[m](mandat.md#hvor-det-står)',
      '../../vejledninger/mandat/#hvor-det-står',
    ],
    ['to a place in itself, as it is', '[m](#her)', '#her'],
    [
      'to a file, to the repository',
      '[m](forslag.txt)',
      'https://github.com/region/katalog/blob/main/docs/forslag.txt',
    ],
    ['to a folder, to the repository', '[m](../catalogue/)', 'https://github.com/region/katalog/tree/main/catalogue/'],
    [
      'to another guide that has no page, to the repository',
      '[m](andet.md)',
      'https://github.com/region/katalog/blob/main/docs/andet.md',
    ],
    ['to another site, as it is', '[m](https://sst.dk/a?b=1&c=2)', 'https://sst.dk/a?b=1&amp;c=2'],
  ])('leads %s', (_, markdown, href) => {
    expect(html(markdown)).toContain(`<a class="ds-link" href="${href}">m</a>`);
  });

  test('has headings that can be linked to as on GitHub', () => {
    expect(html('## Hvad der så sker?')).toContain('id="hvad-der-så-sker"');
    expect(html('## `validate` og `fix`')).toContain('id="validate-og-fix"');
  });

  test('has tables whose cards say what a column is called, without its marks', () => {
    expect(html('| `A` & "b" | C |\n| --- | --- |\n| x | y |\n')).toContain('data-label="A &amp; &quot;b&quot;"');
  });

  test('has tables that can be scrolled with the keyboard', () => {
    const table = html('| A | B |\n| --- | --- |\n| `x` | **y** |\n');
    expect(table).toContain('<section class="table-scroll" tabindex="0"');
    expect(table).toContain('<th role="columnheader" scope="col">A</th>');
    expect(table).toContain('<td role="cell" data-label="A"><div><code>x</code></div></td>');
    expect(table).toContain('<td role="cell" data-label="B"><div><strong>y</strong></div></td>');
  });

  test('leaves out notes to whoever edits the file', () => {
    expect(html('<!-- Dannet af\nnoget. -->\n# Titel')).not.toContain('Dannet');
  });

  test('is called what its first heading says, else what its file is called', () => {
    expect(titleOfGuide({ name: 'x', markdown: '<!-- a -->\n# Til dig\n\n# Andet' })).toBe('Til dig');
    expect(titleOfGuide({ name: 'x', markdown: 'Kun tekst' })).toBe('x');
  });
});
