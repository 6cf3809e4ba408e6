import { describe, expect, test } from 'vitest';
import { atomsOf } from '../../scripts/similarity/atoms.ts';
import { findMeaning, type Told } from '../../scripts/similarity/meaning.ts';
import { agreement, type Meanings } from '../../scripts/similarity/meanings.ts';
import { tokensOf } from '../../scripts/similarity/tokens.ts';
import { smallLexicon } from '../support/lexicon.ts';

const LEXICON = smallLexicon();

interface Read extends Partial<Told> {
  readonly words?: readonly string[];
}

function shown(name: string, { words = [], ...told }: Read = {}): string {
  const atoms = atomsOf(tokensOf(name), LEXICON.words);
  const meaning = findMeaning({ atoms, prefixEnd: 0, own: [], roles: [], intervals: [], ...told }, words, LEXICON);
  return [...meaning].map(([axis, values]) => `${axis}: ${values.join(', ')}`).join('; ');
}

describe('what keeps a name apart', () => {
  test.each<[string, string, Read?]>([
    ['ekko', ''],
    ['ekko hø', 'side: højre'],
    ['ekko hø ve', 'side: højre, venstre'],
    ['anl. sin', 'side: venstre; stage: anlæggelse'],
    ['skan m/k', 'contrast: med kontrast'],
    ['DM type 2', 'type: type 2'],
    ['type', ''],
    ['', 'stage: fjernelse', { words: ['fjernelse'] }],
    ['fj', 'stage: fjernelse', { words: ['fjernelse'] }],
    ['', 'number: 2, 3', { words: ['besøg', '3', '2'] }],
    ['', 'interval: 12 md', { intervals: ['12 md'] }],
    [
      'hø ve hø',
      'side: venstre',
      {
        own: [
          { start: 0, end: 1 },
          { start: 2, end: 3 },
        ],
      },
    ],
    ['DM type 2', '', { own: [{ start: 2, end: 3 }] }],
    ['hø ekko', '', { prefixEnd: 1 }],
    ['', 'profession: fysioterapi', { roles: ['laege', 'fysioterapeut'] }],
  ])('%s says "%s" (%o)', (name, expected, read) => {
    expect(shown(name, read)).toBe(expected);
  });
});

function meanings(axes: Readonly<Record<string, readonly string[]>>): Meanings {
  return new Map(Object.entries(axes));
}

describe('how far two meanings agree', () => {
  test.each([
    ['both say nothing', {}, {}, 1],
    ['both say the same', { side: ['højre'] }, { side: ['højre'] }, 1],
    ['they differ on an axis', { side: ['højre'] }, { side: ['venstre'] }, 0],
    [
      'they agree on one axis and differ on another',
      { side: ['højre'], type: ['1'] },
      { side: ['højre'], type: ['2'] },
      0,
    ],
    ['one is silent on an axis', { side: ['højre'] }, {}, 0.9],
    ['each is silent on an axis', { side: ['højre'] }, { type: ['1'] }, 0.81],
    ['one says more on an axis', { side: ['højre', 'venstre'] }, { side: ['højre'] }, 0.85],
    ['one says more on an axis and is silent on another', { side: ['a', 'b'], type: ['1'] }, { side: ['a'] }, 0.765],
    ['only one says whose visit it is', { profession: ['fysioterapi'] }, {}, 1],
    ['they say different professions', { profession: ['fysioterapi'] }, { profession: ['ergoterapi'] }, 0],
  ])('%s', (_, a, b, expected) => {
    expect(agreement(meanings(a), meanings(b))).toBeCloseTo(expected, 12);
    expect(agreement(meanings(b), meanings(a))).toBeCloseTo(expected, 12);
  });
});
