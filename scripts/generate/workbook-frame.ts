import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { frameSheets, WORKBOOK_FONT } from '../harmonise/workbook/workbook-frame.ts';
import { REVIEW_SHEET } from '../harmonise/workbook/workbook-sheets.ts';
import type { DerivedFile } from './derived-file.ts';

const HEAD = '// Made by npm run generate from scripts/harmonise/workbook/workbook-frame.ts. Do not edit.\n';

/** The only parts that are filled in with rows. */
const REVIEW_PART = 'xl/worksheets/sheet1.xml';
const LISTS_PART = 'xl/worksheets/sheet3.xml';

/**
 * The review workbook with everything but its rows, as the library writes it: made here and kept, since loading the
 * library and writing a frame takes longer than `harmonise` may spend on all its workbooks.
 */
export async function workbookFrameFile(): Promise<DerivedFile> {
  const workbook = await writeXlsx({
    sheets: [...frameSheets()],
    stringMode: 'inline',
    defaultFont: WORKBOOK_FONT,
    properties: { title: 'Gennemgang af gamle besøgstyper: {{speciality}}', description: '{{notice}}' },
    namedRanges: [{ name: '_xlnm._FilterDatabase', range: `${REVIEW_SHEET}!$A$1:{{lastCell}}`, scope: REVIEW_SHEET }],
  });
  const parts: [path: string, text: string][] = [];
  let styles: readonly number[] = [];
  for (const [path, bytes] of Object.entries(unzipSync(workbook))) {
    const text = strFromU8(bytes);
    if (path === REVIEW_PART) styles = sampleStyles(text);
    parts.push([path, withHoles(path, text)]);
  }
  const frame = JSON.stringify({ parts, styles }, null, 2);
  return {
    path: 'scripts/harmonise/workbook/workbook-frame.generated.cjs',
    text: `${HEAD}module.exports = ${frame};\n`,
  };
}

function withHoles(path: string, text: string): string {
  if (path === 'docProps/core.xml') return edited(text, /<dcterms:modified.*?<\/dcterms:modified>/, '');
  if (path === 'xl/workbook.xml') return edited(text, /name="_xlnm\._FilterDatabase"/, '$& hidden="1"');
  if (path !== REVIEW_PART && path !== LISTS_PART) return text;

  const withRows = edited(text, /<row r="2".*?<\/row>/, '{{rows}}');
  if (path === LISTS_PART) return edited(withRows, /(<dimension ref="A1:[A-Z]+)2"/, '$1{{lastListRow}}"');

  // Ids are figures kept as text, and Excel's offer to make numbers of them would take their leading zeros.
  const ignored = '<ignoredErrors><ignoredError sqref="A2:A{{lastRow}}" numberStoredAsText="1"/></ignoredErrors>';
  const withIgnored = edited(withRows, /<\/worksheet>$/, `${ignored}$&`);
  return edited(withIgnored, /(<dimension ref="A1:[A-Z]+)2"/, '$1{{lastRow}}"');
}

/** The numbers of the styles of the sample row's cells, left to right. */
function sampleStyles(text: string): readonly number[] {
  const row = /<row r="2".*?<\/row>/.exec(text)?.[0] ?? '';
  return [...row.matchAll(/<c r="[A-Z]+2"[^>]*? s="(\d+)"/g)].map(([, style]) => Number(style));
}

function edited(text: string, pattern: RegExp, replacement: string): string {
  const changed = text.replace(pattern, replacement);
  if (changed === text) throw new Error(`The library no longer writes what ${pattern.source} finds.`);
  return changed;
}
