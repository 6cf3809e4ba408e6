import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { legacyFiles, outputFiles, termsOf } from '../../scripts/harmonise/outputs.ts';
import { LEGACY_COLUMNS } from '../../scripts/model/legacy.ts';
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
const files = [...outputFiles(outcome, h.catalogue, 'UDKAST', crc32)];

describe('the files of a run', () => {
  test('are these', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'clusters.csv',
      'rejected.csv',
      'records.csv',
      'report.md',
      'specialities/kardiologi/legacy.csv',
      'gennemgang-kardiologi.xlsx',
      'specialities/urologi/legacy.csv',
      'gennemgang-urologi.xlsx',
      'legacy-unassigned.csv',
      'gennemgang-uden-speciale.xlsx',
      'proposals/kardiologi/blodproeve.yaml',
    ]);
  });

  test('hold the rows of their speciality, by id', () => {
    const text = files.find(({ path }) => path === 'specialities/kardiologi/legacy.csv')?.content;
    const [header, ...lines] = String(text).trimEnd().split('\n');
    expect(header).toBe(LEGACY_COLUMNS.join(';'));
    expect(lines.map((line) => line.split(';').slice(0, 2))).toEqual([
      ['0', 'ekko'],
      ['1', 'KTR'],
      ['2', 'blodprøve'],
    ]);
  });

  test('are the same bytes each time', () => {
    expect([...outputFiles(outcome, h.catalogue, 'UDKAST', crc32)]).toEqual(files);
  });

  test('of an empty export are there, with nothing in them', () => {
    const none = [
      ...outputFiles({ clusters: [], rejected: [], actions: [], report: '' }, h.catalogue, 'UDKAST', crc32),
    ];
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

test('a drop-down offers the words of a vocabulary', () => {
  expect(termsOf('modes', h.catalogue)[1]).toEqual({ id: 'telephone', name: 'Telefon' });
  expect(termsOf('findes-ikke', h.catalogue)).toEqual([]);
});
