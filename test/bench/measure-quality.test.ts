import { describe, expect, test } from 'vitest';
import { readLabelled } from '../../scripts/bench/labelled-set.ts';
import { calibrationTable, measureQuality } from '../../scripts/bench/measure-quality.ts';
import { openCatalogue } from '../../scripts/load/open-catalogue.ts';
import { createLexicon } from '../../scripts/similarity/lexicon.ts';
import { lexiconSource } from '../../scripts/similarity/lexicon-of-catalogue.ts';

const { catalogue } = await openCatalogue('catalogue');
const lexicon = createLexicon(lexiconSource(catalogue));

const TARGETS = ['kontrol;common/kontrol', 'ekg;common/ekg', 'gaade;'];

/** Measures names of cardiology given as `name;concept;duration;mode;role;part`, and pairs as `a;b;part`. */
function measure(names: readonly string[], pairs: readonly string[] = []) {
  const rows = names.map((line) => line.replace(';', ';kardiologi;'));
  const negatives = pairs.map((line) => line.replace(/^(.*;.*);(.*)$/, '$1;kardiologi;to besøg;$2'));
  const set = readLabelled({
    names: ['name;speciality;concept;duration;mode;role;part', ...rows].join('\n'),
    hardNegatives: ['a;b;speciality;why;part', ...negatives].join('\n'),
    targets: ['speciality;concept;targets;note', ...TARGETS.map((line) => `kardiologi;${line};`)].join('\n'),
  });
  return measureQuality(set, catalogue, lexicon);
}

const RIGHT = [
  'KAR KTR 20;kontrol;20;;;tune',
  'KAR KONTROL LÆGE 20;kontrol;20;;laege;tune',
  'KAR KTR TLF;kontrol;;telephone;;tune',
  'KAR EKG;ekg;;;;tune',
  'TEST MÅ IKKE BRUGES;junk;;;;tune',
];

describe('what is labelled as the engine reads it', () => {
  const measured = measure(RIGHT, ['KAR EKG;KAR KTR;tune']);
  const { parts, tuneFailures } = measured;

  test('is right throughout', () => {
    const all = { precision: 1, recall: 1, f1: 1 };
    const { clusters, readings, junk, mapping, falseMerges } = parts.tune;
    for (const { ours } of Object.values(clusters)) expect(ours).toEqual(all);
    expect(readings).toEqual({ length: all, mode: all, role: all });
    expect(junk).toEqual(all);
    expect(mapping).toMatchObject({ mappable: 4, top1: 1, top5: 1, unmappable: 0, abstains: Number.NaN });
    expect(falseMerges).toEqual({ pairs: 1, alone: 0, amongAll: 0 });
    expect(tuneFailures).toEqual([]);
  });

  test('says what leaving every name alone would score', () => {
    // Three controls of which each has a third of its concept, and two names that are alone.
    expect(parts.tune.clusters.bCubed.alone.recall).toBeCloseTo((3 * (1 / 3) + 2) / 5, 12);
  });

  test('falls into strata', () => {
    const names = parts.tune.strata.map(({ name, names: count }) => `${name}: ${count}`);
    expect(names).toContain('speciality kardiologi: 5');
    expect(names).toContain('says a length: 2');
    expect(names).toContain('is no visit: 1');
    expect(names).toContain('has a type: 4');
  });

  test('gives a table of calibration that ends near certainty', () => {
    expect(calibrationTable([measured]).at(-1)?.[1]).toBe(0.99);
  });
});

describe('what is labelled otherwise', () => {
  const WRONG = [
    'KAR KTR 20;kontrol;30;;;tune',
    'KAR KONTROL;ekg;;;;tune',
    'KAR EKG;gaade;;;;tune',
    'KAR EKG LÆGE;junk;;;laege;tune',
  ];
  const { parts, tuneFailures } = measure(WRONG, ['KAR KTR 20;KAR KONTROL;tune']);

  test('is counted', () => {
    const { mapping, readings, falseMerges, junk } = parts.tune;
    expect(readings.length).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(mapping).toMatchObject({ mappable: 2, top1: 0.5, unmappable: 1, abstains: 0, confidentlyWrong: 1 });
    expect(falseMerges).toEqual({ pairs: 1, alone: 1, amongAll: 1 });
    expect(junk).toMatchObject({ recall: 0 });
  });

  test('is listed by kind', () => {
    const lines = tuneFailures.map(({ kind, name, meant, got }) => `${kind}: ${name}: ${meant}: ${got}`);
    expect(lines).toContain('length: KAR KTR 20: 30: 20');
    expect(lines.find((line) => line.startsWith('target: KAR KONTROL:'))).toMatch(
      /^target: KAR KONTROL: ekg → common\/ekg: common\/kontrol \(0\.\d\d\)$/,
    );
    expect(lines.find((line) => line.startsWith('target: KAR EKG:'))).toMatch(/: gaade → no type: common\/ekg \(/);
    expect(lines.find((line) => line.startsWith('target: KAR EKG LÆGE:'))).toMatch(/: no visit: common\/ekg \(/);
    expect(lines.filter((line) => line.startsWith('mixed:'))).toHaveLength(4);
    expect(lines).toContain('merge: KAR KTR 20 | KAR KONTROL: to besøg: one visit, alone and among all');
  });
});

describe('the part that nobody tunes on', () => {
  const { parts, tuneFailures } = measure(
    ['KAR KONTROL;ekg;;;;report', 'KAR KTR;kontrol;;;;tune'],
    ['KTR;KONTROL;report'],
  );

  test('is counted by itself', () => {
    expect([parts.report.names, parts.report.mapping.top1, parts.report.falseMerges.alone]).toEqual([1, 0, 1]);
    expect([parts.tune.names, parts.tune.mapping.top1, parts.tune.falseMerges.pairs]).toEqual([1, 1, 0]);
  });

  test('is grouped among all, so that a name of one part can spoil the group of another', () => {
    expect(parts.report.clusters.bCubed.ours.precision).toBe(1);
    expect(parts.report.clusters.bCubedInBoth.ours.precision).toBe(0.5);
  });

  test('is never listed', () => {
    expect(tuneFailures).toEqual([]);
  });
});
