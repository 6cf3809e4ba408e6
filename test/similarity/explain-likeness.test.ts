import { expect, test } from 'vitest';
import { explainLikeness, type Likeness } from '../../scripts/similarity/explain-likeness.ts';

const NONE = new Map<string, readonly string[]>();
const WRITTEN = new Map([['ekokardiografi', 'ekkokardiografi']]);
const BASE: Likeness = {
  kind: 'same',
  words: ['kontrol'],
  otherWords: ['kontrol'],
  meaning: NONE,
  otherMeaning: NONE,
  readAs: [],
  synonym: undefined,
};

test.each<[Partial<Likeness>, string, string]>([
  [{ kind: 'identical' }, 'samme navn', 'the same name'],
  [{}, 'samme ord', 'the same words'],
  [
    {
      readAs: [
        { written: 'ktr', as: 'kontrol' },
        { written: 'ktr', as: 'kontrol' },
      ],
    },
    'samme ord (ktr → kontrol)',
    'the same words (ktr → kontrol)',
  ],
  [{ readAs: [{ written: 'pacemakerkontrol', as: 'kontrol' }] }, 'samme ord', 'the same words'],
  [{ synonym: 'Eftersyn' }, 'samme ord som synonymet "Eftersyn"', 'the same words as "Eftersyn"'],
  [
    { kind: 'near', words: ['kontrol', 'ekokardiografi'], otherWords: ['kontrol', 'stent'] },
    'fælles: kontrol; kun her: ekkokardiografi; kun dér: stent',
    'shared: kontrol; only here: ekkokardiografi; only there: stent',
  ],
  [
    { kind: 'near', words: ['kontrol'], otherWords: ['kontrollant'] },
    'ligner i bogstaver: kontrollant',
    'alike in letters: kontrollant',
  ],
  [
    { kind: 'near', otherWords: ['kontrol', 'stent'], synonym: 'Stentktr' },
    'ligner "Stentktr"; fælles: kontrol; kun dér: stent',
    'like "Stentktr"; shared: kontrol; only there: stent',
  ],
  [
    { kind: 'conflict', meaning: new Map([['side', ['højre']]]), otherMeaning: new Map([['side', ['venstre']]]) },
    'ikke det samme: "højre" her, "venstre" dér',
    'not the same: "højre" here, "venstre" there',
  ],
])('%j', (likeness, da, en) => {
  expect(explainLikeness({ ...BASE, ...likeness }, WRITTEN)).toEqual({ da, en });
});
