import { expect, test } from 'vitest';
import { type SummaryFacts, summaryText } from '../../../scripts/harmonise/report/summary-text.ts';
import { entry, harmonising, suggested } from '../../support/harmonise.ts';

const clusters = suggested(
  [
    entry('KTR'),
    entry('KTR 30', { status: 'accepted', target: 'common/kontrol' }),
    entry('ekko hø'),
    entry('test'),
    entry('blodprøve'),
  ],
  await harmonising(),
);
const FACTS: SummaryFacts = {
  exported: { rows: [], rejected: [], has: new Set() },
  drift: [],
  clusters,
  actions: [],
  changed: 0,
  isKept: false,
  out: 'dist/harmonise',
  earlier: [],
};

test('says what a run came to', () => {
  expect(summaryText(FACTS, 'da')).toBe(`5 gamle typer samlet i 4 grupper.
Forslag til 3, heraf 3 med sikkerhed 0,90 eller mere; 1 foreslås nedlagt; 1 har ingen type, der passer.
Godkendt: 1.
Skrevet i dist/harmonise: begynd med report.md og gennemgang-<speciale>.xlsx.
`);
  expect(summaryText(FACTS, 'en')).toBe(`5 old types in 4 groups.
Suggestions for 3, 3 of them with confidence 0.90 or more; 1 proposed for retirement; 1 have no type that fits.
Accepted: 1.
Written to dist/harmonise: begin with report.md and gennemgang-<speciality>.xlsx.
`);
});

test('says what was changed, what is new in SP, and what was rejected, where there is any', () => {
  const came = { kind: 'came', id: '1', name: 'KTR', speciality: 'kardiologi', field: undefined } as const;
  const facts: SummaryFacts = {
    ...FACTS,
    changed: 7,
    isKept: true,
    drift: [{ ...came, from: '', to: 'Afdeling A', hasAcceptedDecision: false }],
    exported: { ...FACTS.exported, rejected: [{ line: 3, reason: { da: 'x', en: 'x' }, raw: '' }] },
  };
  expect(summaryText(facts, 'da').split('\n').slice(2, 4)).toEqual([
    'Godkendt: 1. Ændret fra regneark: 7. Ændringer i SP siden sidst: 1.',
    'Afvist: 1 række, se rejected.csv.',
  ]);
  expect(summaryText(facts, 'en').split('\n').slice(2, 4)).toEqual([
    'Accepted: 1. Changed from workbooks: 7. Changes in SP since last time: 1.',
    'Rejected: 1 row, see rejected.csv.',
  ]);
});

test('says that what workbooks changed is not kept yet', () => {
  const said = (isKept: boolean) => summaryText({ ...FACTS, changed: 2, isKept }, 'da').split('\n')[3];
  expect(said(false)).toBe('Det fra regnearkene står ikke i kataloget endnu: kør igen med --write.');
  expect(said(true)).toMatch(/^Skrevet i /);
});

test('names some of the files that an earlier run left', () => {
  const earlier = ['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx', 'e.xlsx'];
  const last = (files: readonly string[], lang: 'da' | 'en') =>
    summaryText({ ...FACTS, earlier: files }, lang)
      .trimEnd()
      .split('\n')
      .at(-1);
  expect(last(['a.xlsx'], 'da')).toBe('Fra en tidligere kørsel ligger her også a.xlsx: slet dem, som ingen bruger.');
  expect(last([...earlier, 'f.xlsx', 'g.xlsx'], 'en')).toBe(
    'Of an earlier run there are also a.xlsx, b.xlsx, c.xlsx, d.xlsx, e.xlsx and 2 more: delete those that nobody uses.',
  );
});
