import type { Finding } from '../model/finding.ts';
import type { Range } from '../model/range.ts';
import { fault } from './faults.ts';

// Tab, LF and CR are dealt with elsewhere; U+0085, U+2028 and U+2029 end a line in some readers and not in others.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029]/;

/** Anything that one of the faults below could be: all but LF, tabs and letters that no other letter or mark composes with. */
const NOTABLE = /[^\t\n -~\u00A0-\u02FF]/;

/** The bytes of a file as text, with what is wrong with the text as such. No text where the bytes are not UTF-8. */
export function decode(path: string, bytes: Uint8Array): { text?: string; findings: Finding[] } {
  const text = LENIENT.decode(bytes);
  if (!NOTABLE.test(text)) return { text, findings: [] };
  const broken = text.indexOf('\uFFFD');
  if (broken >= 0 && !isUtf8(bytes)) return { findings: [notUtf8(path, at(broken))] };
  return { text, findings: [...textFaults(path, text)] };
}

/** A byte order mark is a part of the text, for others to judge. */
const LENIENT = new TextDecoder('utf-8', { ignoreBOM: true });
const STRICT = new TextDecoder('utf-8', { fatal: true });

function isUtf8(bytes: Uint8Array): boolean {
  try {
    STRICT.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function* textFaults(path: string, text: string): Generator<Finding> {
  const control = CONTROL.exec(text);
  if (control) yield controlCharacter(path, text, control.index);
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0) yield notLineFeed(path, text, carriageReturn);
  if (text !== text.normalize('NFC')) yield notNfc(path, text);
}

function at(start: number): Range {
  return { start, end: start + 1 };
}

function notUtf8(path: string, range: Range): Finding {
  return fault('require-utf-8', path, {
    range,
    message: { da: 'Filen er ikke gemt som UTF-8.', en: 'The file is not saved as UTF-8.' },
    help: {
      da: 'Gem filen igen med tegnsættet UTF-8. Stedet er det første tegn, der ikke kunne læses.',
      en: 'Save the file again as UTF-8. The place is the first character that could not be read.',
    },
  });
}

function controlCharacter(path: string, text: string, index: number): Finding {
  const code = `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`;
  return fault('no-control-character', path, {
    range: at(index),
    message: {
      da: `Her står et usynligt styretegn (${code}): slet det.`,
      en: `There is an invisible control character (${code}) here: delete it.`,
    },
  });
}

function notLineFeed(path: string, text: string, index: number): Finding {
  const edits = [...text.matchAll(/\r\n?/g)].map((match) => ({
    range: { start: match.index, end: match.index + match[0].length },
    text: '\n',
  }));
  return fault('require-line-feed', path, {
    range: at(index),
    message: {
      da: 'Linjerne slutter med CR (som i Windows): de skal slutte med LF alene.',
      en: 'The lines end in CR (as on Windows): they must end in LF alone.',
    },
    fix: { confidence: 'machine-applicable', edits },
  });
}

function notNfc(path: string, text: string): Finding {
  const edits = [...text.matchAll(/\P{M}\p{M}+|[^\p{ASCII}]/gu)].flatMap(({ 0: written, index }) => {
    const composed = written.normalize('NFC');
    return written === composed ? [] : [{ range: { start: index, end: index + written.length }, text: composed }];
  });
  return fault('require-nfc', path, {
    range: edits[0]?.range ?? at(0),
    message: {
      da: 'Et bogstav er skrevet som to tegn (fx a + ring i stedet for å): skriv det som ét.',
      en: 'A letter is written as two characters (such as a + ring for å): write it as one.',
    },
    fix: { confidence: 'machine-applicable', edits },
  });
}
