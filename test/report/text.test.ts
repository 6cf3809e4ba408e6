import picocolors from 'picocolors';
import { describe, expect, test } from 'vitest';
import { report } from '../../scripts/report/report.ts';
import { finding, rangeOf, sources } from '../support/placed.ts';

const SCOPE = { files: 1, types: 1, specialities: 1 };
const TEXT = 'id: kontrol\nname: Kontrol 30\npurpose: follow-up\nmodes: [video]\n';
const FOUND = finding({
  rule: 'no-duration-in-name',
  range: rangeOf(TEXT, '30'),
  help: { da: 'Skriv det under "duration".', en: 'Write it under "duration".' },
  related: [{ file: 'other.yaml', range: { start: 4, end: 5 }, message: { da: 'Her også.', en: 'Here too.' } }],
});
const SOURCES = sources({ 'file.yaml': TEXT, 'other.yaml': 'id: x\n' });

function text(found = [FOUND], from = SOURCES, lang: 'da' | 'en' = 'da', isColoured = false): Promise<string> {
  return report(found, from, { format: 'text', lang, isColoured, scope: SCOPE });
}

describe('the text report', () => {
  test('shows the place, what is wrong, what helps, the lines and what belongs to it', async () => {
    expect(await text()).toBe(`catalogue/file.yaml:2:15 fejl no-duration-in-name
  Galt.
  Skriv det under "duration".
    1 | id: kontrol
  > 2 | name: Kontrol 30
      |               ^^
    3 | purpose: follow-up
  catalogue/other.yaml:1:5 Her også.

1 besøgstype i 1 speciale, 1 fil: 1 fejl.
`);
  });

  test('says all of it in English', async () => {
    const said = await text([FOUND], SOURCES, 'en');
    expect(said).toContain(':2:15 error no-duration-in-name\n  Wrong.\n  Write it under "duration".\n');
    expect(said).toContain('catalogue/other.yaml:1:5 Here too.');
    expect(said).toContain('1 visit type in 1 speciality, 1 file: 1 error.');
    expect(said).not.toMatch(/Galt|også|fejl/);
  });

  test('is coloured only where that is wanted', async () => {
    const { red, yellow, bold } = picocolors.createColors(true);
    expect(await text()).not.toContain('\u001b');
    const said = await text([FOUND, finding({ severity: 'warning' })], SOURCES, 'da', true);
    expect(said).toContain(red('fejl'));
    expect(said).toContain(yellow('advarsel'));
    expect(said).toContain(bold('catalogue/file.yaml:2:15'));
  });

  test('shows no lines of a file that was not read, and only the first of a range of several', async () => {
    expect(await text([finding()], sources())).toContain('catalogue/file.yaml:1:1 fejl no-fault\n  Galt.\n\n');
    const long = finding({ range: { start: 0, end: TEXT.length } });
    expect(await text([long])).toContain('> 1 | id: kontrol\n      | ^\n    2 | name');
  });

  test('shows nothing like a CPR number, wherever it stands', async () => {
    const secret = 'id: 010101-0000\nname: x 0101010000\n';
    const message = { da: 'Sag 010101-0000.', en: 'Case 010101-0000.' };
    const found = finding({
      file: '010101-0000.yaml',
      range: rangeOf(secret, 'x'),
      message,
      help: message,
      related: [{ file: '010101-0000.yaml', range: { start: 0, end: 1 }, message }],
    });
    for (const lang of ['da', 'en'] as const) {
      const said = await text([found], sources({ '010101-0000.yaml': secret }), lang);
      expect(said).not.toMatch(/\d{6}-?\d{4}/);
      expect(said.match(/••••••-••••/g)).toHaveLength(6);
      expect(said).toContain('> 2 | name: x ••••••••••\n      |       ^');
    }
  });

  test('shows control characters as signs, so that a file cannot give orders to a terminal or a log', async () => {
    const hostile = 'name: \u001b[2Jx\u2028y\n';
    const message = { da: 'Navnet "a\n::error::b\u001b[31m".', en: 'x' };
    const said = await text([finding({ message, range: rangeOf(hostile, 'x') })], sources({ 'file.yaml': hostile }));
    expect(said).not.toContain('\u001b');
    expect(said).not.toMatch(/^\s*::/m);
    expect(said).toContain('> 1 | name: \uFFFD[2Jx\uFFFDy\n      |           ^');
  });

  test('is one line when all is well', async () => {
    expect(await text([])).toBe('1 besøgstype i 1 speciale, 1 fil: ingen fejl.\n');
  });
});
