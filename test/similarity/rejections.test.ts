import { expect, test } from 'vitest';
import { createLexicon } from '../../scripts/similarity/lexicon.ts';
import { lexiconSource } from '../../scripts/similarity/lexicon-of-catalogue.ts';
import { readName } from '../../scripts/similarity/read-name.ts';
import { createRejectionFinder } from '../../scripts/similarity/rejections.ts';
import { loadWith } from '../support/load.ts';

function minutes(title: string, about: string, outcome: string, rest = ''): string {
  return `date: 2026-01-01\ntitle: ${title}\npresent: [Formanden]\nheard: []\nabout: [${about}]\noutcome: ${outcome}\nreason: Findes.\n${rest}`;
}

const { catalogue } = await loadWith({
  'decisions/2026-01-01-a.yaml': minutes(
    'Noget helt andet',
    'kardiologi/maaling-af-vaegt',
    'rejected',
    'useInstead: common/kontrol\n',
  ),
  'decisions/2026-02-01-b.yaml': minutes('Måling af vægt', 'kardiologi', 'approved'),
  'decisions/2026-03-01-c.yaml': minutes('Udlevering af medicin', 'kardiologi', 'rejected'),
});
const lexicon = createLexicon(lexiconSource(catalogue));
const finder = createRejectionFinder(catalogue.decisions, lexicon);
const nearest = (name: string) => finder.nearest(readName(name, lexicon, 'kardiologi'));

test('a rejection is found by the id it was about, and says what to use', () => {
  expect(nearest('Måling af vægt')).toEqual([
    {
      decision: '2026-01-01-a',
      date: '2026-01-01',
      reason: 'Findes.',
      useInstead: 'common/kontrol',
      isDuplicate: true,
    },
  ]);
});

test('a rejection is found by its title', () => {
  expect(nearest('udlevering af medicin')).toMatchObject([{ decision: '2026-03-01-c', useInstead: undefined }]);
});

test('what is something else is not found', () => {
  expect(nearest('Ekkokardiografi')).toEqual([]);
});
