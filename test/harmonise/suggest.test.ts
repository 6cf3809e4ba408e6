import { describe, expect, test } from 'vitest';
import { firstHitOf } from '../../scripts/harmonise/map-name.ts';
import { bookingsOf, type Suggested, suggestBySpeciality } from '../../scripts/harmonise/suggest.ts';
import { suggestionFor } from '../../scripts/harmonise/suggestion-for.ts';
import { createTargets } from '../../scripts/harmonise/targets.ts';
import { GONE, type LegacyCells } from '../../scripts/model/legacy.ts';
import { readName } from '../../scripts/similarity/read-name.ts';
import { entry, harmonising, suggested } from '../support/harmonise.ts';

const h = await harmonising();

/** What is suggested for one old type alone. */
function suggestion(name: string, cells: Partial<LegacyCells> = {}, slug = 'kardiologi'): Suggested['suggestion'] {
  const [cluster] = suggested([entry(name, cells, slug)], h);
  const [member] = cluster?.members ?? [];
  if (member === undefined) throw new Error('no member');
  return member.suggestion;
}

/** The names of each cluster's members, by its id. */
function clusters(entries: Parameters<typeof suggested>[0]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    suggested(entries, h).map(({ id, members }) => [id, members.map((member) => member.entry.cells.name)]),
  );
}

describe('a suggestion', () => {
  test('says what the name says, and what takes its place', () => {
    expect(suggestion('KAR PM KTR SLA læge tlf 20')).toMatchObject({
      cluster: 'kardiologi/kontrol-pacemaker',
      target: 'kardiologi/pacemakerkontrol',
      relation: 'equal',
      why: 'samme ord efter pm → pacemaker, ktr → kontrol; telefon tilladt; 20 min tilladt',
      retire: undefined,
      duration: '20',
      mode: 'telephone',
      role: 'laege',
      shownName: 'KAR PM KTR SLA læge tlf 20',
    });
  });

  test.each([
    ['KTR 15/30', { duration: '15+30' }],
    ['KTR', { duration: '', mode: '', role: '' }],
    ['KTR tlf video', { mode: '' }],
    ['KTR læge spl', { role: 'laege+sygeplejerske' }],
    ['KTR Mette', { shownName: 'KTR •••••' }],
  ])('of %s is %j', (name, said) => {
    expect(suggestion(name)).toMatchObject(said);
  });

  test('takes the length in SP for the why where the name has none, and does not say that the name has it', () => {
    expect(suggestion('Kontrol', { spLength: '20' })).toMatchObject({
      duration: '',
      why: 'samme ord; 20 min er ikke tilladt (15, 30)',
    });
    expect(suggestion('Kontrol 30', { spLength: '20' }).why).toBe('samme ord; 30 min tilladt');
  });

  test('is less sure where the type lacks the mode', () => {
    expect(suggestion('ekko tlf').confidence).toBeLessThan(suggestion('ekko').confidence);
    expect(suggestion('KTR tlf').confidence).toBe(suggestion('KTR').confidence);
  });

  test.each(['KTR', 'Devicekontrol', 'ekko hø', 'hjertesvigt ktr', 'pm', 'pm blodprøve'])(
    'of %s has candidates in the order of the confidence that is shown, and is never certain',
    (name) => {
      const { candidates, confidence, target } = suggestion(name);
      const shown = candidates.map((candidate) => candidate.confidence);
      expect(shown).toEqual([...shown].sort((a, b) => b - a));
      for (const share of [confidence, ...shown]) expect(share).toBeLessThan(1);
      for (const share of shown) expect(Number(share.toFixed(2))).toBe(share);
      if (target !== '') expect(candidates[0]).toMatchObject({ target, confidence });
    },
  );

  test.each([
    ['blodprøve', 'kardiologi', 'ingen type i specialet ligner'],
    ['KTR', '', 'specialet er ukendt'],
  ])('is not made of %s in "%s"', (name, slug, why) => {
    const { target, relation, confidence, ...rest } = suggestion(name, {}, slug);
    expect({ target, relation, why: rest.why }).toEqual({ target: '', relation: 'unmatched', why });
    expect(confidence).toBeLessThan(0.5);
  });

  test('is not made of the nearest type where that is not near enough', () => {
    const speciality = h.catalogue.specialities.find(({ slug }) => slug === 'kardiologi');
    const targets = createTargets(h.catalogue, h.lexicon)(speciality);
    const read = readName('pm blodprøve', h.lexicon, 'kardiologi');
    const hit = firstHitOf(read, targets);
    const hits = { first: hit && { ...hit, score: 0.42 }, all: () => [] };
    const found = suggestionFor(entry('pm blodprøve'), read, hits, 'kardiologi/pm', targets, h.lexicon);
    expect(found).toMatchObject({
      target: '',
      relation: 'unmatched',
      why: 'ingen type passer godt nok; nærmest er kardiologi/pacemakerkontrol (ligner »Pacemakerkontrol« efter pm → pacemaker (navnet siger også blodprøve, siger ikke kontrol))',
    });
    expect(found.confidence).toBeLessThan(0.5);
  });
});

describe('retirement is proposed', () => {
  test.each([
    ['test', {}, 'junk', 'navnet siger, at det ikke er et besøg; 10 bookinger'],
    ['MÅ IKKE BRUGES ekko', { bookings: '0' }, 'junk', 'navnet siger, at det ikke er et besøg; 0 bookinger'],
    ['test', { bookings: '' }, 'junk', 'navnet siger, at det ikke er et besøg; antal bookinger kendes ikke'],
    ['KTR', { bookings: '0' }, 'unused', 'bruges ikke: 0 bookinger'],
    ['KTR', { bookings: '0', futureBookings: '0', templates: '0' }, 'unused', 'bruges ikke: 0 bookinger'],
  ])('of %s with %j (%s)', (name, cells, retire, why) => {
    expect(suggestion(name, cells)).toMatchObject({ target: '', relation: 'unmatched', retire, why });
  });

  test('with what it would else be among the candidates', () => {
    expect(suggestion('KTR', { bookings: '0' }).candidates[0]?.target).toBe('common/kontrol');
    expect(suggestion('test ekko må ikke bruges').candidates).toEqual([]);
  });

  test.each<[string, Partial<LegacyCells>]>([
    ['whose bookings are not known', { bookings: '' }],
    ['that is booked', { bookings: '1' }],
    ['that is booked ahead', { bookings: '0', futureBookings: '1' }],
    ['that templates hold', { bookings: '0', templates: '1' }],
    ['that somebody else uses', { bookings: '0', usedOutside: 'Region Hovedstaden' }],
  ])('not of one %s', (_, cells) => {
    expect(suggestion('KTR', cells)).toMatchObject({ target: 'common/kontrol', retire: undefined });
  });

  test('not of one that is no longer in the export: that is over already', () => {
    const gone = { ...entry('KTR', { bookings: '0', spStatus: GONE }), rows: [] };
    expect(suggested([gone], h)[0]?.members[0]?.suggestion.retire).toBeUndefined();
  });
});

describe('clusters', () => {
  test('never span specialities', () => {
    const rows = [entry('Holter'), entry('Holter', {}, 'urologi'), entry('Holter', {}, '')];
    expect(clusters(rows)).toEqual({
      'kardiologi/holtermonitorering': ['Holter'],
      'urologi/holtermonitorering': ['Holter'],
      'uden-speciale/holtermonitorering': ['Holter'],
    });
  });

  test('have ids of their own, that a file name can hold', () => {
    const rows = ['ekko hø', 'ekko ve', 'ekko', '???', '!!!', 'test', 'Ærø-øvelse å', 'x'.repeat(90)];
    const found = suggested(rows.map((name) => entry(name)), h); // biome-ignore format: a line
    const ids = found.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^kardiologi\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
    for (const { id, members } of found) for (const { suggestion } of members) expect(suggestion.cluster).toBe(id);
  });

  test('come by speciality as their rows do, and those with most bookings first', () => {
    const rows = [
      entry('Holter', { bookings: '5' }),
      entry('ekko', { bookings: '7' }),
      entry('Holter 30', { bookings: '4' }),
      entry('blodprøve', { bookings: '' }),
      entry('cysto', { bookings: '99' }, 'urologi'),
    ];
    const found = suggested(rows, h);
    expect(found.map((cluster) => [cluster.id, bookingsOf(cluster)])).toEqual([
      ['kardiologi/holtermonitorering', 9],
      ['kardiologi/ekkokardiografi', 7],
      ['kardiologi/blodproeve', 0],
      ['urologi/cystoskopi', 99],
    ]);
  });

  test('of a folder that is no speciality are among those of none, which come last', () => {
    const entries = [entry('KTR', { id: '1' }, ''), entry('KTR', { id: '2' }, 'nedlagt'), entry('ekko', { id: '3' })];
    const found = [...suggestBySpeciality(entries, h.catalogue, h.lexicon)];
    expect(found.map(({ speciality }) => speciality)).toEqual(['kardiologi', undefined]);
    expect(clusters(entries)['uden-speciale/kontrol']).toEqual(['KTR', 'KTR']);
  });

  test('are named by their clearest member, with people masked', () => {
    const [cluster] = suggested([entry('KAR Holter (Mette) 30')], h);
    expect(cluster?.name).toBe('KAR Holter (•••••) 30');
  });

  test('honour what people have decided', () => {
    const accepted = (name: string, target: string) => entry(name, { status: 'accepted', target });
    expect(
      clusters([accepted('Holter', 'a/x'), accepted('blodprøve', 'a/x'), accepted('Holter spl', 'a/y'), entry('ekko')]),
    ).toEqual({
      'kardiologi/holtermonitorering': ['Holter', 'blodprøve'],
      'kardiologi/holtermonitorering-2': ['Holter spl'],
      'kardiologi/ekkokardiografi': ['ekko'],
    });
  });

  test('tell their weakest pair', () => {
    const accepted = (name: string) => entry(name, { status: 'accepted', target: 'a/x' });
    const [cluster] = suggested([accepted('Holter'), accepted('Holter 30'), accepted('blodprøve')], h);
    const { a, b, score } = cluster?.weakest ?? {};
    expect([a?.entry.cells.name, b?.entry.cells.name, score]).toEqual(['Holter', 'blodprøve', 0]);
  });

  test('do not depend on the order of the rows', () => {
    const names = ['TTE', 'EKKO', 'Holter', 'Holter 30 spl', 'PM KTR', 'Devicekontrol', 'hjertesvigt ktr', 'ekko hø'];
    const about = (rows: readonly string[]): readonly string[] =>
      suggested(rows.map((name) => entry(name)), h) // biome-ignore format: a line
        .flatMap(({ members }) => members)
        .map((member) => `${member.entry.cells.name}: ${member.suggestion.target} ${member.suggestion.why}`)
        .sort();
    expect(about([...names].reverse())).toEqual(about(names));
  });
});
