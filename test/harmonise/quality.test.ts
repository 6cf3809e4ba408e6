import { describe, expect, test } from 'vitest';
import { isMet, LIMITS, limitFigures } from '../../scripts/bench/limits.ts';
import { measureQuality } from '../../scripts/bench/measure-quality.ts';
import { openCatalogue } from '../../scripts/load/open-catalogue.ts';
import { createLexicon } from '../../scripts/similarity/lexicon.ts';
import { lexiconSource } from '../../scripts/similarity/lexicon-of-catalogue.ts';
import { readLabelledFiles } from '../support/labelled.ts';

/**
 * How well old names are understood, on the part of the labelled names that nobody may tune on. Only figures are shown, also
 * when a test fails: `npm run bench -- quality` prints them all.
 */
const { catalogue } = await openCatalogue('catalogue');
const set = readLabelledFiles();
const lexicon = createLexicon(lexiconSource(catalogue));
const { parts } = measureQuality(set, catalogue, lexicon);
const { report } = parts;

describe('on the names that nobody tunes on', () => {
  test.each(limitFigures(parts))('$name is within its limit', ({ least, most, report: figure }) => {
    if (least !== undefined) expect(figure).toBeGreaterThanOrEqual(least);
    if (most !== undefined) expect(figure).toBeLessThanOrEqual(most);
  });

  test('all of them are measured', () => {
    const count = (part: string): number => set.names.filter((name) => name.part === part).length;
    expect([parts.tune.names, report.names]).toEqual([count('tune'), count('report')]);
    expect(parts.tune.falseMerges.pairs + report.falseMerges.pairs).toBe(set.hardNegatives.length);
    const { mappable, unmappable } = report.mapping;
    const visits = set.names.filter(({ part, concept }) => part === 'report' && concept !== 'junk');
    expect(mappable + unmappable).toBe(visits.length);
  });

  test('grouping beats leaving every name alone, by name and by bookings', () => {
    for (const { ours, alone } of Object.values(report.clusters)) expect(ours.f1).toBeGreaterThan(alone.f1);
  });

  test('what is proposed for retirement is no visit', () => {
    expect(report.junk.precision).toBe(1);
    expect(report.junk.recall).toBeGreaterThan(0.75);
  });

  test('confidence can be believed to within a tenth', () => {
    expect(report.reliability.error).toBeLessThan(0.1);
  });

  test('the right type is among the five candidates for 19 in 20', () => {
    expect(report.mapping.top5).toBeGreaterThanOrEqual(0.95);
  });
});

/** The last four authors had not seen our types, and call two visits what we call one more often. */
const OTHERS = [
  ['first', { precision: 0.94 }],
  ['second', { precision: 0.94 }],
  ['third', { precision: 0.91 }],
] as const;

describe.each(OTHERS)('on names by others, that nobody tunes on: the %s', (folder, least) => {
  const { report: others } = measureQuality(readLabelledFiles(`other-authors/${folder}`), catalogue, lexicon).parts;

  test('most are led to a right type, and nearly all have it among the five candidates', () => {
    expect(others.mapping.top1).toBeGreaterThanOrEqual(0.9);
    expect(others.mapping.top5).toBeGreaterThanOrEqual(0.95);
  });

  test('what is read off them is nearly always right', () => {
    for (const { precision, recall } of Object.values(others.readings)) {
      expect(precision).toBeGreaterThanOrEqual(0.95);
      expect(recall).toBeGreaterThanOrEqual(0.95);
    }
    expect(others.junk.precision).toBe(1);
    expect(others.junk.recall).toBeGreaterThan(0.6);
  });

  test('grouping beats leaving every name alone, and seldom puts two visits together', () => {
    const { ours, alone } = others.clusters.bCubed;
    expect(ours.f1).toBeGreaterThan(alone.f1 + 0.1);
    expect(ours.f1).toBeGreaterThanOrEqual(0.75);
    expect(ours.precision).toBeGreaterThanOrEqual(least.precision);
  });
});

describe('a limit', () => {
  test('that cannot be counted is not met', () => {
    for (const limit of LIMITS) expect(isMet(limit, Number.NaN)).toBe(false);
  });
});
