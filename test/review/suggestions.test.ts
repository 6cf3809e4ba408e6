import { describe, expect, test } from 'vitest';
import type { ReviewedFinding } from '../../scripts/model/review-facts.ts';
import { SUGGESTION_MARKER, suggestions } from '../../scripts/review/suggestions.ts';
import { reviewFactsWith } from '../support/review-facts.ts';

const FILE = 'catalogue/common/visit-types/kontrol.yaml';

function suggested(file: string | null, text: string, startLine = 2, endLine = 2) {
  const finding: ReviewedFinding = {
    ...{ rule: 'no-stray-space', severity: 'error', file, line: startLine, message: 'Galt.' },
    fix: { startLine, endLine, text },
  };
  return suggestions(reviewFactsWith({ findings: [finding, finding] }));
}

function bodyOf(fence: string, text: string): string {
  const said = 'Sikker rettelse, som ikke ændrer, hvad kataloget betyder:';
  return `${SUGGESTION_MARKER}\n${said}\n\n${fence}suggestion\n${text}\n${fence}\n`;
}

describe('suggestions', () => {
  test('gives a block that GitHub takes by one click, once for each line', () => {
    expect(suggested(FILE, 'name: Kontrol')).toEqual([{ path: FILE, line: 2, body: bodyOf('```', 'name: Kontrol') }]);
  });

  test('names the first line where there are several', () => {
    expect(suggested(FILE, 'a\nb', 2, 3)).toEqual([{ path: FILE, startLine: 2, line: 3, body: bodyOf('```', 'a\nb') }]);
  });

  test('is not ended by what stands in it', () => {
    const text = 'x\n````\n# Godkendt @alle\n```suggestion';
    expect(suggested(FILE, text)[0]?.body).toBe(bodyOf('`````', text));
  });

  test.each([
    ['a file outside the catalogue', suggested('.github/workflows/release.yml', 'x')],
    ['a path upwards', suggested('catalogue/../package.yaml', 'x')],
    ['a file that is no data', suggested('catalogue/x.sh', 'x')],
    ['no file', suggested(null, 'x')],
    ['what turns the text around', suggested(FILE, 'a\u202Eb')],
    ['a carriage return', suggested(FILE, 'a\rb')],
    ['many lines', suggested(FILE, 'x', 1, 11)],
    ['lines the wrong way round', suggested(FILE, 'x', 3, 2)],
  ])('gives none for %s', (_, given) => {
    expect(given).toEqual([]);
  });

  test('gives ten at most', () => {
    const findings = Array.from({ length: 30 }, (_, index): ReviewedFinding => {
      const fix = { startLine: index + 1, endLine: index + 1, text: 'x' };
      return { rule: 'no-x', severity: 'error', file: FILE, line: index + 1, message: 'x', fix };
    });
    expect(suggestions(reviewFactsWith({ findings }))).toHaveLength(10);
  });
});
