import { describe, expect, test } from 'vitest';
import type { LegacyEntry } from '../../../scripts/harmonise/legacy/merge-legacy.ts';
import { learnt } from '../../../scripts/harmonise/lessons/lessons.ts';
import { lessonsMarkdown } from '../../../scripts/harmonise/lessons/lessons-markdown.ts';
import { isShortFor } from '../../../scripts/harmonise/lessons/word-lessons.ts';
import type { LegacyCells } from '../../../scripts/model/legacy.ts';
import { EMPTY_CELLS, LEXICON } from '../../support/suggested.ts';

type Decided = readonly [name: string, target: string, more?: Partial<LegacyCells> & { readonly in?: string }];

/** Accepted decisions of cardiology, ids counted from 1. */
function entries(decided: readonly Decided[]): readonly LegacyEntry[] {
  return decided.map(([name, target, { in: speciality = 'kardiologi', ...more } = {}], index) => {
    const cells = {
      ...EMPTY_CELLS,
      id: `${index + 1}`,
      name,
      target,
      relation: 'equivalent',
      status: 'accepted',
      ...more,
    };
    return { speciality, cells, rows: [] };
  });
}

function says(decided: readonly Decided[]): readonly string[] {
  return learnt(entries(decided), LEXICON).map(
    ({ kind, written, means, witnesses, against, confidence }) =>
      `${kind} ${written} → ${means} (${witnesses.length}/${against}, ${confidence})`,
  );
}

const PM = 'kardiologi/pacemakerkontrol';
const EKKO = 'kardiologi/ekkokardiografi';
const KONTROL = 'common/kontrol';
const TELEFON = 'common/telefonsamtale';

/** What stands for one thing in one speciality and for another in the next. */
const TWO_MEANINGS: readonly Decided[] = [
  ['PM TJEK', PM],
  ['PM TJEK A', PM],
  ['TJEK', TELEFON, { in: 'geriatri' }],
  ['TJEK 15', TELEFON, { in: 'geriatri' }],
];

const SCENARIOS: Readonly<Record<string, readonly [decided: readonly Decided[], learns: readonly string[]]>> = {
  'nothing from no decisions': [[], []],
  'nothing from what the lexicon reads already': [[['KAR PM KTRL 30 MIN', PM]], []],
  'nothing from a draft': [[['KAR PM TJEK', PM, { status: 'draft' }]], []],
  'nothing from what was flagged': [[['KAR PM TJEK', PM, { status: 'flagged' }]], []],
  'nothing from a visit that was two': [[['KAR PM TJEK', `${PM}+${KONTROL}`]], []],
  'nothing from what is only like it': [[['KAR PM TJEK', PM, { relation: 'inexact' }]], []],
  'nothing from a row of no speciality': [[['PM TJEK', PM, { in: '' }]], []],
  'a word by elimination, where two records say so': [
    [
      ['KAR PM TJEK', PM],
      ['PM TJEK 30 MIN', PM],
    ],
    ['word tjek → kontrol (2/0, 0.75)'],
  ],
  'the whole name, where only one says so': [[['KAR PM TJEK SPL 30', PM]], [`synonym Pm tjek → ${PM} (1/0, 0.67)`]],
  'a word from one record, where its letters fit': [[['KAR PM KNTR', PM]], ['word kntr → kontrol (1/0, 0.75)']],
  'no word that two things are unknown about': [[['KAR XYZ QWV', PM]], [`synonym Xyz qwv → ${PM} (1/0, 0.67)`]],
  'a word that one record denies, with less confidence': [
    [
      ['PM TJEK', PM],
      ['PM TJEK A', PM],
      ['PM TJEK B', PM],
      ['TJEK HJERTE', EKKO],
    ],
    ['word tjek → kontrol (3/1, 0.67)', `synonym Tjek hjerte → ${EKKO} (1/0, 0.67)`],
  ],
  'no word that two records deny': [
    [
      ['PM TJEK', PM],
      ['PM TJEK A', PM],
      ['PM TJEK B', PM],
      ['TJEK HJERTE', EKKO],
      ['TJEK HJERTE 15', EKKO],
    ],
    [`synonym Pm tjek → ${PM} (3/0, 0.8)`, `synonym Tjek hjerte → ${EKKO} (2/0, 0.75)`],
  ],
  'no function word': [
    [
      ['PM MED', PM],
      ['PM MED 30', PM],
      ['PM MED 15', PM],
    ],
    [`synonym Pm → ${PM} (3/0, 0.8)`],
  ],
  'no filler': [[['PM OG AMBULANT', PM]], []],
  'two letters from three records, not from two': [
    [
      ['PM TK', PM],
      ['PM TK 30', PM],
    ],
    [`synonym Pm tk → ${PM} (2/0, 0.75)`],
  ],
  'two letters from three records': [
    [
      ['PM TK', PM],
      ['PM TK 30', PM],
      ['PM TK 15', PM],
    ],
    ['word tk → kontrol (3/0, 0.8)'],
  ],
  'one record once': [
    [
      ['PM TJEK', PM, { id: '7', departments: 'Køge' }],
      ['PM TJEK', PM, { id: '7', departments: 'Slagelse' }],
    ],
    [`synonym Pm tjek → ${PM} (1/0, 0.67)`],
  ],
  'no synonym from a name that says more than its type': [[['KAR KLAPPER', EKKO, { relation: 'narrower' }]], []],
  'no synonym that another type is called': [[['TTE', PM]], []],
  'no synonym that the same words contradict twice': [
    [
      ['KLAPTEST STOR', EKKO],
      ['KLAPTEST STOR 15', PM],
      ['KLAPTEST STOR 30', PM],
    ],
    [`synonym Klaptest stor → ${PM} (2/1, 0.6)`],
  ],
  'nothing special that one speciality calls a general visit': [[['KAR TJEKUP', KONTROL]], []],
};

describe('learnt', () => {
  for (const [title, [decided, learns]] of Object.entries(SCENARIOS))
    test(`learns ${title}`, () => {
      expect(says(decided)).toEqual(learns);
    });

  test('masks people in what it shows, and keeps them out of what it proposes', () => {
    const [lesson] = learnt(entries([['KAR KLAPTEST HANSEN', EKKO]]), LEXICON);
    expect(lesson).toMatchObject({
      written: 'Klaptest',
      witnesses: [{ id: '1', name: 'KAR KLAPTEST ••••••' }],
      place: { kind: 'type', path: 'specialities/kardiologi/visit-types/ekkokardiografi.yaml' },
    });
  });

  test('gives a word that means one thing here and another there to each of them', () => {
    expect(learnt(entries(TWO_MEANINGS), LEXICON).map(({ means, place, against }) => [means, place, against])).toEqual([
      ['kontrol', { kind: 'words', path: 'specialities/kardiologi/speciality.yaml' }, 0],
      ['telefonsamtale', { kind: 'words', path: 'specialities/geriatri/speciality.yaml' }, 0],
    ]);
    const twiceHere: readonly Decided[] = [
      ['TJEK HJERTE', EKKO],
      ['TJEK HJERTE 15', EKKO],
    ];
    const words = learnt(entries([...TWO_MEANINGS, ...twiceHere]), LEXICON).filter(({ kind }) => kind === 'word');
    expect(words.map(({ means }) => means)).toEqual(['telefonsamtale']);
  });

  test('keeps out a person that only the word before gives away', () => {
    const [lesson] = learnt(entries([['KAR KLAPTEST HOS ZORBASEN', EKKO]]), LEXICON);
    expect([lesson?.written, lesson?.witnesses[0]?.name]).toEqual(['Klaptest', 'KAR KLAPTEST HOS ••••••••']);
  });

  test('gives what only one speciality calls a common type to its use of it', () => {
    const decided: readonly Decided[] = [['KAR NY OPRING', 'common/telefonsamtale']];
    expect(learnt(entries(decided), LEXICON).map(({ place }) => place)).toEqual([
      { kind: 'use', path: 'specialities/kardiologi/speciality.yaml', type: 'common/telefonsamtale' },
    ]);
    const everywhere = entries([...decided, ['GER NY OPRING', 'common/telefonsamtale', { in: 'geriatri' }]]);
    expect(learnt(everywhere, LEXICON).map(({ place }) => place)).toEqual([
      { kind: 'type', path: 'common/visit-types/telefonsamtale.yaml' },
    ]);
  });
});

describe('isShortFor', () => {
  test.each([
    ['ktr', 'kontrol', true],
    ['kontr', 'kontrol', true],
    ['kontrol', 'kontrol', false],
    ['tjek', 'kontrol', false],
    ['ktn', 'kontrol', false],
    ['klr', 'kontrol', false],
  ])('%s for %s: %s', (short, word, is) => {
    expect(isShortFor(short, word)).toBe(is);
  });
});

describe('lessonsMarkdown', () => {
  test('shows the evidence and the lines to paste', () => {
    const lessons = learnt(
      entries([
        ['KAR PM TJEK', PM],
        ['PM TJEK 30 MIN', PM],
        ['PM TJEK|B', PM],
        ['PM TJEK 15', PM],
        ['KAR KLAPTEST: NY', EKKO],
      ]),
      LEXICON,
    );
    expect(lessonsMarkdown(lessons)).toMatchInlineSnapshot(`
      "
      ## Det kan systemet lære

      Jeres godkendte beslutninger siger det her, og kataloget ved det ikke endnu. Det er forslag: tag dem, der er rigtige, og lad resten ligge.

      | I gamle navne | Betyder | For | Imod | Sikkerhed | Set i |
      | --- | --- | ---: | ---: | ---: | --- |
      | tjek | kontrol | 4 | 0 | 0,83 | 1 "KAR PM TJEK", 2 "PM TJEK 30 MIN", 3 "PM TJEK\\|B", … og 1 til |
      | Klaptest ny | kardiologi/ekkokardiografi | 1 | 0 | 0,67 | 5 "KAR KLAPTEST: NY" |

      \`specialities/kardiologi/visit-types/ekkokardiografi.yaml\` (1 forslag):

      \`\`\`yaml
      synonyms: [Klaptest ny]
      \`\`\`

      \`vocabularies/lexicon.yaml\` (1 forslag):

      \`\`\`yaml
      words:
        kontrol: [tjek]
      \`\`\`
      "
    `);
  });

  test('shows what goes into one file under the key that each goes under', () => {
    const lessons = learnt(entries([...TWO_MEANINGS, ['GER NY OPRING', TELEFON, { in: 'geriatri' }]]), LEXICON);
    const lines = lessonsMarkdown(lessons).split('\n');
    const from = lines.indexOf('`specialities/geriatri/speciality.yaml` (2 forslag):');
    expect(lines.slice(from + 3, from + 7)).toEqual([
      'uses:',
      '  - {type: common/telefonsamtale, synonyms: [Ny opring]}',
      'words:',
      '  telefonsamtale: [tjek]',
    ]);
  });

  test('says nothing of nothing', () => {
    expect(lessonsMarkdown([])).toBe('');
  });
});
