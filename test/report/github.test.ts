import { describe, expect, test } from 'vitest';
import type { Finding } from '../../scripts/model/finding.ts';
import { report } from '../../scripts/report/report.ts';
import { finding, rangeOf, sources } from '../support/placed.ts';

const TEXT = 'id: kontrol\nname: Kontrol\n';

async function lines(found: readonly Finding[], lang: 'da' | 'en' = 'da'): Promise<readonly string[]> {
  const options = {
    format: 'github',
    lang,
    isColoured: false,
    scope: { files: 1, types: 1, specialities: 1 },
  } as const;
  return (await report(found, sources({ 'file.yaml': TEXT }), options)).split('\n').slice(0, -1);
}

describe('the GitHub report', () => {
  test('annotates the place, with what helps below what is wrong', async () => {
    const help = { da: 'Slet det.', en: 'Delete it.' };
    expect(await lines([finding({ range: rangeOf(TEXT, 'name'), help })])).toEqual([
      '::error file=catalogue/file.yaml,line=2,endLine=2,col=1,endColumn=5,title=no-fault::Galt.%0ASlet det.',
    ]);
    expect(await lines([finding({ help })], 'en')).toEqual([
      '::error file=catalogue/file.yaml,line=1,endLine=1,col=1,endColumn=1,title=no-fault::Wrong.%0ADelete it.',
    ]);
  });

  test('leaves columns out of a range over lines, as GitHub demands', async () => {
    expect(await lines([finding({ severity: 'info', range: { start: 3, end: 14 } })])).toEqual([
      '::notice file=catalogue/file.yaml,line=1,endLine=2,title=no-fault::Galt.',
    ]);
  });

  test('shows nine of each severity and says how many more there are', async () => {
    const many = (severity: Finding['severity'], count: number) =>
      Array.from({ length: count }, () => finding({ severity }));
    const said = await lines([...many('warning', 12), ...many('error', 10), ...many('info', 9)]);
    const count = (start: string) => said.filter((line) => line.startsWith(start)).length;
    expect([count('::error '), count('::warning '), count('::notice ')]).toEqual([9, 9, 9]);
    expect(said.filter((line) => /^::\w+::/.test(line))).toEqual([
      '::error::1 flere af slagsen (fejl): se dem alle med npm run validate.',
      '::warning::3 flere af slagsen (advarsel): se dem alle med npm run validate.',
    ]);
    expect((await lines(many('error', 11), 'en')).at(-1)).toBe(
      '::error::2 more of the kind (error): see them all with npm run validate.',
    );
  });

  test('lets no text out of its annotation', async () => {
    const message = { da: '100 %\r\n::error::a, b: c', en: '' };
    const [said, ...rest] = await lines([finding({ file: 'a,b:c%\n.yaml', message })]);
    expect(rest).toEqual([]);
    expect(said).toBe(
      '::error file=catalogue/a%2Cb%3Ac%25%0A.yaml,line=1,endLine=1,col=1,endColumn=1,title=no-fault::100 %25%0D%0A::error::a, b: c',
    );
  });
});
