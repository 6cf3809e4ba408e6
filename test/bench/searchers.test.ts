import { describe, expect, test } from 'vitest';
import { ownFromNames, ownFromWords, PEERS } from '../../scripts/bench/searchers.ts';
import { openCatalogue } from '../../scripts/load/open-catalogue.ts';
import { lexiconSource } from '../../scripts/similarity/lexicon-of-catalogue.ts';

const NAMES = ['kontrol efter operation', 'ekkokardiografi', 'sårpleje', 'første besøg', 'måling af blodtryk'];
const { catalogue } = await openCatalogue('catalogue');

describe.each([ownFromNames(lexiconSource(catalogue)), ownFromWords, ...PEERS])('$name', ({ index }) => {
  const lookUp = index(NAMES);

  test.each([...NAMES.entries()])('finds row %i first by its own name, "%s"', (row, name) => {
    expect(lookUp(name)[0]).toBe(row);
  });

  test('keeps æ, ø and å', () => {
    expect(index(['sr kontrol', 'sår kontrol'])('sår kontrol')[0]).toBe(1);
  });

  test('gives at most five rows', () => {
    expect(
      index(Array.from({ length: 9 }, (_, row) => `blodtryk ${'abcdefghi'[row]}`))('blodtryk').length,
    ).toBeLessThanOrEqual(5);
  });
});
