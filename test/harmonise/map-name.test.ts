import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { firstHitOf, hitsOf } from '../../scripts/harmonise/map-name.ts';
import { createTargets } from '../../scripts/harmonise/targets.ts';
import { openCatalogue } from '../../scripts/load/open-catalogue.ts';
import { createLexicon } from '../../scripts/similarity/lexicon.ts';
import { lexiconSource } from '../../scripts/similarity/lexicon-of-catalogue.ts';
import { readName } from '../../scripts/similarity/read-name.ts';
import { commonType, SPECIALITY, speciality, visitType } from '../support/fixture.ts';
import { harmonising } from '../support/harmonise.ts';

const { catalogue, lexicon } = await harmonising({
  'common/visit-types/foerste-besoeg.yaml': commonType(
    'id: foerste-besoeg',
    'name: Første besøg',
    'abbreviation: FBS',
    'patientName: Første besøg',
    'purpose: first-visit',
  ),
  [SPECIALITY]: speciality('aliases: [KAR]', 'uses:\n  - {type: common/kontrol}\n  - {type: common/foerste-besoeg}'),
  'specialities/kardiologi/visit-types/holtermonitorering.yaml': visitType(
    'id: holtermonitorering',
    'name: Holtermonitorering med undervisning',
    'abbreviation!',
    'codes!',
    'synonyms!',
  ),
});
const targetsOf = createTargets(catalogue, lexicon);

function hits(name: string, count = 5, slug = 'kardiologi') {
  const targets = targetsOf(catalogue.specialities.find((one) => one.slug === slug));
  return hitsOf(readName(name, lexicon, slug), targets, count);
}

describe('the best hit of a name', () => {
  test.each([
    ['Kontrol', 'common/kontrol', 'exact', 'equal'],
    ['KAR KTR læge tlf 30', 'common/kontrol', 'exact', 'equal'],
    ['pm ktr', 'kardiologi/pacemakerkontrol', 'exact', 'equal'],
    ['Devicekontrol', 'kardiologi/pacemakerkontrol', 'exact', 'equivalent'],
    ['PMK', 'kardiologi/pacemakerkontrol', 'exact', 'equivalent'],
    ['TTE', 'kardiologi/ekkokardiografi', 'exact', 'equivalent'],
    ['ekko hø', 'kardiologi/ekkokardiografi', 'near', 'wider'],
    ['Holter', 'kardiologi/holtermonitorering', 'near', 'narrower'],
    ['uv ktr', 'common/kontrol', 'general', 'wider'],
    ['cysto', undefined, undefined, undefined],
    ['blodprøve', undefined, undefined, undefined],
  ])('%s is %s (%s, %s)', (name, id, kind, relation) => {
    const [best] = hits(name);
    expect([best?.target.id, best?.kind, best?.relation]).toEqual([id, kind, relation]);
  });
});

describe('hits', () => {
  const names = [
    'Kontrol',
    'pm ktr',
    'Devicekontrol',
    'TTE',
    'ekko hø',
    'Holter',
    'hjertesvigt ktr',
    'pm',
    'kontrol tlf 5',
  ];

  test.each(names)('of %s come best first, each type once, and none is certain', (name) => {
    const found = hits(name);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const score of scores) expect(score).toBeLessThan(1);
    expect(new Set(found.map(({ target }) => target.id)).size).toBe(found.length);
  });

  test('are no more than are asked for', () => {
    expect(hits('pm ktr').length).toBeGreaterThan(1);
    expect(hits('pm ktr', 1)).toEqual(hits('pm ktr').slice(0, 1));
  });

  test('by name count for more than by synonym, that for more than likeness, and that for more than the general type', () => {
    const scores = ['Kontrol', 'Devicekontrol', 'ekko hø', 'uv ktr'].map((name) => hits(name)[0]?.score ?? 0);
    expect(scores).toEqual([...new Set(scores)].sort((a, b) => b - a));
  });

  test('are none where no speciality is known', () => {
    expect(hits('Kontrol', 5, '')).toEqual([]);
  });
});

test('the first hit alone is the first of all, for every name of the example in our catalogue', async () => {
  const { catalogue: ours } = await openCatalogue('catalogue');
  const words = createLexicon(lexiconSource(ours));
  const targetsIn = createTargets(ours, words);
  const [, , ...lines] = readFileSync('examples/sp-export-syntetisk.csv', 'utf8').trimEnd().split('\n');
  const names = [...new Set(lines.map((line) => line.split(';')[1] ?? ''))];
  const asked = ours.specialities.filter((_, index) => index % 15 === 1);
  let met = 0;
  for (const one of asked)
    for (const name of names) {
      const read = readName(name, words, one.slug);
      if (read.isJunk) continue;
      const first = firstHitOf(read, targetsIn(one));
      const [expected] = hitsOf(read, targetsIn(one), 5);
      if (first?.target !== expected?.target || first?.score !== expected?.score) expect(first, name).toEqual(expected);
      if (first) met += 1;
    }
  expect(met).toBeGreaterThan(2_000);
});
