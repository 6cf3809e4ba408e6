import { expect, test } from 'vitest';
import { PURPOSE_OF_STAGE } from '../../scripts/harmonise/stages.ts';
import { openCatalogue } from '../../scripts/load/open-catalogue.ts';

const { catalogue } = await openCatalogue('catalogue');

test('every stage is one of the lexicon, and every purpose one of the vocabulary', () => {
  const stages = Object.keys(catalogue.lexicon?.distinctions.stage ?? {});
  for (const stage of Object.keys(PURPOSE_OF_STAGE)) expect(stages).toContain(stage);
  const purposes = catalogue.vocabularies.get('purposes')?.terms.map(({ term }) => term.id);
  for (const purpose of Object.values(PURPOSE_OF_STAGE)) expect(purposes).toContain(purpose);
});
