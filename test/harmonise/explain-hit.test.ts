import { describe, expect, test } from 'vitest';
import { allowedLengths, explainHit } from '../../scripts/harmonise/explain-hit.ts';
import { hitsOf } from '../../scripts/harmonise/map-name.ts';
import { createTargets } from '../../scripts/harmonise/targets.ts';
import { readName } from '../../scripts/similarity/read-name.ts';
import { harmonising } from '../support/harmonise.ts';

const { catalogue, lexicon } = await harmonising();
const targets = createTargets(catalogue, lexicon)(catalogue.specialities.find(({ slug }) => slug === 'kardiologi'));

describe('why', () => {
  test.each([
    ['Kontrol', [], 'samme ord'],
    ['KTR', [], 'samme ord efter ktr → kontrol'],
    ['pm ktr', [], 'samme ord efter pm → pacemaker, ktr → kontrol'],
    ['Devicekontrol', [], 'samme som synonymet »Devicekontrol«'],
    ['TTE tlf', [], 'samme som synonymet »TTE«; telefon er ikke blandt typens former'],
    ['KTR 30', [30], 'samme ord efter ktr → kontrol; 30 min tilladt'],
    ['KTR 20', [20], 'samme ord efter ktr → kontrol; 20 min er ikke tilladt (15, 30)'],
    ['KTR 15/45', [15, 45], 'samme ord efter ktr → kontrol; 15 min tilladt; 45 min er ikke tilladt (15, 30)'],
    ['KTR', [60], 'samme ord efter ktr → kontrol; 60 min er ikke tilladt (15, 30)'],
    ['KTR tlf 15', [15], 'samme ord efter ktr → kontrol; telefon tilladt; 15 min tilladt'],
    ['Kontrol hjemmebesøg', [], 'samme ord; hjemmebesøg er ikke blandt typens former'],
    ['ekko hø', [], 'ligner »Ekkokardiografi« efter ekko → ekkokardiografi (navnet siger også hø)'],
    ['pacemaker', [], 'ligner »Pacemakerkontrol« (siger ikke kontrol)'],
    ['cystoskopi undervisning kontrol', [], 'en slags kontrol; intet nærmere fundet'],
    [
      'cysto uv ktr',
      [],
      'en slags kontrol; intet nærmere fundet efter cysto → cystoskopi, uv → undervisning, ktr → kontrol',
    ],
  ])('%s %j: %s', (name, lengths, why) => {
    const read = readName(name, lexicon, 'kardiologi');
    const [hit] = hitsOf(read, targets, 5);
    expect(hit && explainHit(read, hit, lengths, lexicon)).toBe(why);
  });
});

describe('the lengths of a type', () => {
  const target = {
    id: 'a/x',
    name: 'X',
    purpose: 'follow-up',
    allowed: new Map([
      ['in-person', [60, 15]],
      ['telephone', [10, 15]],
    ] as const),
  } as const;

  test.each([
    ['in the mode that is said', ['telephone'], [10, 15]],
    ['in any, where none is said', [], [10, 15, 60]],
    ['in any, where the type lacks the mode', ['video'], [10, 15, 60]],
    ['in those of two that it has', ['video', 'in-person'], [15, 60]],
  ] as const)('are those allowed %s', (_, modes, lengths) => {
    expect(allowedLengths(target, modes)).toEqual(lengths);
  });
});
