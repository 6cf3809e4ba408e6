import { expect, test } from 'vitest';
import { agreementInOneType, ONE_STEP, PURPOSE_OF_STAGE, STAGE } from '../../scripts/harmonise/stages.ts';
import { openCatalogue } from '../../scripts/load/open-catalogue.ts';

const { catalogue } = await openCatalogue('catalogue');

test('every stage is one of the lexicon, and every purpose one of the vocabulary', () => {
  const stages = Object.keys(catalogue.lexicon?.distinctions[STAGE] ?? {});
  for (const stage of [...Object.keys(PURPOSE_OF_STAGE), ...ONE_STEP.flat()]) expect(stages).toContain(stage);
  const purposes = catalogue.vocabularies.get('purposes')?.terms.map(({ term }) => term.id);
  for (const purpose of Object.values(PURPOSE_OF_STAGE)) expect(purposes).toContain(purpose);
});

test.each<[string, Record<string, string[]>, Record<string, string[]>, number]>([
  ['nothing', {}, {}, 1],
  ['the same', { stage: ['kontrol'] }, { stage: ['kontrol'] }, 1],
  ['one step', { stage: ['kontrol'] }, { stage: ['aflæsning'] }, 0.6],
  ['one step, and one of them more', { stage: ['kontrol'] }, { stage: ['aflæsning'], side: ['højre'] }, 0.54],
  ['one step among others', { stage: ['kontrol', 'samtale'] }, { stage: ['aflæsning'] }, 0.6],
  ['one step of two sides', { stage: ['kontrol'], side: ['højre'] }, { stage: ['aflæsning'], side: ['venstre'] }, 0],
  ['two steps', { stage: ['anlæggelse'] }, { stage: ['fjernelse'] }, 0],
  ['two steps that both are in a group', { stage: ['første besøg'] }, { stage: ['kontrol'] }, 0],
])('names of one type that say %s agree in %j and %j by %d', (_, a, b, expected) => {
  const meanings = [new Map(Object.entries(a)), new Map(Object.entries(b))] as const;
  expect(agreementInOneType(...meanings)).toBeCloseTo(expected, 10);
  expect(agreementInOneType(meanings[1], meanings[0])).toBeCloseTo(expected, 10);
});
