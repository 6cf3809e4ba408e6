import { describe, expect, test } from 'vitest';
import { legacyFiles, outputFiles } from '../../scripts/harmonise/outputs.ts';
import { entry, harmonising, suggested } from '../support/harmonise.ts';

const h = await harmonising();
const clusters = suggested(
  [
    entry('KTR', { id: '1' }),
    entry('blodprøve', { id: '2' }),
    entry('ekko', { id: '0' }),
    entry('cysto', { id: '3' }, 'urologi'),
    entry('KTR', { id: '4' }, ''),
  ],
  h,
);
const outcome = { clusters, rejected: [], actions: [], report: '# Rapport\n' };
const files = [...outputFiles(outcome, h.catalogue)];

describe('the files about all specialities', () => {
  test('are these, and the proposals', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'clusters.csv',
      'rejected.csv',
      'records.csv',
      'report.md',
      'proposals/kardiologi/blodproeve.yaml',
    ]);
  });

  test('are the same bytes each time', () => {
    expect([...outputFiles(outcome, h.catalogue)]).toEqual(files);
  });

  test('of an empty export are there, with nothing in them', () => {
    const none = [...outputFiles({ clusters: [], rejected: [], actions: [], report: '' }, h.catalogue)];
    expect(none.map(({ path }) => path)).toEqual(['clusters.csv', 'rejected.csv', 'records.csv', 'report.md']);
  });
});

test('the drafts for the catalogue are those files of it', () => {
  const drafts = [...legacyFiles(clusters)];
  expect(drafts.map(({ path, rows }) => [path, rows.map(({ status }) => status)])).toEqual([
    ['specialities/kardiologi/legacy.csv', ['draft', 'draft', 'draft']],
    ['specialities/urologi/legacy.csv', ['draft']],
    ['legacy-unassigned.csv', ['draft']],
  ]);
});
