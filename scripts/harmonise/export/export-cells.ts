import { isDay } from '../../model/day.ts';
import type { Message } from '../../model/finding.ts';

/** What a cell says, or what is wrong with it: a clause without a full stop that follows the column's name. */
export type Cell<Value> = { readonly value: Value } | { readonly fault: Message };

const LONGEST_ID = 18;
const LONGEST_NAME = 200;
const LONGEST_VISIT = 1440;

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/;
const ASCII_ID = /^[A-Za-z0-9._-]+$/;
const ID = /^[\p{L}\p{Nd}._-]+$/u;
const MINUTES = /^(\d{1,4})(?:[.,]0{1,2})?\s*(?:min(?:\.|ut(?:ter|es))?)?$/i;
const COUNT = /^(\d{1,9}|\d{1,3}(?:[. \u00A0\u202F]\d{3})+)(?:,0{1,2}|\.0{1,2})?$/;
/** Clarity's dates have a time of day, which is midnight. */
const MIDNIGHT = /[ T]00:00(?::00(?:\.0+)?)?$/;

export function idCell(text: string): Cell<string> {
  if (text === '') return fault('mangler', 'is missing');
  if (text.length <= LONGEST_ID && (ASCII_ID.test(text) || ID.test(text))) return { value: text };
  return wrong(
    text,
    `skal være højst ${LONGEST_ID} tegn: bogstaver, tal, punktum, bindestreg og understreg`,
    `must be at most ${LONGEST_ID} characters: letters, digits, full stops, hyphens and underscores`,
  );
}

export function nameCell(text: string): Cell<string> {
  if (text === '') return fault('mangler', 'is missing');
  if (text.length > LONGEST_NAME)
    return fault(
      `er på ${text.length} tegn, og der må være ${LONGEST_NAME}`,
      `has ${text.length} characters, and may have ${LONGEST_NAME}`,
    );
  return withoutControl(text);
}

/** Other texts than names may be written on several lines of a cell; they are read as one. */
export function textCell(text: string): Cell<string> {
  return CONTROL.test(text) ? withoutControl(text.replace(/[\t\r\n]+/g, ' ')) : { value: text };
}

function withoutControl(text: string): Cell<string> {
  const [control] = CONTROL.exec(text) ?? [];
  if (control === undefined) return { value: text };
  const code = `U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return wrong(
    text.replaceAll(new RegExp(CONTROL, 'g'), '�'),
    `har et linjeskift eller et usynligt styretegn (${code}): slet det`,
    `has a line break or an invisible control character (${code}): delete it`,
  );
}

/** Whole minutes: `30`, `30,0` or `30 min`. Empty is undefined. */
export function minutesCell(text: string): Cell<number | undefined> {
  if (text === '') return { value: undefined };
  const minutes = Number(MINUTES.exec(text)?.[1]);
  if (minutes >= 1 && minutes <= LONGEST_VISIT) return { value: minutes };
  return wrong(
    text,
    `skal være hele minutter fra 1 til ${LONGEST_VISIT}`,
    `must be whole minutes from 1 to ${LONGEST_VISIT}`,
  );
}

/** A whole number, with a point between the thousands or without. Empty is undefined. */
export function countCell(text: string): Cell<number | undefined> {
  if (text === '') return { value: undefined };
  const digits = COUNT.exec(text)?.[1]?.replace(/\D/g, '');
  if (digits !== undefined && digits.length <= 9) return { value: Number(digits) };
  return wrong(text, 'skal være et helt tal fra 0 og op', 'must be a whole number from 0 up');
}

/** A day as `YYYY-MM-DD`, from that or from DD-MM-YYYY with `-`, `.` or `/`. Empty stays empty. */
export function dayCell(text: string): Cell<string> {
  if (text === '') return { value: '' };
  const bare = text.replace(MIDNIGHT, '');
  const day = bare.replace(/^(\d{2})([-./])(\d{2})\2(\d{4})$/, '$4-$3-$1');
  if (isDay(day)) return { value: day };
  return wrong(
    text,
    'skal være en dato, der findes, skrevet som 2026-12-31 eller 31-12-2026',
    'must be a date that exists, written as 2026-12-31 or 31-12-2026',
  );
}

function wrong(text: string, da: string, en: string): { readonly fault: Message } {
  const value = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return fault(`"${value}" ${da}`, `"${value}" ${en}`);
}

function fault(da: string, en: string): { readonly fault: Message } {
  return { fault: { da, en } };
}
