import { describe, expect, test } from 'vitest';
import { summarise, summaryLine } from '../../scripts/report/summary.ts';

function lineOf(scope: number, found: number, lang: 'da' | 'en'): string {
  const severities = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    Array.from({ length: found }, () => ({ severity })),
  );
  return summaryLine(summarise(severities, { files: scope, types: scope, specialities: scope }), lang);
}

describe('summaryLine', () => {
  test('knows one from several', () => {
    expect(lineOf(1, 1, 'da')).toBe('1 besøgstype i 1 speciale, 1 fil: 1 fejl, 1 advarsel, 1 bemærkning.');
    expect(lineOf(2, 2, 'da')).toBe('2 besøgstyper i 2 specialer, 2 filer: 2 fejl, 2 advarsler, 2 bemærkninger.');
    expect(lineOf(1, 1, 'en')).toBe('1 visit type in 1 speciality, 1 file: 1 error, 1 warning, 1 note.');
    expect(lineOf(2, 2, 'en')).toBe('2 visit types in 2 specialities, 2 files: 2 errors, 2 warnings, 2 notes.');
  });

  test('says so when nothing was found, and names only what was', () => {
    expect(lineOf(0, 0, 'da')).toBe('0 besøgstyper i 0 specialer, 0 filer: ingen fejl.');
    expect(lineOf(0, 0, 'en')).toBe('0 visit types in 0 specialities, 0 files: no errors.');
    const summary = summarise([{ severity: 'warning' }], { files: 1, types: 1, specialities: 1 });
    expect(summaryLine(summary, 'da')).toBe('1 besøgstype i 1 speciale, 1 fil: 1 advarsel.');
  });
});
