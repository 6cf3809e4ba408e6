import { describe, expect, test } from 'vitest';
import type { EarlierRow } from '../../../scripts/harmonise/legacy/assign-rows.ts';
import { mergeLegacy } from '../../../scripts/harmonise/legacy/merge-legacy.ts';
import { recordActions } from '../../../scripts/harmonise/legacy/record-actions.ts';
import { learnt } from '../../../scripts/harmonise/lessons/lessons.ts';
import { reportFacts } from '../../../scripts/harmonise/report/report-facts.ts';
import { reportMarkdown } from '../../../scripts/harmonise/report/report-markdown.ts';
import { suggest } from '../../../scripts/harmonise/suggest.ts';
import { read } from '../../support/read-export.ts';
import { accepted, CATALOGUE, EMPTY_CELLS, LEXICON } from '../../support/suggested.ts';

const HEADER = 'id;navn;speciale;afdeling;varighed;bookinger;status;fremtidige;anvendesAf\n';

/** The report on an export, as the command makes it. */
async function reportOn(csv: string, earlier: readonly EarlierRow[] = []): Promise<string> {
  const { rows, rejected } = await read(csv, CATALOGUE.specialities);
  const { entries, drift } = mergeLegacy(rows, earlier);
  return reportMarkdown(
    reportFacts({
      catalogue: CATALOGUE,
      lexicon: LEXICON,
      file: 'sp udtræk.csv',
      rows: rows.length,
      clusters: suggest(entries, CATALOGUE, LEXICON),
      entries,
      drift,
      actions: recordActions(entries, new Map()),
      rejected,
      lessons: learnt(entries, LEXICON),
      notice: 'UDKAST – må ikke bruges til booking',
    }),
  );
}

const EXPORT = `${HEADER}1;KAR KTRL 30 MIN;Kardiologi;Køge;30;1200;Aktiv;12;
2;KAR EKKO HANSEN;Kardiologi;Køge;45;800;Aktiv;0;
3;KAR PM KTRL*;Kardiologi;Køge;45;90;Aktiv;0;Rigshospitalet
3;GER PM KTRL;Geriatri;Køge;45;10;Aktiv;0;
4;KAR FLIMMER|<b>;Kardiologi;Slagelse;20;40;Aktiv;3;
5;GER FLIMMER;Geriatri;Slagelse;20;;Aktiv;0;
6;NEU FLIMMER;Neurologi;Slagelse;20;4;Aktiv;0;
7;TEST;Kardiologi;Slagelse;20;0;Aktiv;0;
8;KTRL 15;Fælles;Slagelse;15;7;Aktiv;0;
9;KAR TJEK PM;Kardiologi;Slagelse;30;3;Aktiv;0;
x;KAR KTRL;Kardiologi;Slagelse;tredive;5;Aktiv;0;
`;

function earlier(id: string, name: string, target: string): EarlierRow {
  const cells = { id, name, spLength: '30', departments: 'Slagelse', ...accepted(target) };
  return { speciality: 'kardiologi', cells: { ...EMPTY_CELLS, ...cells } };
}

describe('the report', () => {
  test('says what an export amounts to', async () => {
    const report = await reportOn(EXPORT, [
      earlier('9', 'KAR TJEK PM', 'kardiologi/pacemakerkontrol'),
      earlier('4', 'KAR FLIMMER HANSEN', 'common/kontrol'),
      earlier('99', 'KAR BORTE HANSEN', 'common/kontrol'),
    ]);
    await expect(report).toMatchFileSnapshot('__snapshots__/report.md');
  });

  test('shows nobody by name', async () => {
    expect(await reportOn(EXPORT, [earlier('99', 'KAR BORTE HANSEN', 'common/kontrol')])).not.toMatch(/hansen/i);
  });

  test('is the same twice', async () => {
    expect(await reportOn(EXPORT)).toBe(await reportOn(EXPORT));
  });

  test('says so when the export has nothing', async () => {
    expect(await reportOn(HEADER)).toBe(`# Gamle besøgstyper: hvor langt er vi?

> **UDKAST – må ikke bruges til booking.** Det meste her er forslag fra en maskine: intet gælder, før nogen har godkendt det.

Eksporten \`sp udtræk.csv\` har ingen gamle typer, der kunne læses: hent udtrækket igen.
`);
  });

  test('never writes 0 for bookings that nobody knows', async () => {
    const report = await reportOn(
      'id;navn;speciale\n1;KAR KTRL;Kardiologi\n2;KAR EKKO;Kardiologi\n3;KAR ZYX;Kardiologi\n',
    );
    expect(report).toContain('eksporten siger ikke, hvor meget de bookes.');
    expect(report).toContain('Ingen bookinger er kendt: her tælles gamle typer.');
    expect(report).toContain('| **I alt** | 3 | 100 % | ukendt | ukendt |');
    expect(report).not.toMatch(/0 bookinger|bookinger: 0/);
  });

  test('has nothing left to ask when all is accepted', async () => {
    const csv = `${HEADER}9;KAR PM KTRL;Kardiologi;Slagelse;30;50;Aktiv;0;\n`;
    const report = await reportOn(csv, [earlier('9', 'KAR PM KTRL', 'kardiologi/pacemakerkontrol')]);
    expect(report).toContain('Der mangler ingen beslutninger.');
    expect(report).toContain('| Godkendt | 1 | 100 % | 50 | 100 % |');
    expect(report).not.toMatch(/De største beslutninger|Sådan kommer I videre|Mangler vi/);
  });
});
