import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUMP_RULES } from '../../scripts/compare/bumps/index.ts';
import { CHANGE_KINDS } from '../../scripts/compare/change.ts';
import { compareSnapshots } from '../../scripts/compare/compare-snapshots.ts';
import { fieldsThatDiffer } from '../../scripts/compare/pairs.ts';
import { sameValue } from '../../scripts/compare/same-value.ts';
import { NOTHING } from '../../scripts/compare/snapshot.ts';
import { wordsOf } from '../../scripts/compare/words.ts';
import { compareWith, snapshotWith, TITLES, told } from '../support/compared.ts';
import {
  common,
  commonType,
  ECHO,
  FIXTURE,
  KONTROL,
  SPECIALITY,
  settings,
  speciality,
  visitType,
} from '../support/fixture.ts';
import type { Files } from '../support/load.ts';

const MOVED = 'common/visit-types/ekkokardiografi.yaml';
const TREE = 'specialities/kardiologi/decision-tree.yaml';
const LEGACY = 'specialities/kardiologi/legacy.csv';
const MODES = 'vocabularies/modes.yaml';
const DECISION = 'decisions/2026-01-01-kontrol.yaml';
const CONTENT = `date: 2026-01-01
title: Kontrol samles
present: [Koordinationsgruppen]
heard: []
about: [common/kontrol]
outcome: approved
reason: Én type er nok.
`;

const tree = (...lines: readonly string[]): string =>
  `audience: staff\nnodes:\n  - id: hvad\n    question: Hvad skal der ske?\n    answers:\n${lines.map((line) => `      - ${line}\n`).join('')}`;
const leaf = (length = 30): string =>
  `{answer: Kontrol, to: {type: common/kontrol, length: ${length}, mode: telephone}}`;
const stop = (answer = 'Haster', text = 'Ring 112'): string => `{answer: ${answer}, to: {stop: ${text}}}`;
const rows = (...lines: readonly string[]): string =>
  `id;name;departments;bookings;target;length;transition;status;note\n${lines.map((line) => `${line}\n`).join('')}`;
const from = (text: string, to: string, content = FIXTURE[MODES] ?? ''): string => content.replace(text, to);

/** What is changed in the fixture, from and to, and every line that is said of it. */
const CASES: Readonly<Record<string, readonly [before: Files, after: Files, says: readonly string[]]>> = {
  nothing: [{}, {}, []],
  'other notation, comments and order of keys': [
    {},
    { [ECHO]: `# en note\n${visitType('duration: {allowed: [30, 45, 60], default: 45}', 'synonyms:\n  - TTE')}` },
    [],
  ],
  'a new type': [
    { [ECHO]: null },
    {},
    ['Ny besøgstype: Ekkokardiografi (kardiologi/ekkokardiografi). [minor-more-to-book]'],
  ],
  'a type gone': [{}, { [ECHO]: null }, ['Ekkokardiografi (kardiologi/ekkokardiografi) er fjernet. [major-type-gone]']],
  'a type moved to common': [
    {},
    { [ECHO]: null, [MOVED]: visitType('selfBooking: none') },
    [
      'Ekkokardiografi er flyttet fra Kardiologi til fælles: kardiologi/ekkokardiografi er nu common/ekkokardiografi; selvbooking: reschedule → ingen. [major-type-gone]',
    ],
  ],
  'a type with a new id': [
    {},
    { [ECHO]: null, 'specialities/kardiologi/visit-types/ekko.yaml': visitType('id: ekko') },
    ['Ekkokardiografi har fået et nyt id: kardiologi/ekkokardiografi er nu kardiologi/ekko. [major-type-gone]'],
  ],
  'a type renamed and more': [
    {},
    { [ECHO]: visitType('name: Ekko af hjertet', 'purpose: treatment') },
    [
      '"Ekkokardiografi" hedder nu "Ekko af hjertet" (kardiologi/ekkokardiografi). [minor-type-renamed]',
      'Ekko af hjertet (kardiologi/ekkokardiografi): formål: undersøgelse → treatment. [major-purpose-changed]',
    ],
  ],
  'what is booked': [
    {},
    {
      [ECHO]: visitType(
        'duration: {default: 30, allowed: [30, 45], byMode: {telephone: {default: 10, allowed: [10]}}}',
        'modes: [in-person, telephone]',
        'resources:\n  staff: [{anyOf: [laege, sygeplejerske]}, {role: laege}]',
        'group: {max: 8}',
      ),
    },
    [
      'Ekkokardiografi (kardiologi/ekkokardiografi): former: telefon tilføjet; varighed: 45 → 30 min; tilladte varigheder: 30, 45, 60 → 30, 45 min; varighed (telefon): – → 10 min; tilladte varigheder (telefon): 10 min tilføjet; personale: læge → læge eller sygeplejerske + læge; lokale: ekkolaboratorium → –; udstyr: ultralydsapparat fjernet; højst antal: – → 8. [minor-booked-otherwise]',
    ],
  ],
  'words alone': [
    {},
    {
      [ECHO]: visitType(
        'patientName: Skanning af hjertet',
        'synonyms: [TTE, UL]',
        'patientText: {in-person: Mød op.}',
        'description: Ultralyd af hjertets pumpefunktion og klapper, som gøres i et ekkolaboratorium af en sonograf.',
      ),
    },
    [
      'Ekkokardiografi (kardiologi/ekkokardiografi): navn til patienten: "Ultralydsundersøgelse af hjertet" → "Skanning af hjertet"; beskrivelse: "… pumpefunktion og klapper." → "… pumpefunktion og klapper, som gøres i et ekkolaboratorium af en sonograf."; synonymer: UL tilføjet; tekst til patienten (fremmøde): – → "Mød op.". [patch-words]',
    ],
  ],
  'the order of a list alone': [
    { [ECHO]: visitType('synonyms: [UL, TTE]') },
    { [ECHO]: visitType('synonyms: [TTE, UL]') },
    ['Ekkokardiografi (kardiologi/ekkokardiografi): synonymer: nu i rækkefølgen TTE, UL. [patch-words]'],
  ],
  'a mode gone': [
    {},
    { [KONTROL]: commonType('modes: [in-person]') },
    ['Kontrol (common/kontrol): former: telefon fjernet. [major-mode-gone]'],
  ],
  'a record in SP': [
    { [ECHO]: visitType("spId: '12'"), [KONTROL]: commonType() },
    { [ECHO]: visitType("spId: '13'"), [KONTROL]: commonType("spId: '14'") },
    [
      'Kontrol (common/kontrol): record i SP: – → 14. [minor-booked-otherwise]',
      'Ekkokardiografi (kardiologi/ekkokardiografi): record i SP: 12 → 13. [major-sp-record-changed]',
    ],
  ],
  'an end announced': [
    {},
    { [ECHO]: visitType('lifecycle: {closeForBooking: 2026-09-01, retireOn: 2026-12-31, replacedBy: common/kontrol}') },
    [
      'Ekkokardiografi (kardiologi/ekkokardiografi) lukkes for booking 2026-09-01, udgår 2026-12-31, afløses af Kontrol (common/kontrol). [minor-end-announced]',
    ],
  ],
  'an end reached': [
    {},
    { [ECHO]: visitType('lifecycle: {retireOn: 2026-07-01}') },
    ['Ekkokardiografi (kardiologi/ekkokardiografi) er udgået 2026-07-01. [minor-end-announced]'],
  ],
  'a successor of what had ended before': [
    { [ECHO]: visitType('lifecycle: {closeForBooking: 2026-05-01, retireOn: 2026-06-01}') },
    { [ECHO]: visitType('lifecycle: {closeForBooking: 2026-05-01, retireOn: 2026-06-01, replacedBy: common/kontrol}') },
    [
      'Ekkokardiografi (kardiologi/ekkokardiografi) er lukket for booking fra 2026-05-01, er udgået 2026-06-01, afløses af Kontrol (common/kontrol). [minor-end-announced]',
    ],
  ],
  'an end taken back': [
    { [ECHO]: visitType('lifecycle: {retireOn: 2026-12-31}') },
    {},
    ['Ekkokardiografi (kardiologi/ekkokardiografi): udgår: 2026-12-31 → –. [minor-booked-otherwise]'],
  ],
  'a use given up': [
    {},
    { [SPECIALITY]: speciality('uses!') },
    ['Kardiologi bruger ikke længere Kontrol (common/kontrol). [major-use-dropped]'],
  ],
  'a use given up when its end was reached': [
    { [SPECIALITY]: speciality('uses:\n  - {type: common/kontrol, until: 2026-07-01}') },
    { [SPECIALITY]: speciality('uses!') },
    ['Kardiologi bruger ikke længere Kontrol (common/kontrol). [minor-end-announced]'],
  ],
  'a use given up before its end': [
    { [SPECIALITY]: speciality('uses:\n  - {type: common/kontrol, until: 2026-07-02}') },
    { [SPECIALITY]: speciality('uses!') },
    ['Kardiologi bruger ikke længere Kontrol (common/kontrol). [major-use-dropped]'],
  ],
  'a use taken up': [
    { [SPECIALITY]: speciality('uses!') },
    {},
    ['Kardiologi bruger nu Kontrol (common/kontrol). [minor-more-to-book]'],
  ],
  'a use changed': [
    {},
    {
      [SPECIALITY]: speciality(
        'uses:\n  - {type: common/kontrol, duration: {default: 15, allowed: [15]}, until: 2027-01-01}',
      ),
    },
    [
      'Kontrol hos Kardiologi (common/kontrol): varighed: – → 15 min; tilladte varigheder: 15 min tilføjet; bruges til: – → 2027-01-01. [minor-booked-otherwise]',
    ],
  ],
  'a use of fewer modes': [
    {},
    { [SPECIALITY]: speciality('uses:\n  - {type: common/kontrol, modes: [telephone]}') },
    ['Kontrol hos Kardiologi (common/kontrol): former: telefon tilføjet. [major-mode-gone]'],
  ],
  approval: [
    { 'common/common.yaml': common('approval: {status: approved, on: 2026-01-01}') },
    { [SPECIALITY]: speciality('approval: {status: approved, on: 2026-01-01, decision: 2026-01-01-kontrol}') },
    [
      'Specialet Kardiologi: status: udkast → godkendt; godkendt den: – → 2026-01-01; beslutning: – → 2026-01-01-kontrol. [minor-approval-given]',
      'Fælles besøgstyper: status: godkendt → udkast; godkendt den: 2026-01-01 → –. [major-approval-withdrawn]',
    ],
  ],
  'a speciality known otherwise': [
    {},
    { [SPECIALITY]: speciality('name: Hjertesygdomme', 'note: Ny.') },
    ['Specialet Hjertesygdomme: navn: Kardiologi → Hjertesygdomme; note: – → Ny. [minor-speciality-known-otherwise]'],
  ],
  'a tree': [{}, { [TREE]: tree(leaf()) }, ['Nyt beslutningstræ: Kardiologi. [minor-tree-leads-elsewhere]']],
  'a tree that leads elsewhere': [
    { [TREE]: tree(leaf(), stop()) },
    { [TREE]: tree(leaf(15), '{answer: Andet, to: {stop: Spørg}}') },
    [
      'Beslutningstræet for Kardiologi: "Kontrol" under "Hvad skal der ske?" fører nu til Kontrol (common/kontrol), 15 min, telefon (før: Kontrol (common/kontrol), 30 min, telefon); nyt svar: "Andet" under "Hvad skal der ske?" fører til stop: "Spørg"; "Haster" under "Hvad skal der ske?" er fjernet. [minor-tree-leads-elsewhere]',
    ],
  ],
  'a tree in other words': [
    { [TREE]: tree(leaf(), stop()) },
    { [TREE]: tree(leaf(), stop('Akut')) },
    ['Beslutningstræet for Kardiologi: "Haster" under "Hvad skal der ske?" hedder nu "Akut". [patch-words]'],
  ],
  'a tree in another order': [
    { [TREE]: tree(leaf(), stop()) },
    { [TREE]: tree(stop(), leaf()) },
    [
      'Beslutningstræet for Kardiologi: en anden rækkefølge; det begynder med "Hvad skal der ske?". [minor-tree-leads-elsewhere]',
    ],
  ],
  'decisions about old types, without their names or notes': [
    {
      [LEGACY]: rows(
        '1;KTR DR HANSEN;A;9;common/kontrol;30;;accepted;',
        '2;Ekko;A;1;;;;;',
        '3;Gl;A;1;common/kontrol;;;draft;',
      ),
    },
    {
      [LEGACY]: rows(
        '1;KTR DR HANSEN;A;9;kardiologi/ekkokardiografi;45;;accepted;Hansen',
        '2;Ekko;A;1;common/kontrol+kardiologi/ekkokardiografi;;convert;accepted;',
        '3;Gl;A;1;;;;;',
      ),
    },
    [
      'Gammel type 3 (Kardiologi): beslutningen er fjernet. [patch-words]',
      'Gammel type 2 (Kardiologi) bliver til Kontrol (common/kontrol) + Ekkokardiografi (kardiologi/ekkokardiografi) (godkendt). [minor-old-type-agreed]',
      'Gammel type 1 (Kardiologi): mål: Kontrol (common/kontrol) → Ekkokardiografi (kardiologi/ekkokardiografi); varighed: 30 → 45 min; note: ændret. [major-agreed-target-changed]',
    ],
  ],
  'a new export, with departments that changed': [
    { [LEGACY]: rows('1;Kontrol;A;9;common/kontrol;;;draft;', '2;Ekko;A;1;;;;;') },
    { [LEGACY]: rows('1;Kontrol;A | B;9;common/kontrol;;;draft;', '3;Gl;A;1;;;;;', '4;Ny;A;1;;;;;') },
    ['SP-udtrækket for Kardiologi: 2 nye rækker, 1 række færre, 1 ændret række. [patch-words]'],
  ],
  'a word gone, a word new and a code changed': [
    {},
    {
      'vocabularies/rooms.yaml':
        'title: Lokaler\nentries:\n  - {id: stue, name: Stue, source: Syntetisk, verified: false}\n',
      [MODES]: from('AAF5', 'AAF9'),
    },
    [
      'Ordet Ekkolaboratorium (Lokaler), rooms/ekkolaboratorium, er fjernet. [major-word-gone]',
      'Nyt ord: Stue (Lokaler), rooms/stue. [patch-words]',
      'Ordet Telefon (Former), modes/telephone: bookingkategori: AAF5 → AAF9. [minor-code-changed]',
    ],
  ],
  'settings and minutes': [
    {},
    {
      'settings.yaml': settings(
        'limits:\n  name: {max: 60, confirmed: true}\n  abbreviation: {max: 12, confirmed: false}\n  patientName: {max: 80, confirmed: false}',
      ),
      [DECISION]: CONTENT,
    },
    [
      'Indstillinger: grænser, navn, højst antal tegn: 50 → 60; grænser, navn, bekræftet af CIMT: nej → ja. [patch-words]',
      'Ny beslutning: Kontrol samles (2026-01-01-kontrol). [patch-words]',
    ],
  ],
  'minutes changed': [
    { [DECISION]: CONTENT },
    {
      [DECISION]: CONTENT.replace('approved', 'rejected').replace(
        'heard: []',
        'heard: [{who: Registreringsansvarlig, answer: Ja}]',
      ),
    },
    [
      'Beslutningen Kontrol samles (2026-01-01-kontrol): hørt, Registreringsansvarlig: tilføjet; beslutning: godkendt → afslået. [patch-words]',
    ],
  ],
};

describe('a comparison', () => {
  test.each(Object.entries(CASES))('tells %s', async (_, [before, after, says]) => {
    const comparison = await compareWith(before, after);
    expect(told(comparison)).toEqual(says);
    expect(comparison.outcome).toBe(says.length > 0 ? 'changed' : 'same');
    expect(comparison.notCompared).toEqual([]);
  });

  test('tells what retired only where it had not before', async () => {
    const kinds = async (before: Files, after: Files): Promise<readonly string[]> =>
      (await compareWith(before, after)).changes.map(({ kind }) => kind);
    const retired = { [ECHO]: visitType('lifecycle: {retireOn: 2026-06-01}') };
    const replaced = { [ECHO]: visitType('lifecycle: {retireOn: 2026-06-01, replacedBy: common/kontrol}') };
    expect(await kinds({}, retired)).toEqual(['type-retired']);
    expect(await kinds(retired, replaced)).toEqual(['type-deprecated']);
  });

  test('demands the highest bump of all', async () => {
    expect((await compareWith({}, { [ECHO]: visitType('synonyms: [A]') })).bump).toBe('patch');
    const both = { [ECHO]: null, [KONTROL]: commonType('synonyms: [A]') };
    expect((await compareWith({}, both)).bump).toBe('major');
    expect((await compareWith({}, {})).bump).toBeNull();
  });

  test('with nothing finds everything new, and no rule that something was taken', async () => {
    const { changes, bump } = compareSnapshots(NOTHING, await snapshotWith({ [DECISION]: CONTENT }), TITLES);
    expect(bump).toBe('minor');
    expect(changes.map(({ kind }) => kind).filter((kind) => !/-(?:added|adopted|changed)$/.test(kind))).toEqual([]);
    expect(changes.map(({ sentence }) => sentence)).toContain('Indstillinger er tilføjet.');
  });

  test('says whom a change reaches, on the earlier side too', async () => {
    const before = {
      [TREE]: tree(leaf()),
      [LEGACY]: rows(
        '1;A;A;1000;common/kontrol;;;draft;',
        '1;A;B;;common/kontrol;;;draft;',
        '2;B;A;200;common/kontrol+x/y;;;draft;',
      ),
    };
    const { changes } = await compareWith(before, { [KONTROL]: commonType('synonyms: [Ktr]'), [TREE]: null });
    expect(changes.find(({ kind }) => kind === 'type-changed')?.impact).toEqual({
      specialities: ['kardiologi'],
      oldTypes: 2,
      bookings: 1200,
      trees: ['kardiologi'],
    });
  });
});

describe('what cannot be read', () => {
  const FAULTY = visitType('bogus: 1');

  test('is named, and is neither the same, nor gone, nor changed', async () => {
    const comparison = await compareWith({}, { [ECHO]: FAULTY });
    expect(comparison).toEqual({
      outcome: 'could-not-compare',
      why: `${ECHO} kan ikke læses: Feltet "bogus" findes ikke her.`,
      changes: [],
      notCompared: [{ file: ECHO, side: 'head', why: 'Feltet "bogus" findes ikke her.' }],
      specialities: { kardiologi: 'Kardiologi' },
      bump: null,
    });
    for (const broken of ['{', Buffer.from([0xff, 0xfe]), 'name: [\n'])
      expect(await compareWith({ [ECHO]: broken }, {})).toMatchObject({ outcome: 'could-not-compare', changes: [] });
  });

  test('does not keep the rest from being compared', async () => {
    const comparison = await compareWith({}, { [ECHO]: FAULTY, [KONTROL]: commonType('selfBooking: none') });
    expect(told(comparison)).toEqual([
      'Kontrol (common/kontrol): selvbooking: reschedule → ingen. [minor-booked-otherwise]',
    ]);
    expect(comparison).toMatchObject({ outcome: 'changed', bump: 'minor', notCompared: [{ file: ECHO }] });
  });

  test('is the same where both sides are the same, fault and all', async () => {
    expect(await compareWith({ [ECHO]: FAULTY }, { [ECHO]: FAULTY })).toMatchObject({
      outcome: 'same',
      notCompared: [],
    });
  });

  test('of a list of old types leaves no row to be taken for gone', async () => {
    const before = { [LEGACY]: rows('1;A;A;1;common/kontrol;;;accepted;', '2;B;A;1;;;;;') };
    const comparison = await compareWith(before, { [LEGACY]: `${rows()}1;A;A;1\n2;B;A;1;;;;;\n` });
    expect(comparison).toMatchObject({ outcome: 'could-not-compare', changes: [], notCompared: [{ file: LEGACY }] });
  });

  test('does not include what only stands in another order or with CR', async () => {
    const before = { [LEGACY]: rows('1;A;A;1;;;;;', '2;B;A;1;;;;;') };
    const after = { [LEGACY]: rows('2;B;A;1;;;;;', '1;A;A;1;;;;;'), [ECHO]: visitType().replaceAll('\n', '\r\n') };
    expect(await compareWith(before, after)).toMatchObject({ outcome: 'same', notCompared: [] });
  });
});

describe('rules of bumps', () => {
  test('are named by their bump, stand in its order and say why in both languages', () => {
    const rank = ['major', 'minor', 'patch'];
    const ranks = BUMP_RULES.map(({ id, bump }) => {
      expect(id.startsWith(`${bump}-`), id).toBe(true);
      return rank.indexOf(bump);
    });
    expect(ranks).toEqual([...ranks].sort());
    for (const { why } of BUMP_RULES) expect(`${why.da} ${why.en}`).toMatch(/^\p{Lu}.*\. \p{Lu}.*\.$/u);
  });

  test('each decide in some case, and every kind of change is told in one', async () => {
    const rules = new Set<string>();
    const kinds = new Set<string>();
    const whole = await snapshotWith({
      [DECISION]: CONTENT,
      [TREE]: tree(leaf()),
      'vocabularies/lexicon.yaml': LEXICON,
    });
    const others = [compareSnapshots(NOTHING, whole, TITLES), compareSnapshots(whole, NOTHING, TITLES)];
    for (const [before, after] of Object.values(CASES)) others.push(await compareWith(before, after));
    for (const { changes } of others)
      for (const { kind, rule } of changes) {
        rules.add(rule);
        kinds.add(kind);
      }
    expect([...rules].sort()).toEqual(BUMP_RULES.map(({ id }) => id).sort());
    expect([...kinds].sort()).toEqual([...CHANGE_KINDS].sort());
  });
});

const LEXICON = `title: Ord
source: Syntetisk
verified: false
words: {kontrol: [ktr]}
distinctions: {}
fillers: []
junk: {anywhere: [], alone: []}
people: []
`;

test('no two states that differ are ever said to be the same', () => {
  const words = wordsOf(NOTHING, NOTHING);
  const sides = { base: NOTHING, head: NOTHING, unread: new Set<string>(), titles: TITLES, words };
  const item = (fields: unknown) => ({ name: 'x', files: [], schema: 'visit-type', fields: { a: fields } });
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      const fields = fieldsThatDiffer(item(before), item(after), sides);
      expect(fields.length === 0).toBe(sameValue(before, after));
      expect(fieldsThatDiffer(item(before), item(structuredClone(before)), sides)).toEqual([]);
    }),
    { seed: 5, numRuns: 500 },
  );
});
