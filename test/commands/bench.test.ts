import { beforeAll, describe, expect, test } from 'vitest';
import { call } from '../support/call.ts';
import { readLabelledFiles } from '../support/labelled.ts';
import { type Ran, ROOT, run } from '../support/run.ts';

describe('bench quality', () => {
  let shown: Ran;
  beforeAll(async () => {
    shown = await run(ROOT, 'bench', 'quality', '--show');
  });

  test('shows both parts side by side, the limits and the table of calibration', () => {
    expect(shown.code).toBe(0);
    expect(shown.stderr).toBe('');
    expect(shown.stdout).toMatch(/tune: precision │ recall │ +F1 │ report: precision │ recall │ +F1 │/);
    expect(shown.stdout).toMatch(/│ B-cubed F1 +│ ≥ 0\.85 │ +[\d.]+ │ +[\d.]+ │ +(?:NOT )?met │/);
    expect(shown.stdout).toMatch(/fitted today, on all parts tune:\n {2}\[0, 0\],\n(?: {2}\[[\d.]+, [\d.]+\],\n)+/);
  });

  test('names failures of the part that may be tuned on, and never one of the other', () => {
    const { names, hardNegatives } = readLabelledFiles();
    const secret = new Set([
      ...names.filter(({ part }) => part === 'report').map(({ speciality, name }) => `${speciality}\t${name}`),
      ...hardNegatives
        .filter(({ part }) => part === 'report')
        .map(({ speciality, a, b }) => `${speciality}\t${a} | ${b}`),
    ]);
    const failures = shown.stdout.split('\n').filter((line) => line.includes('\t'));
    expect(failures.length).toBeGreaterThan(0);
    for (const line of failures) {
      const [kind = '', speciality, name] = line.split('\t');
      expect(['length', 'mode', 'role', 'target', 'mixed', 'split', 'merge']).toContain(kind);
      expect(secret.has(`${speciality}\t${name}`)).toBe(false);
    }
  });

  test('gives the figures alone as data', async () => {
    const { code, stdout } = await call(ROOT, 'bench', 'quality', '--format', 'json');
    const figures = JSON.parse(stdout) as { readonly limits: unknown };
    expect([code, Object.keys(figures)]).toEqual([0, ['parts', 'otherAuthors', 'knots', 'limits']]);
    expect(figures).toMatchObject({ parts: { report: { names: expect.any(Number) } } });
    expect(figures.limits).toContainEqual(expect.objectContaining({ name: 'top-1', least: 0.9 }));
  });
});

test('bench of something else is told its right form', async () => {
  const { code, stderr } = await run(ROOT, 'bench', 'speed');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Kommandoen kan ikke forstås: .*validate, quality, similarity.*\n$/);
});
