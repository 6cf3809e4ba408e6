import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../scripts/load/open-catalogue.ts';
import { lexiconSource } from '../../scripts/similarity/lexicon-of-catalogue.ts';
import { commonType, ECHO, KONTROL, SPECIALITY, speciality, visitType } from '../support/fixture.ts';
import { type Files, loadWith } from '../support/load.ts';

const LEXICON = `title: Ord
source: Syntetisk
verified: false
words:
  skanning: [scan]
distinctions:
  side: {højre: [hø], venstre: []}
fillers: [af]
junk: {anywhere: [udgået], alone: [test], calendar: [lukket], things: [stue]}
people: [Vestervang]
`;

const ROLES = `title: Personaleroller
entries:
  - {id: fysioterapeut, name: Fysioterapeut, synonyms: [fys], visit: fysioterapi, source: Syntetisk, verified: false}
  - {id: diaetist, name: Diætist, visit: kostvejledning, source: Syntetisk, verified: false}
`;

async function sourceWith(files: Files = {}) {
  return lexiconSource((await loadWith(files)).catalogue);
}

describe('what a catalogue tells the reading of names', () => {
  test('of words: those of the lexicon, then abbreviations', async () => {
    const abbreviations = `title: Forkortelser
entries:
  - {id: EKG, name: elektrokardiogram, synonyms: [ekgram], inNames: true, source: Syntetisk, verified: false}
  - {id: LFU, name: undersøgelse af lungers funktion, inNames: false, source: Syntetisk, verified: false}
`;
    const files = { 'vocabularies/lexicon.yaml': LEXICON, 'vocabularies/abbreviations.yaml': abbreviations };
    expect((await sourceWith(files)).words).toEqual([
      { name: 'skanning', synonyms: ['scan'] },
      { name: 'elektrokardiogram', synonyms: ['EKG', 'ekgram'] },
      { name: 'LFU', synonyms: ['undersøgelse af lungers funktion'] },
    ]);
  });

  test('of what keeps visits apart, of fillers, of no visits and of people', async () => {
    const { distinctions, fillers, junk, things, people } = await sourceWith({ 'vocabularies/lexicon.yaml': LEXICON });
    expect(distinctions).toEqual([
      { axis: 'side', name: 'højre', synonyms: ['hø'] },
      { axis: 'side', name: 'venstre', synonyms: [] },
    ]);
    expect(fillers).toEqual(['af']);
    expect(junk).toEqual([
      { text: 'udgået', alone: false },
      { text: 'lukket', alone: true, isCalendar: true },
      { text: 'test', alone: true },
    ]);
    expect(things).toEqual(['stue']);
    expect(people).toEqual(['Hansen', 'Vestervang']);
  });

  test('of sites and modes, by every word', async () => {
    const { sites, modes } = await sourceWith();
    expect(sites).toEqual([{ id: 'slagelse', words: ['Slagelse', 'SLA'] }]);
    expect(modes.map(({ id }) => id)).toEqual(['in-person', 'telephone', 'video', 'home-visit', 'written']);
  });

  test('of roles: who is called by what they do where that begins as their name does', async () => {
    expect((await sourceWith({ 'vocabularies/staff-roles.yaml': ROLES })).roles).toEqual([
      { id: 'fysioterapeut', words: ['Fysioterapeut', 'fys', 'fysioterapi'], visit: 'fysioterapi' },
      { id: 'diaetist', words: ['Diætist'], visit: 'kostvejledning' },
    ]);
  });

  test('of specialities: their names and aliases, what they call common types, and words of their own', async () => {
    const lines = [
      'aliases: [KAR]',
      'uses:\n  - {type: common/kontrol, synonyms: [årskontrol]}',
      'words:\n  mitralklap: [mi, mitral]\n  hjertesvigt: []',
    ];
    expect((await sourceWith({ [SPECIALITY]: speciality(...lines) })).specialities).toEqual([
      {
        slug: 'kardiologi',
        words: ['Kardiologi', 'KAR'],
        uses: [{ id: 'common/kontrol', synonyms: ['årskontrol'] }],
        own: [
          { name: 'mitralklap', synonyms: ['mi', 'mitral'] },
          { name: 'hjertesvigt', synonyms: [] },
        ],
      },
    ]);
  });

  test('of types: their abbreviation is what they are called too', async () => {
    expect((await sourceWith()).types).toEqual([
      { id: 'common/kontrol', set: 'common', name: 'Kontrol', synonyms: ['KTR'], isGeneral: false },
      {
        id: 'kardiologi/ekkokardiografi',
        set: 'kardiologi',
        name: 'Ekkokardiografi',
        synonyms: ['EKKO', 'TTE'],
        isGeneral: false,
      },
    ]);
  });

  test('of a common type called as its purpose is that it is general, and of a consultation that it goes unsaid', async () => {
    const purposes = `title: Formål
entries:
  - {id: consultation, name: Konsultation, source: Syntetisk, verified: false}
`;
    const type = commonType('name: Samtale', 'purpose: consultation', 'synonyms: [konsultation]');
    const source = await sourceWith({ 'vocabularies/purposes.yaml': purposes, [KONTROL]: type });
    expect(source.types.map(({ isGeneral }) => isGeneral)).toEqual([true, false]);
    expect(source.unsaid).toBe('Samtale');
    expect((await sourceWith()).unsaid).toBeUndefined();
  });

  test('of a type of one speciality never that it is general', async () => {
    const source = await sourceWith({ [ECHO]: visitType('name: Undersøgelse') });
    expect(source.types.map(({ name, isGeneral }) => `${name} ${isGeneral}`)).toEqual([
      'Kontrol false',
      'Undersøgelse false',
    ]);
  });

  test('nothing, where it has no lists of words', async () => {
    const { words, modes, roles, people } = await sourceWith({
      'vocabularies/abbreviations.yaml': null,
      'vocabularies/modes.yaml': null,
      'vocabularies/staff-roles.yaml': null,
      'vocabularies/person-names.yaml': null,
    });
    expect([words, modes, roles, people]).toEqual([[], [], [], []]);
  });

  test('is plain data that a browser can carry', async () => {
    const source = await sourceWith({ 'vocabularies/lexicon.yaml': LEXICON });
    expect(JSON.parse(JSON.stringify(source))).toEqual(source);
  });
});

test('our own catalogue tells of every type and speciality', async () => {
  const { catalogue } = await openCatalogue('catalogue');
  const source = lexiconSource(catalogue);
  expect(source.types.map(({ id }) => id)).toEqual(catalogue.types.map(({ fullId }) => fullId));
  expect(source.specialities).toHaveLength(catalogue.specialities.length);
  expect(source.types.filter(({ isGeneral }) => isGeneral).every(({ set }) => set === 'common')).toBe(true);
  expect(source.unsaid).toBe('Konsultation');
});
