import { describe, expect, test } from 'vitest';
import type { Finding } from '../../scripts/model/finding.ts';
import { report } from '../../scripts/report/report.ts';
import { finding, sources } from '../support/placed.ts';

function markdown(found: readonly Finding[], lang: 'da' | 'en' = 'da'): Promise<string> {
  const options = {
    format: 'markdown',
    lang,
    isColoured: false,
    scope: { files: 2, types: 1, specialities: 1 },
  } as const;
  return report(found, sources({ 'a.yaml': 'id: a\nname: b\n' }), options);
}

async function messageOf(da: string): Promise<string> {
  const row = (await markdown([finding({ message: { da, en: '' } })])).split('\n').at(-2) ?? '';
  return row.slice('| 1:1 | fejl | '.length, -' | no-fault |'.length);
}

describe('the Markdown report', () => {
  test('has a table for each file below a line that sums up', async () => {
    const found = [
      finding({ file: 'a.yaml', range: { start: 6, end: 10 } }),
      finding({ file: 'a.yaml', severity: 'warning' }),
      finding({ file: 'b_c.yaml', severity: 'info' }),
    ];
    expect(await markdown(found)).toBe(`1 besøgstype i 1 speciale, 2 filer: 1 fejl, 1 advarsel, 1 bemærkning.

### catalogue/a.yaml

| sted | art | hvad er galt | regel |
| --- | --- | --- | --- |
| 2:1 | fejl | Galt. | no-fault |
| 1:1 | advarsel | Galt. | no-fault |

### catalogue/b\\_c.yaml

| sted | art | hvad er galt | regel |
| --- | --- | --- | --- |
| 1:1 | bemærkning | Galt. | no-fault |
`);
    expect(await markdown(found, 'en')).toContain(
      '| place | kind | what is wrong | rule |\n| --- | --- | --- | --- |\n| 2:1 | error | Wrong. |',
    );
  });

  test('is one line when all is well', async () => {
    expect(await markdown([])).toBe('1 besøgstype i 1 speciale, 2 filer: ingen fejl.\n');
  });

  for (const [title, hostile, harmless] of [
    ['a mention', '@region/alle', '@\u2060region/alle'],
    ['an issue', 'se #12', 'se \\#\u206012'],
    ['HTML', '<img src=x> &lt;', '&lt;img src=x&gt; &amp;lt;'],
    ['a table cell', 'a | b \\| c', 'a \\| b \\\\\\| c'],
    ['a link', '[her](x)', '\\[her\\]\\(x\\)'],
    ['an image', '![her](x)', '\\!\\[her\\]\\(x\\)'],
    ['a bare address', 'https://x.invalid www.x.invalid', 'https:\u2060//x.invalid www\u2060.x.invalid'],
    ['code and emphasis', '`a` *b* _c_ ~d~', '\\`a\\` \\*b\\* \\_c\\_ \\~d\\~'],
    ['line breaks of any kind', 'a\r\n\r\n# b\rc', 'a \\#\u2060 b c'],
  ] as const)
    test(`lets no ${title} out of a message`, async () => {
      expect(await messageOf(hostile)).toBe(harmless);
    });
});
