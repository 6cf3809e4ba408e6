import { describe, expect, test } from 'vitest';
import type { Finding } from '../../scripts/model/finding.ts';
import { replacement } from '../../scripts/model/finding.ts';
import { report } from '../../scripts/report/report.ts';
import { finding, rangeOf, sources } from '../support/placed.ts';

const TEXT = 'id: kontrol\nname: 😀å Kontrol\n';

async function json(found: readonly Finding[], lang: 'da' | 'en' = 'da', text: string | undefined = TEXT) {
  const options = { format: 'json', lang, isColoured: true, scope: { files: 3, types: 2, specialities: 1 } } as const;
  return JSON.parse(await report(found, sources(text === undefined ? {} : { 'file.yaml': text }), options));
}

describe('the JSON report', () => {
  test('has the keys of the contract, and no other', async () => {
    const fix = replacement('maybe-incorrect', { start: 0, end: 2 }, 'x');
    const related = [{ file: 'file.yaml', range: { start: 12, end: 16 }, message: { da: 'Her.', en: 'Here.' } }];
    const full = finding({
      severity: 'warning',
      range: { start: 4, end: 11 },
      help: { da: 'H', en: 'E' },
      fix,
      related,
    });
    expect(await json([full, finding({ severity: 'info' })])).toEqual({
      findings: [
        {
          rule: 'no-fault',
          severity: 'warning',
          file: 'catalogue/file.yaml',
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 12,
          message: 'Galt.',
          help: 'H',
          fix,
          related: [{ file: 'catalogue/file.yaml', line: 2, column: 1, endLine: 2, endColumn: 5, message: 'Her.' }],
        },
        {
          rule: 'no-fault',
          severity: 'info',
          file: 'catalogue/file.yaml',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
          message: 'Galt.',
          help: null,
        },
      ],
      summary: { files: 3, types: 2, specialities: 1, errors: 0, warnings: 1, infos: 1 },
    });
  });

  test('counts columns in UTF-16 code units', async () => {
    const { findings } = await json([finding({ range: rangeOf(TEXT, 'Kontrol') })]);
    expect(findings[0]).toMatchObject({ line: 2, column: 11, endLine: 2, endColumn: 18 });
  });

  test('places a range over lines, and one at the very end', async () => {
    const { findings } = await json([
      finding({ range: { start: 4, end: 16 } }),
      finding({ range: { start: TEXT.length, end: TEXT.length } }),
    ]);
    expect(findings[0]).toMatchObject({ line: 1, column: 5, endLine: 2, endColumn: 5 });
    expect(findings[1]).toMatchObject({ line: 3, column: 1, endLine: 3, endColumn: 1 });
  });

  test('places a fault of a whole file, read or not, at its beginning', async () => {
    for (const text of [TEXT, undefined]) {
      const { findings } = await json([finding()], 'da', text);
      expect(findings[0]).toMatchObject({ line: 1, column: 1, endLine: 1, endColumn: 1 });
    }
  });

  test('speaks the language asked for', async () => {
    const { findings } = await json([finding({ help: { da: 'H', en: 'E' } })], 'en');
    expect(findings[0]).toMatchObject({ message: 'Wrong.', help: 'E' });
  });

  test('is well-formed without findings', async () => {
    expect((await json([])).findings).toEqual([]);
  });

  test('shows no fix that would write a CPR number', async () => {
    const fix = replacement('machine-applicable', { start: 0, end: 2 }, 'sag 010101-0000');
    const { findings } = await json([finding({ fix })]);
    expect(findings[0]).not.toHaveProperty('fix');
  });
});
