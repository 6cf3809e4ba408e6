import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../scripts/load/open-catalogue.ts';
import { join, joinByBruteForce, type Pair } from '../../scripts/similarity/join.ts';
import { createLexicon } from '../../scripts/similarity/lexicon.ts';
import { lexiconSource } from '../../scripts/similarity/lexicon-of-catalogue.ts';
import { readName } from '../../scripts/similarity/read-name.ts';
import { createVectors } from '../../scripts/similarity/vectors.ts';
import { read } from '../support/read-export.ts';
import { syntheticExport } from '../support/synthetic-export.ts';

/** Three numbers a pair, in the order in which they come: equal only where every bit is. */
function bytes(pairs: Iterable<Pair>): Buffer {
  return Buffer.from(Float64Array.from([...pairs].flatMap(({ a, b, cosine }) => [a, b, cosine])).buffer);
}

function cosines(rows: readonly (readonly string[])[], threshold: number): readonly string[] {
  return [...join(createVectors(rows), threshold)].map(({ a, b, cosine }) => `${a} ${b} ${cosine.toFixed(2)}`);
}

describe('the join finds', () => {
  test.each([
    ['the same words', [['kontrol'], ['kontrol']], ['0 1 1.00']],
    [
      'words in another order',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      ['0 1 1.00'],
    ],
    ['a pair of many', [['kontrol'], ['skaning'], ['kontrol', 'læge']], ['0 2 0.61']],
    [
      'each pair of three, by the second, then the first',
      [['eeg'], ['eeg'], ['eeg']],
      ['0 1 1.00', '0 2 1.00', '1 2 1.00'],
    ],
    ['nothing that two texts without words share', [[], []], []],
    ['nothing among few', [['kontrol'], ['eeg']], []],
    ['nothing in nothing', [], []],
  ])('%s', (_, rows, pairs) => {
    expect(cosines(rows, 0.5)).toEqual(pairs);
  });
});

describe('the join finds what comparing each with each finds, to the bit', () => {
  test.each([0.3, 0.45, 0.6, 0.9])('among 3,000 names of an export, from %d up', async (threshold) => {
    const pairs = [...join(await VECTORS, threshold)];
    expect(pairs.length).toBeGreaterThan(1000);
    expect(bytes(pairs).equals(bytes(joinByBruteForce(await VECTORS, threshold)))).toBe(true);
  });

  test('among texts of any kind, from any threshold up', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcå'), minLength: 1, maxLength: 7 });
    const rows = fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 25 });
    fc.assert(
      fc.property(rows, fc.double({ min: 0.01, max: 1, noNaN: true }), (texts, threshold) => {
        const vectors = createVectors(texts);
        return bytes(join(vectors, threshold)).equals(bytes(joinByBruteForce(vectors, threshold)));
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  test('where the threshold is the very cosine of a pair', () => {
    const vectors = createVectors([['kontrol'], ['kontrol', 'læge'], ['kontroler'], ['læge', 'skaning'], ['skan']]);
    const all = [...joinByBruteForce(vectors, 0.01)];
    expect(all.length).toBeGreaterThan(3);
    for (const { a, b, cosine } of all)
      expect([...join(vectors, cosine)].some((pair) => pair.a === a && pair.b === b)).toBe(true);
  });
});

const VECTORS = vectorsOfExport();

async function vectorsOfExport() {
  const { catalogue } = await openCatalogue('catalogue');
  const lexicon = createLexicon(lexiconSource(catalogue));
  const { rows } = await read(syntheticExport({ rows: 3000, seed: 7 }), catalogue.specialities);
  expect(rows).toHaveLength(3000);
  return createVectors(rows.map(({ name, speciality }) => readName(name, lexicon, speciality).words));
}
