import { describe, expect, test } from 'vitest';
import { readTimes } from '../../scripts/similarity/read-times.ts';
import { tokensOf } from '../../scripts/similarity/tokens.ts';

function read(name: string, taken: readonly number[] = []) {
  const tokens = tokensOf(name);
  const { lengths, intervals, claimed } = readTimes(tokens, new Set(taken));
  const left = tokens.filter((_, index) => !claimed.has(index)).map(({ text }) => text);
  return { lengths, intervals, left: left.join(' ') };
}

describe('a length', () => {
  test.each([
    ['30', [30]],
    ['30m', [30]],
    ['30 min', [30]],
    ['45 MIN.', [45]],
    ['30 MIN*', [30]],
    ['30 minutter', [30]],
    ['7 min', [7]],
    ['½ time', [30]],
    ['½t', [30]],
    ['1/2 time', [30]],
    ['3/4 time', [45]],
    ['¾ time', [45]],
    ['halv time', [30]],
    ['1 t', [60]],
    ['1 TIME', [60]],
    ['1time', [60]],
    ['1 h', [60]],
    ['en time', [60]],
    ['1½ time', [90]],
    ['1 ½ time', [90]],
    ['1,5 time', [90]],
    ['halvanden time', [90]],
    ['1 time 30 min', [90]],
    ['1t15m', [75]],
    ['2½ TIME', [150]],
    ['to timer', [120]],
    ['kvarter', [15]],
    ['tre kvarter', [45]],
    ['3 kvarter', [45]],
    ['20/40', [20, 40]],
    ['40/20', [40, 20]],
    ['20-40 min', [20, 40]],
    ['20+40', [20, 40]],
    ['15/30/45', [15, 30, 45]],
    ['1/2 timer', [30]],
    ['1-2 timer', [60, 120]],
    ['30 30 min', [30]],
    ['480', [480]],
    ['10 timer', [600]],
    ["15'", [15]],
    ['kvt.', [15]],
    ['3 kvt', [45]],
    ['1/4 t', [15]],
    ['trekvart time', [45]],
    ['halvtime', [30]],
    ['1T15', [75]],
    ['1:00', [60]],
    ['2x30', [30]],
    ['2 x 30 min', [30]],
  ])('%s', (name, lengths) => {
    expect(read(name)).toEqual({ lengths, intervals: [], left: '' });
  });

  test.each([
    ['KTR 30', [30], 'KTR'],
    ['30 KTR 45', [30, 45], 'KTR'],
    ['15 eller 30', [15, 30], 'eller'],
    ['et kvarter', [15], 'et'],
    ['10 M/ RTG', [10], 'M RTG'],
    ['10 M RTG', [10], 'RTG'],
    ['1. besøg 45 min', [45], '1 besøg'],
    ['6 min gangtest', [6], 'gangtest'],
    ["2. gang 15'", [15], '2 gang'],
    // A length that says its unit is the length, not the numbers beside it.
    ['LÆ 265 1½ time', [90], 'LÆ 265'],
    ['20 eller 30 min', [20, 30], 'eller'],
    ['SCID-5 120', [120], 'SCID 5'],
    ['CKD 4-5 læge 30', [30], 'CKD 4 5 læge'],
    ['BEHANDLING 5 30', [30], 'BEHANDLING 5'],
    ['stol 90', [90], 'stol'],
    ['BMI>30 45', [45], 'BMI 30'],
    ['1,5T skanner 2 t', [120], '1,5 T skanner'],
    ['knoglescan 3 t efter inj 45 min', [45], 'knoglescan efter inj'],
  ])('in %s', (name, lengths, left) => {
    expect(read(name)).toEqual({ lengths, intervals: [], left });
  });
});

describe('no length', () => {
  test.each([
    ['72 timer', ''],
    ['0 min', ''],
    ['601 min', ''],
    ['485', '485'],
    ['7', '7'],
    ['1. besøg', '1 besøg'],
    ['type 2', 'type 2'],
    ['type 20', 'type 20'],
    ['stue 5', 'stue 5'],
    ['kl 10', 'kl 10'],
    ['B12', 'B 12'],
    ['COVID19', 'COVID 19'],
    ['T10', 'T 10'],
    ['5-FU', '5 FU'],
    ['8.15', ''],
    ['kl 7:30', 'kl'],
    ['8-8.30', ''],
    ['12-12.45', ''],
    ['8.30-9', ''],
    ['13-15', '13 15'],
    ['10-12', '10 12'],
    ['12/5', '12 5'],
    ['0-30-120', '0 30 120'],
    ['stol 5', 'stol 5'],
    ['drik 1 t før', 'drik før'],
    ['hvile 1 t', 'hvile'],
    ['1 t obs efter', 'obs efter'],
    ['nyre + 6 t seng', 'nyre seng'],
    ['halv dosis', 'halv dosis'],
    ['to læger', 'to læger'],
    ['ktr', 'ktr'],
    ['', ''],
  ])('%s', (name, left) => {
    expect(read(name)).toEqual({ lengths: [], intervals: [], left });
  });
});

describe('when, not how long', () => {
  test.each([
    ['3 mdr', '3 md'],
    ['3 MÅNEDER', '3 md'],
    ['3 maaneders', '3 md'],
    ['12 mdr', '12 md'],
    ['1 år', '12 md'],
    ['1 års', '12 md'],
    ['2 kvartal', '6 md'],
    ['12 uger', '12 uge'],
    ['6-12 uger', '6-12 uge'],
    ['3/6 mdr', '3-6 md'],
    ['uge 29', 'uge 29'],
    ['GA 12+0', 'uge 12'],
    ['10 dage', '10 dag'],
    ['dag 10', 'dag 10'],
    ['10-års', '120 md'],
    ['37+0', 'uge 37'],
  ])('%s', (name, interval) => {
    expect(read(name)).toEqual({ lengths: [], intervals: [interval], left: '' });
  });

  test('beside how long', () => {
    expect(read('3 mdr ktr 30 min')).toEqual({ lengths: [30], intervals: ['3 md'], left: 'ktr' });
    expect(read('uge 32 ½ time')).toEqual({ lengths: [30], intervals: ['uge 32'], left: '' });
  });
});

describe('a date or a year says nothing', () => {
  test.each(['31.12', '1.3.2024', '01/03/24', '1-3-2024', '2024', '2019'])('%s', (name) => {
    expect(read(name)).toEqual({ lengths: [], intervals: [], left: '' });
  });

  test.each([
    ['32.12', '32 12'],
    ['31.13', '31 13'],
  ])('%s is none', (name, left) => {
    expect(read(name)).toEqual({ lengths: [], intervals: [], left });
  });
});

test('a row of numbers without end is read in the time of its length', () => {
  const before = performance.now();
  expect(read('7/'.repeat(50_000)).lengths).toEqual([]);
  expect(performance.now() - before).toBeLessThan(2500);
});

describe('what a phrase has taken', () => {
  test('is no length: "6 min gangtest"', () => {
    expect(read('6 min gangtest 30 min', [0, 1, 2])).toEqual({
      lengths: [30],
      intervals: [],
      left: '6 min gangtest',
    });
  });

  test('is no part of another: the 30 of "20/30"', () => {
    expect(read('20/30', [1])).toEqual({ lengths: [20], intervals: [], left: '30' });
  });
});
