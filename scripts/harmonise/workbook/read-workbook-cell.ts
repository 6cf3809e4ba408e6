import type { Message } from '../../model/finding.ts';
import { closestWord } from '../../similarity/closest-word.ts';
import type { Choice, List } from './workbook-lists.ts';

/** A cell in the catalogue's own words, or what is wrong with it. */
export type ReadCell =
  | { readonly isGood: true; readonly value: string }
  | { readonly isGood: false; readonly message: Message };

/** Minutes of a day. */
const LONGEST_VISIT = 1440;

/** Up to so many words are all named; of more, people are sent to the list in the cell. */
const NAMED = 16;

const NOUNS: Readonly<Record<List, Message>> = {
  target: { da: 'en besøgstype, specialet kan bruge', en: 'a visit type that the speciality can use' },
  mode: { da: 'en form', en: 'a mode' },
  role: { da: 'en rolle', en: 'a role' },
  relation: { da: 'en relation', en: 'a relation' },
  transition: { da: 'en overgang', en: 'a transition' },
  status: { da: 'en beslutning', en: 'a decision' },
};

/** Several values in one cell are joined with `+`; of these there is only ever one. */
const SINGLE: readonly List[] = ['relation', 'transition', 'status'];

/** Reads the cells of one drop-down: the Danish word or the code, in any case, with any spaces around. */
export function wordReader(list: List, choices: readonly Choice[]): (text: string) => ReadCell {
  const codes = codesByText(list, choices);
  return (text) => {
    const whole = codes.get(plain(text));
    const parts = whole !== undefined || SINGLE.includes(list) ? [text] : text.split('+').map((part) => part.trim());
    const read: string[] = [];
    for (const part of parts) {
      const code = codes.get(plain(part)) ?? (list === 'target' ? codes.get(idOf(part)) : undefined);
      if (code === undefined) return { isGood: false, message: unknownWord(part, list, choices) };
      if (code === AMBIGUOUS) return { isGood: false, message: ambiguousName(part, choices) };

      read.push(code);
    }
    return { isGood: true, value: read.join('+') };
  };
}

/** Reads a length: whole minutes, or several joined with `+`. */
export function readLength(text: string): ReadCell {
  const lengths = text.split('+').map((part) => /^(\d{1,4})(?: ?min\.?(?:utter)?)?$/i.exec(part.trim())?.[1]);
  const isLength = (digits: string | undefined): digits is string =>
    digits !== undefined && Number(digits) >= 1 && Number(digits) <= LONGEST_VISIT;
  if (lengths.every(isLength)) return { isGood: true, value: lengths.map(Number).join('+') };

  return {
    isGood: false,
    message: {
      da: `"${shown(text)}" er ikke en længde: skriv hele minutter fra 1 til ${LONGEST_VISIT}, fx 30, eller 30+15, hvis besøget var to.`,
      en: `"${shown(text)}" is not a length: write whole minutes from 1 to ${LONGEST_VISIT}, as 30, or 30+15 if the visit was two.`,
    },
  };
}

/** The text as it can be quoted in a message. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}

/** Stands for a name that several visit types have. */
const AMBIGUOUS = '';

function codesByText(list: List, choices: readonly Choice[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  if (list === 'target')
    for (const { code, word } of choices) {
      const name = plain(nameOf(code, word));
      codes.set(name, codes.has(name) ? AMBIGUOUS : code);
    }
  for (const { code, word } of choices) {
    codes.set(plain(word), code);
    codes.set(plain(code), code);
  }
  return codes;
}

function nameOf(code: string, word: string): string {
  return word.slice(code.length).replace(/^ – /, '');
}

/** What comes before the dash: people who change a name mean the id all the same. */
function idOf(text: string): string {
  return plain(text).split(' - ')[0] ?? '';
}

/** Case, spaces and the kind of dash do not count: LibreOffice and phones change them by themselves. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/ [‐-―−-] /g, ' - ')
    .trim()
    .toLowerCase();
}

function unknownWord(text: string, list: List, choices: readonly Choice[]): Message {
  const near = closest(text, list, choices);
  const words = choices.map(({ word }) => word);
  const isShort = words.length <= NAMED;
  return {
    da: `"${shown(text)}" er ikke ${NOUNS[list].da}: ${near === undefined ? '' : `mente I "${near}"? `}${near === undefined ? 'vælg' : 'Vælg'} ${isShort ? `mellem ${words.join(', ')}` : 'fra listen i cellen'}, eller lad cellen være tom.`,
    en: `"${shown(text)}" is not ${NOUNS[list].en}: ${near === undefined ? '' : `did you mean "${near}"? `}${near === undefined ? 'choose' : 'Choose'} ${isShort ? `from ${words.join(', ')}` : 'from the list in the cell'}, or leave the cell empty.`,
  };
}

function closest(text: string, list: List, choices: readonly Choice[]): string | undefined {
  const words = new Map<string, string>();
  for (const { code, word } of choices) {
    for (const key of list === 'target' ? [code, nameOf(code, word)] : [code]) words.set(key, word);
    words.set(word, word);
  }
  return words.get(closestWord(text, words.keys()) ?? '');
}

function ambiguousName(text: string, choices: readonly Choice[]): Message {
  const words = choices.filter(({ code, word }) => plain(nameOf(code, word)) === plain(text)).map(({ word }) => word);
  return {
    da: `Flere besøgstyper hedder "${shown(text)}": skriv hvilken, ${words.join(' eller ')}.`,
    en: `Several visit types are called "${shown(text)}": write which, ${words.join(' or ')}.`,
  };
}
