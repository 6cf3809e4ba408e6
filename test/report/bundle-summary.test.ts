import { describe, expect, test } from 'vitest';
import { bundleSummary } from '../../scripts/report/bundle-summary.ts';
import { ECHO, visitType } from '../support/fixture.ts';
import { loadWith } from '../support/load.ts';
import { finding } from '../support/placed.ts';

const WRITTEN = { path: 'dist/bundle.zip', size: 2049, sha256: 'f00d' };
const DRAFT = { counts: { commonTypes: 1, openQuestions: 13 }, channel: 'draft', commit: 'c0ffee', modified: false };
const FOUND = [finding({ severity: 'warning' }), finding({ severity: 'info' }), finding({ severity: 'warning' })];

describe('bundleSummary', () => {
  test('counts a type once however many modes it has, and says that a draft is one', async () => {
    const { catalogue } = await loadWith({ [ECHO]: visitType('modes: [in-person, video]') });
    expect(
      bundleSummary(catalogue, DRAFT, FOUND, WRITTEN, 'da'),
    ).toBe(`┌────────────┬────────────┬──────────────┬────────┐
│ Speciale   │ Egne typer │ Fælles brugt │ Status │
│ Kardiologi │          1 │            1 │ udkast │
└────────────┴────────────┴──────────────┴────────┘

Fælles typer    1
Advarsler       2
Åbne spørgsmål  13 (open-questions.md)
Commit          c0ffee
Fil             dist/bundle.zip
Størrelse       3 kB
SHA-256         f00d

UDKAST – må ikke bruges til booking
`);
  });

  test('says it in English, of production too, and where it comes from', async () => {
    const { catalogue } = await loadWith({});
    const production = { ...DRAFT, channel: 'production' };
    const said = bundleSummary(catalogue, production, FOUND, WRITTEN, 'en');
    expect(said).toContain('Own types');
    expect(said).not.toMatch(/UDKAST|DRAFT|Fælles/);
    expect(said).toMatch(/^Commit +c0ffee$/m);
    expect(bundleSummary(catalogue, { ...DRAFT, modified: true }, [], WRITTEN, 'en')).toMatch(
      /^Commit +c0ffee \(with changes that are not committed\)$/m,
    );
    expect(bundleSummary(catalogue, { ...DRAFT, commit: null }, [], WRITTEN, 'en')).toMatch(/^Commit +none$/m);
    expect(bundleSummary(catalogue, DRAFT, [], WRITTEN, 'en')).toMatch(/^DRAFT – not for booking$/m);
  });
});
