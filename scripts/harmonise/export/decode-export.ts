import { UnusableInput } from '../../model/unusable-input.ts';

/** How much of the text is looked at to tell text from something else. */
const HEAD = 4096;

/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters (WHATWG, "Encoding"). */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * The bytes of a CSV export as text: UTF-8 or UTF-16 as its byte order mark says, else UTF-8 where the bytes are that,
 * else Windows-1252, which is what Danish Excel saves as "CSV". The mark is not part of the text.
 * @throws UnusableInput when the file is empty, or no text.
 */
export function decodeExport(bytes: Uint8Array, file: string): string {
  const text = decode(bytes);
  if (text.trim() === '')
    throw new UnusableInput({
      da: `"${file}" er tom: hent udtrækket igen.`,
      en: `"${file}" is empty: fetch the export again.`,
    });
  if (text.slice(0, HEAD).includes('\0'))
    throw new UnusableInput({
      da: `"${file}" er hverken CSV eller .xlsx: gem udtrækket som "CSV UTF-8" eller .xlsx, og prøv igen.`,
      en: `"${file}" is neither CSV nor .xlsx: save the export as "CSV UTF-8" or .xlsx, and try again.`,
    });
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** TextDecoder's own windows-1252 is Latin-1 in some releases of Node 20 and 22, and then loses every dash and curly quote. */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009F]/g, (control) => UPPER.charAt(control.charCodeAt(0) - 0x80));
}
