/** The sheets, and what a workbook says of itself: what reading looks for must be what writing wrote. */

export const REVIEW_SHEET = 'Gennemgang';
export const GUIDE_SHEET = 'Vejledning';
/** Hidden: the words of the drop-downs, and after them the mark. */
export const LISTS_SHEET = 'Lister';

/** The mark that tells our workbooks from others; under it stand the version of the format and the speciality's slug. */
export const WORKBOOK_MARK = 'besøgstypekatalog: gennemgang';
export const WORKBOOK_FORMAT = '1';

/** The letters over the columns of a sheet: `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
