import { describe, expect, test } from 'vitest';
import { clusterNames, type Links, readingKey } from '../../scripts/harmonise/cluster-names.ts';
import { knowsWord } from '../../scripts/similarity/known-words.ts';
import { readName } from '../../scripts/similarity/read-name.ts';
import { HARMONISE_FILES, type Harmonising, harmonising } from '../support/harmonise.ts';

const { lexicon } = await harmonising();
const PACEMAKER = 'specialities/kardiologi/visit-types/pacemakerkontrol.yaml';

function reads(names: readonly string[]) {
  return names.map((name) => readName(name, lexicon, 'kardiologi'));
}

/** The names of each cluster. */
function clusters(names: readonly string[], links?: Links): readonly (readonly string[])[] {
  return clusterNames(reads(names), links).map(({ rows }) => rows.map((row) => names[row] ?? ''));
}

describe('names are put together', () => {
  test.each([
    ['that say the same in other words', ['EKKO', 'hjerteskanning', 'KAR ekkokardiografi']],
    ['whatever their length', ['Holter', 'Holter 30', 'Holter 1 time', 'Holter 15 min']],
    ['whatever their mode', ['KTR', 'KTR tlf', 'videokontrol', 'KTR hjemmebesøg']],
    ['whatever their role', ['KTR læge', 'KTR spl', 'KTR']],
    ['whatever their site', ['Holter SLA', 'Holter Slagelse', 'Holter']],
    ['that are no visits', ['test', 'MÅ IKKE BRUGES', 'må ikke bruges ekko']],
    ['that only the synonyms of one type make the same', ['Devicekontrol', 'PM KTR']],
    ['that one of them spells otherwise', ['ekkokardiografi', 'ekokardiografi']],
  ])('%s', (_, names) => {
    expect(clusters(names)).toEqual([names]);
  });
});

describe('names are kept apart', () => {
  test.each([
    ['that mean different visits', ['Holter', 'EKKO']],
    ['that mean different things of one axis', ['ekko hø', 'ekko ve']],
    ['of which one is no visit', ['ekko', 'ekko må ikke bruges']],
    ['in which one word of several is the same', ['pacemaker undervisning', 'pacemaker blodprøve kateter']],
  ])('%s', (_, names) => {
    expect(clusters(names)).toEqual(names.map((name) => [name]));
  });
});

describe('of names whose nearest type is the same', () => {
  const ofOneType = (names: readonly string[]) =>
    clusterNames(reads(names), undefined, { likelyType: () => 'kardiologi/x', isKnown: knowsWord(lexicon) }).map(
      ({ rows }) => rows.map((row) => names[row] ?? ''),
    );

  test.each([
    ['that share no word', ['Holter', 'EKKO']],
    ['of which one says more of what keeps visits apart', ['Holter hø', 'EKKO']],
    ['that differ in most of their words', ['Holter gruppe', 'Holter kateter undervisning blodprøve']],
    ['that call one step by other words', ['Holter ktr', 'EKKO skift']],
    ['of which one has a word more that no axis speaks of', ['Holter gruppe', 'Holter']],
    ['of which one has a word more that nobody knows', ['Holter hø xyz', 'Holter']],
    ['of which each has a word more that nobody knows', ['Holter xyz', 'Holter qvw']],
  ])('those are put together %s', (_, names) => {
    expect(ofOneType(names)).toEqual([names]);
  });

  test.each([
    ['that mean different things of one axis', ['Holter hø', 'EKKO ve']],
    ['that mean two steps of a course', ['Holter nyhenvist', 'EKKO ktr']],
    ['that mean two steps of a course and one more', ['Holter ktr hø', 'EKKO skift ve']],
    ['of which one says more of what keeps visits apart', ['Holter højre', 'Holter']],
    ['of which each has a word more, and that of one is known', ['Holter gruppe', 'Holter xyz']],
    ['that are the same but for a word of each', ['Holter gruppe', 'Holter kateter']],
    ['that are the same but for two words of one', ['Holter gruppe', 'Holter kateter pacemaker']],
    ['of which one is no visit', ['Holter', 'må ikke bruges']],
  ])('those are kept apart %s', (_, names) => {
    expect(ofOneType(names)).toEqual(apart(names));
  });

  test('those that the type is called are put together, whatever their words', async () => {
    const names = ['Device gruppe', 'Device skift højre'];
    const called = await harmonising({
      [PACEMAKER]: `${HARMONISE_FILES[PACEMAKER]}`.replace('Devicekontrol', names.join(', ')),
    });
    const rowsWith = ({ lexicon }: Harmonising) =>
      clusterNames(
        names.map((name) => readName(name, lexicon, 'kardiologi')),
        undefined,
        { likelyType: () => 'kardiologi/pacemakerkontrol', isKnown: () => true },
      ).map(({ rows }) => rows);
    expect(rowsWith(called)).toEqual([[0, 1]]);
    expect(rowsWith(await harmonising())).toEqual([[0], [1]]);
  });

  test('those that differ in a word are put together with others that are like both', () => {
    expect(ofOneType(['Holter gruppe', 'Holter kateter', 'EKKO'])).toHaveLength(1);
  });

  function apart(names: readonly string[]) {
    return names.map((name) => [name]);
  }
});

describe('what people have decided', () => {
  const names = ['Holter', 'Holter 30', 'EKKO', 'Blodprøve'];
  test.each<[string, Partial<Links>, readonly (readonly string[])[]]>([
    ['is nothing', {}, [['Holter', 'Holter 30'], ['EKKO'], ['Blodprøve']]],
    ['puts together', { must: [[0, 2]] }, [['Holter', 'Holter 30', 'EKKO'], ['Blodprøve']]],
    [
      'keeps apart what two decisions are about',
      { groupOf: new Map([[0, 'a/x'], [3, 'a/y']]), must: [] }, // biome-ignore format: a line
      [['Holter', 'Holter 30'], ['EKKO'], ['Blodprøve']],
    ],
  ])('%s', (_, links, expected) => {
    expect(clusters(names, { must: [], groupOf: new Map(), ...links })).toEqual(expected);
  });

  test('keeps apart names that would else be one cluster', () => {
    const alike = ['Holter hjertesvigt', 'Holter hjertesvigt gruppe'];
    expect(clusters(alike)).toEqual([alike]);
    const groupOf = new Map([[0, 'kardiologi/a'], [1, 'kardiologi/b']] as const); // biome-ignore format: a line
    expect(clusters(alike, { must: [], groupOf })).toEqual(alike.map((name) => [name]));
  });

  test('keeps apart names that read the same', () => {
    const same = ['Holter læge', 'Holter spl', 'Holter'];
    const groupOf = new Map([[0, 'kardiologi/a'], [1, 'kardiologi/b']] as const); // biome-ignore format: a line
    expect(clusters(same, { must: [], groupOf })).toEqual([['Holter læge', 'Holter'], ['Holter spl']]);
  });
});

describe('of a cluster', () => {
  const names = ['Holter hjertesvigt gruppe', 'Holter hjertesvigt', 'Hjsvigt Holter 30', 'KAR Holter hjertesvigt spl'];
  const [cluster] = clusterNames(reads(names));

  test('the clearest is the one most like the others', () => {
    expect(cluster?.rows).toEqual([0, 1, 2, 3]);
    expect(cluster?.clearest).toBe(1);
  });

  test('the weakest pair is named by its first rows', () => {
    expect(cluster?.weakest).toMatchObject({ a: 0, b: 1 });
    expect(cluster?.weakest?.score).toBeGreaterThanOrEqual(0.6);
    expect(cluster?.weakest?.score).toBeLessThan(1);
  });

  test('with one name there is no pair', () => {
    expect(clusterNames(reads(['Holter', 'Holter 30'])).map(({ weakest }) => weakest)).toEqual([undefined]);
  });

  test('that people put together, a pair with nothing in common is the weakest', () => {
    const [joined] = clusterNames(reads(['Holter', 'Holter 30', 'EKKO']), { must: [[1, 2]], groupOf: new Map() });
    expect(joined?.weakest).toEqual({ a: 0, b: 2, score: 0 });
  });
});

test('clusters come in the order of their first row, and every row is in one', () => {
  const names = ['EKKO', 'Holter', 'KTR', 'Holter 30', 'hjerteskanning'];
  expect(clusterNames(reads(names)).map(({ rows }) => rows)).toEqual([[0, 4], [1, 3], [2]]);
  expect(clusterNames([])).toEqual([]);
});

test('two names read the same where words and meaning are', () => {
  const [a, b, c, d, e] = reads([
    'ekko hø 30',
    'KAR hjerteskanning hø spl',
    'ekko ve',
    'test',
    'må ikke bruges ve',
  ]).map(readingKey);
  expect(a).toBe(b);
  expect(c).not.toBe(a);
  expect(d).toBe(e);
});
