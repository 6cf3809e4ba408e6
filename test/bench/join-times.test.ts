import { describe, expect, test } from 'vitest';
import { proveJoin, timeJoin } from '../../scripts/bench/join-times.ts';
import { openCatalogue } from '../../scripts/load/open-catalogue.ts';
import { createLexicon } from '../../scripts/similarity/lexicon.ts';
import { lexiconSource } from '../../scripts/similarity/lexicon-of-catalogue.ts';

test('proveJoin finds the same pairs as comparing each with each', () => {
  const { texts, pairs, areEqual } = proveJoin(['kontrol', 'kontrol pacemaker', 'ekkokardiografi', 'ekkokardio']);
  expect([texts, pairs, areEqual]).toEqual([4, 2, true]);
});

describe('timeJoin', async () => {
  const { catalogue } = await openCatalogue('catalogue');
  const lexicon = createLexicon(lexiconSource(catalogue));
  const names = [
    { name: 'KAR ZAVELIRUM', speciality: 'kardiologi' },
    { name: 'KAR ZAVELIRUM 30', speciality: 'kardiologi' },
    { name: 'KAR ZAVELIRUMPRØVE', speciality: 'kardiologi' },
    { name: 'URO ZAVELIRUM', speciality: 'urologi' },
  ];

  test.each([
    ['speciality', 3, 1],
    ['all', 2, 1],
  ] as const)('within %s has %i readings and %i pair', (within, readings, pairs) => {
    expect(timeJoin(names, lexicon, within)).toMatchObject({ within, names: 4, readings, pairs });
  });
});
