/**
 * A name of the export as it may stand in a cell that joins names: one line, composed letters (NFC), no character that
 * cannot be seen, and `/` for the `|` that parts names.
 */
export function plainName(name: string): string {
  const text = plainText(name);
  return text.includes('|') ? text.replace(/ ?\|+ ?/g, '/') : text;
}

/** A text of the export as it may stand in a file of the catalogue. */
export function plainText(text: string): string {
  // Nearly every text is in order already, and there are many.
  if (!/[^ -~æøåÆØÅ]| {2}|^ | $/.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
