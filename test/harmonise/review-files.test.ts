import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Review, reviewContext, reviewFiles, reviewOf, termsOf } from '../../scripts/harmonise/review-files.ts';
import { flatRows, rowsOf } from '../../scripts/harmonise/review-rows.ts';
import { suggestBySpeciality } from '../../scripts/harmonise/suggest.ts';
import type { ShownSuggestion } from '../../scripts/harmonise/suggestion.ts';
import { LEGACY_COLUMNS, type LegacyCells } from '../../scripts/model/legacy.ts';
import { entry, harmonising } from '../support/harmonise.ts';

const h = await harmonising();
const entries = [
  entry('KTR', { id: '1' }),
  entry('blodprøve', { id: '2', note: 'spørg "Holbæk"', spLength: '20+30' }),
  entry('ekko', { id: '0', status: 'accepted', target: 'kardiologi/ekkokardiografi', relation: 'equal' }),
  entry('test', { id: '5' }),
  entry('cysto', { id: '3' }, 'urologi'),
  entry('KTR', { id: '4' }, ''),
];
const reviews: readonly Review[] = [...suggestBySpeciality(entries, h.catalogue, h.lexicon)].map((found) =>
  reviewOf(found, h.catalogue),
);
const filesOf = reviewFiles(reviewContext(h.catalogue, 'UDKAST', []), crc32);
const files = reviews.flatMap((review) => [...filesOf(review)]);

describe('the files that specialities are reviewed in', () => {
  test('are the drafts and the workbook of each, and of what has none', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'specialities/kardiologi/legacy.csv',
      'gennemgang-kardiologi.xlsx',
      'specialities/urologi/legacy.csv',
      'gennemgang-urologi.xlsx',
      'legacy-unassigned.csv',
      'gennemgang-uden-speciale.xlsx',
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
      ['5', 'test'],
    ]);
  });

  test('are the same bytes each time', () => {
    expect(reviews.flatMap((review) => [...filesOf(review)])).toEqual(files);
  });

  test('offer the types that a speciality can use, and none where it is not known', () => {
    expect(reviews.map(({ name, targets }) => [name, targets.map(({ id }) => id)])).toEqual([
      ['Kardiologi', ['kardiologi/ekkokardiografi', 'common/kontrol', 'kardiologi/pacemakerkontrol']],
      ['Urologi', ['urologi/cystoskopi', 'common/kontrol']],
      ['Uden speciale', []],
    ]);
  });
});

test('rows that were made flat have each of their texts in its place again', () => {
  const cells = Object.fromEntries(LEGACY_COLUMNS.map((column) => [column, column])) as LegacyCells;
  const texts = ['cluster', 'target', 'relation', 'why', 'retire', 'duration', 'mode', 'role', 'shownName'];
  const suggestion = { ...Object.fromEntries(texts.map((text) => [text, text])), confidence: 0.1 + 0.2 };
  const row = { cells, suggestion: suggestion as unknown as ShownSuggestion };
  expect(rowsOf(flatRows([row, row]))).toEqual([row, row]);
});

test('rows that were made flat are the same rows again', () => {
  for (const { rows } of reviews) {
    const again = rowsOf(flatRows(rows));
    expect(again).toHaveLength(rows.length);
    for (const [index, { cells, suggestion }] of again.entries()) {
      expect(cells).toEqual(rows[index]?.cells);
      expect(rows[index]?.suggestion).toMatchObject(suggestion);
    }
  }
  expect(reviews[0]?.rows.map(({ suggestion }) => suggestion.retire).sort()).toEqual([
    'junk',
    undefined,
    undefined,
    undefined,
  ]);
});

test('a drop-down offers the words of a vocabulary', () => {
  expect(termsOf('modes', h.catalogue)[1]).toEqual({ id: 'telephone', name: 'Telefon' });
  expect(termsOf('findes-ikke', h.catalogue)).toEqual([]);
});
