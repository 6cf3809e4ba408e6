/** Excel holds no more in a cell, and calls a file with more damaged. */
const LONGEST = 32_767;

/** Characters that XML cannot hold: control characters but tab and line feed, halves of pairs, and the two non-characters. */
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are taken out
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** What spreadsheets read as one character written in hexadecimal. */
const LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Whether a text may not be able to stand in XML as it is: all but printable characters, and `&`, `<`, `>` and `_`. */
const NEEDS_CARE = /[^ -%'-;=?-^`-~\u00A0-\uD7FF]/;

/** The text as a cell can hold it: line ends are line feeds, and it is cut where Excel would refuse the file. */
export function cellText(text: string): string {
  const held = NEEDS_CARE.test(text) ? text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '') : text;
  return held.length <= LONGEST ? held : `${held.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The text as it stands in an element of XML, so that a spreadsheet reads exactly it. */
export function xmlText(text: string): string {
  // Nearly every text, and asked of every cell.
  if (text.length <= LONGEST && !NEEDS_CARE.test(text)) return text;
  const held = cellText(text);
  return held.replace(LIKE_ESCAPE, '_x005F_').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
