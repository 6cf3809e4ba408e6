import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { NO_FACETS } from '../../scripts/find/facets.ts';
import type { FacetChoices } from '../../scripts/find/search-data.ts';
import type { Found, Hit, OldNameHit, SearchResult } from '../../scripts/find/search-result.ts';
import { Results } from '../../site/islands/find/results.tsx';
import { readable } from '../support/site.ts';

const CHOICES: FacetChoices = {
  speciality: [{ id: 'kardiologi', name: 'Kardiologi' }],
  purpose: [],
  mode: [
    { id: 'in-person', name: 'Fremmøde' },
    { id: 'telephone', name: 'Telefon' },
  ],
  hospital: [
    { id: 'koege', name: 'Køge' },
    { id: 'roskilde', name: 'Roskilde' },
  ],
  selfBooking: [],
};

const ECHO: Hit = {
  id: 'kardiologi/ekkokardiografi',
  set: 'kardiologi',
  name: 'Ekkokardiografi',
  patientName: 'Ultralyd af hjertet',
  abbreviation: 'EKKO',
  purpose: 'examination',
  modes: ['in-person'],
  lengths: '45 min',
  selfBooking: 'none',
  offeredAt: [],
  state: 'draft',
  usedBy: [],
};

const NOTHING: SearchResult = {
  hits: [],
  total: 0,
  oldNames: [],
  rejections: [],
  specialities: [],
  counts: { speciality: {}, purpose: {}, mode: {}, hospital: {}, selfBooking: {} },
};

function html(result: Partial<SearchResult>, isWhole = true): string {
  const answer = { asked: { query: 'ekko', facets: NO_FACETS }, result: { ...NOTHING, ...result }, isWhole };
  const ignore = (): undefined => undefined;
  const props = {
    answer,
    choices: CHOICES,
    failure: undefined,
    site: '',
    written: 'ekko',
    length: { isLong: false, onLong: ignore },
    onClear: ignore,
    onLost: ignore,
  };
  return renderToString(h(Results, props));
}

const shown = (hit: Partial<Hit>): string => readable(html({ hits: [{ ...ECHO, ...hit }], total: 1 }));
const found = (kind: Found['kind'], text: string, more: Partial<Found> = {}) =>
  shown({ found: { kind, text, ranges: [], ...more } });

describe('a type that was found', () => {
  test('shows what a booker wants to know at a glance', () => {
    expect(shown({})).toBe(
      '1 besøgstype\nEkkokardiografi EKKO\nUltralyd af hjertet\nKardiologi\n45\u00a0min\nFremmøde',
    );
    expect(
      shown({
        set: 'common',
        usedBy: ['kardiologi', 'urologi'],
        modes: ['in-person', 'telephone'],
        groupMax: 8,
        offeredAt: ['koege', 'roskilde'],
      }),
    ).toContain('Fælles, i 2 specialer\n45\u00a0min\nFremmøde eller telefon\nHold med højst 8\nKun i Køge og Roskilde');
  });

  test.each([
    ['synonym', 'UL hjerte', 'Kaldes også »UL hjerte«'],
    ['old-name', 'KAR EKKO 30*', 'Hedder i SP nu »KAR EKKO 30*«'],
    ['code', 'UXUC80', 'Har koden »UXUC80«'],
    ['meaning', 'UL hjerte', 'Det samme som »UL hjerte«'],
    ['likeness', 'Ekko barn', 'Ligner »Ekko barn«'],
  ] as const)('by a %s says so', (kind, text, line) => {
    expect(found(kind, text)).toContain(`\n${line}\n`);
  });

  test('says who alone calls it so, and how the words were read', () => {
    const readAs = [
      { written: 'pm', as: 'pacemaker' },
      { written: 'ktr', as: 'kontrol' },
    ];
    expect(found('synonym', 'Ekkosvar', { speciality: 'kardiologi' })).toContain('Kaldes også »Ekkosvar« (Kardiologi)');
    expect(found('meaning', 'UL hjerte', { readAs })).toContain(
      'Det samme som »UL hjerte«. Læst som: pm = pacemaker, ktr = kontrol',
    );
    expect(found('meaning', 'Ekkokardiografi', { readAs })).toContain('\nLæst som: pm = pacemaker, ktr = kontrol\n');
  });

  test('by its name needs no more said, and what was asked for is marked', () => {
    const hit: Hit = { ...ECHO, found: { kind: 'name', text: ECHO.name, ranges: [[0, 4]] } };
    expect(html({ hits: [hit], total: 1 })).toContain('<mark>Ekko</mark>kardiografi</a>');
    expect(readable(html({ hits: [hit], total: 1 }))).not.toContain('»');
  });

  test('says that it cannot be booked, and what to use', () => {
    const useInstead = { id: 'common/kontrol', name: 'Kontrol' };
    expect(shown({ state: 'retired', useInstead })).toContain('Udgået Brug Kontrol');
    expect(shown({ state: 'closed' })).toContain('Lukket for booking');
    expect(shown({ state: 'planned' })).toContain('Planlagt');
    expect(html({ hits: [{ ...ECHO, state: 'retired', useInstead }], total: 1 })).toContain(
      'href="typer/faelles/kontrol/"',
    );
  });
});

test('old names say what becomes of them', () => {
  const target = { id: ECHO.id, name: ECHO.name };
  const old = { ranges: [], speciality: 'kardiologi' };
  const text = readable(
    html({
      oldNames: [
        { ...old, name: 'A', targets: [target], status: 'draft' },
        { ...old, name: 'B', targets: [target, { id: 'common/kontrol', name: 'Kontrol' }], status: 'flagged' },
        { ...old, name: 'C', targets: [], status: 'accepted' },
        { name: 'D', ranges: [], targets: [], status: 'draft' },
      ],
    }),
  );
  expect(text).toContain(
    [
      'A KardiologiForslag: Ekkokardiografi',
      'B KardiologiTil drøftelse: Ekkokardiografi og Kontrol',
      'C KardiologiNedlægges',
      'D Uden specialeIntet forslag endnu',
    ].join('\n'),
  );
});

describe('an old name that was asked for as it stands in SP', () => {
  const target = { id: ECHO.id, name: ECHO.name };
  const exact = { name: 'KAR EKKO 30*', ranges: [], targets: [target], status: 'draft', isWhole: true } as const;
  const headings = (hits: readonly Hit[], oldNames = [exact as OldNameHit]): readonly string[] =>
    Array.from(
      html({ hits, total: hits.length, oldNames }).matchAll(/<h2 class="hit__name">(.*?)<\/h2>/g),
      ([, name]) => readable(name).trim(),
    );

  test('goes before what is looser, and says what it is and what takes its place', () => {
    const hit: Hit = { ...ECHO, found: { kind: 'meaning', text: 'EKKO', ranges: [] } };
    expect(headings([hit])).toEqual(['KAR EKKO 30*', 'Ekkokardiografi EKKO']);
    const text = readable(html({ hits: [hit], total: 1, oldNames: [{ ...exact, speciality: 'kardiologi' }] }));
    expect(text).toContain('KAR EKKO 30*\nGammelt navn i SP Forslag: Ekkokardiografi\nKardiologi\n');
    expect(text).not.toContain('Navne i SP i dag');
  });

  test('goes after a type that is called just so', () => {
    const named: Hit = { ...ECHO, found: { kind: 'name', text: ECHO.name, ranges: [], isWhole: true } };
    const other: Hit = { ...ECHO, id: 'kardiologi/b', name: 'B', found: { kind: 'name', text: 'B', ranges: [] } };
    expect(headings([named, other])).toEqual(['Ekkokardiografi EKKO', 'KAR EKKO 30*', 'B EKKO']);
  });

  test('is one of three at most, and the others stand below', () => {
    const many = ['a', 'b', 'c', 'd'].map((speciality) => ({ ...exact, speciality }));
    expect(headings([], many)).toHaveLength(3);
    expect(readable(html({ oldNames: many })).split('Navne i SP i dag')[1]).toContain('KAR EKKO 30* dForslag');
  });
});

test('what was turned down says why, and what to use', () => {
  const rejection = {
    decision: '2026-01-01-a',
    name: 'Hasteekko',
    reason: 'Den findes.',
    useInstead: { id: ECHO.id, name: ECHO.name },
  };
  expect(readable(html({ rejections: [rejection] }))).toContain(
    'Afslået før\nHasteekko: Den findes. Brug Ekkokardiografi.',
  );
  expect(html({ rejections: [rejection] })).toContain('href="beslutninger/#2026-01-01-a"');
});

test('while more is looked through, nothing is not yet the answer', () => {
  expect(readable(html({}, false))).toBe('Leder videre …');
  expect(readable(html({}, true))).toContain('Ingen besøgstyper fundet\nPrøv et andet ord');
});

test('where only the best are shown, it says so', () => {
  expect(readable(html({ hits: [ECHO], total: 70 }))).toContain('De 1 bedste af 70 er vist. Skriv mere');
});
