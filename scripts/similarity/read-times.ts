import { spelling } from './spelling.ts';
import { COUNTS, HALF_HOURS, HOUR, INTERVAL, MEASURES, MINUTE } from './time-words.ts';
import type { Token } from './tokens.ts';

/** The times that a name tells: how long the visit lasts, and how long after something it is. */
export interface Times {
  /** Minutes; several where the name gives alternatives (`20/40`). In the order written. */
  readonly lengths: readonly number[];
  /** "3 måneder", "uge 29", "dag 3": when, not how long. One unit, so that 12 months and 1 year are the same. */
  readonly intervals: readonly string[];
  /** The tokens that tell it. */
  readonly claimed: ReadonlySet<number>;
}

/** No visit that is booked by the minute lasts longer; "72 timer" is how long a device is worn. */
const LONGEST = 600;
/** More numbers in a row than this are no lengths to choose from. */
const MOST_ALTERNATIVES = 8;

/** Reads lengths, intervals and dates from the tokens that are not `taken` by a phrase. Minutes are whole. */
export function readTimes(tokens: readonly Token[], taken: ReadonlySet<number>): Times {
  if (!tokens.some(mayTell)) return NO_TIMES;
  const lengths: number[] = [];
  const intervals: string[] = [];
  const claimed = new Set<number>();
  const reader: Reader = { tokens, taken };
  for (let at = 0; at < tokens.length; at++) {
    if (taken.has(at) || !begins(reader, at)) continue;
    const read =
      readDate(reader, at) ?? readInterval(reader, at) ?? readLength(reader, at) ?? readAlternatives(reader, at);
    if (!read) continue;
    lengths.push(...(read.lengths ?? []));
    intervals.push(...(read.intervals ?? []));
    for (let index = at; index < read.end; index++) claimed.add(index);
    at = read.end - 1;
  }
  return { lengths: onceEach(lengths), intervals: onceEach(intervals), claimed };
}

function onceEach<Value>(values: readonly Value[]): readonly Value[] {
  return values.length < 2 ? values : [...new Set(values)];
}

const NO_TIMES: Times = { lengths: [], intervals: [], claimed: new Set() };

function mayTell({ kind, text }: Token): boolean {
  return kind === 'number' || (TIME_LETTERS.includes(text.charAt(0)) && TIME_WORDS.test(text));
}

/** What the time words begin with: most words need no further look. */
const TIME_LETTERS = 'hkteftHKTEFT';
const TIME_WORDS = /^(?:halv|kvart|en$|to$|tre$|fire$)/i;

/** Whether a time may begin with a token: with a number, or with one of a few words. */
function begins(reader: Reader, at: number): boolean {
  if (reader.tokens[at]?.kind === 'number') return true;
  const word = speltAt(reader, at);
  return COUNTED.has(word) || word === 'kvarter' || HALF_HOURS.has(word);
}

interface Reader {
  readonly tokens: readonly Token[];
  readonly taken: ReadonlySet<number>;
}

/** A token in {@link spelling}; empty where there is none. */
function speltAt({ tokens }: Reader, at: number): string {
  const token = tokens[at];
  return token === undefined ? '' : spelling(token.text);
}

interface Found {
  readonly lengths?: readonly number[];
  readonly intervals?: readonly string[];
  /** The first token after what was read. */
  readonly end: number;
}

function free({ tokens, taken }: Reader, at: number): Token | undefined {
  return taken.has(at) ? undefined : tokens[at];
}

/** `31.12`, `1.3.2024`, `2019`: dates and years are neither lengths nor meaning. */
function readDate(reader: Reader, at: number): Found | undefined {
  const [day, month, year] = [free(reader, at), free(reader, at + 1), free(reader, at + 2)];
  if (day?.kind !== 'number') return undefined;
  if (/^20[0-4]\d$/.test(day.text)) return { end: at + 1 };
  if (month?.kind !== 'number' || day.value < 1 || day.value > 31 || month.value < 1 || month.value > 12)
    return undefined;
  const hasYear = year?.kind === 'number' && year.before === month.before && /^(?:20)?\d\d$/.test(year.text);
  // "1.5 time" is an hour and a half.
  const isDecimal = !hasYear && HOUR.has(speltAt(reader, at + 2));
  if (month.before === '.' && !isDecimal) return { end: at + (hasYear ? 3 : 2) };
  return hasYear && (month.before === '-' || month.before === '/') ? { end: at + 3 } : undefined;
}

/** What a number after it says when. */
const COUNTED: ReadonlySet<string> = new Set(['uge', 'dag', 'ga']);

/** "3 mdr", "6-12 uger", "uge 29", "GA 12+0", "1 års". */
function readInterval(reader: Reader, at: number): Found | undefined {
  const first = free(reader, at);
  if (first?.kind === 'number') {
    const isRange = free(reader, at + 1)?.kind === 'number' && /[-/]/.test(reader.tokens[at + 1]?.before ?? '');
    const unitAt = isRange ? at + 2 : at + 1;
    const unit = free(reader, unitAt) && INTERVAL.get(speltAt(reader, unitAt));
    if (!unit || speltAt(reader, unitAt) === 'm') return undefined;
    const upper = isRange ? (reader.tokens[at + 1]?.value ?? 0) : first.value;
    const text = isRange ? `${first.value * unit.times}-${upper * unit.times}` : `${first.value * unit.times}`;
    return { intervals: [`${text} ${unit.unit}`], end: unitAt + 1 };
  }
  const word = speltAt(reader, at);
  if (first === undefined || !COUNTED.has(word)) return undefined;
  const number = free(reader, at + 1);
  if (number?.kind !== 'number') return undefined;
  const upper = free(reader, at + 2);
  const isRange = upper?.kind === 'number' && (upper.before === '-' || upper.before === '+' || upper.before === '/');
  return { intervals: [`${word === 'ga' ? 'uge' : word} ${number.value}`], end: at + (isRange ? 3 : 2) };
}

/** "30 min", "30m", "1½ time", "1 t 15 min", "halv time", "et kvarter". */
function readLength(reader: Reader, at: number): Found | undefined {
  const first = free(reader, at);
  if (first === undefined) return undefined;
  if (first.kind === 'word') {
    const word = speltAt(reader, at);
    if (word === 'kvarter') return { lengths: [15], end: at + 1 };
    const minutes = HALF_HOURS.get(word);
    const next = free(reader, at + 1);
    if (word === 'tre' && next && speltAt(reader, at + 1) === 'kvarter') return { lengths: [45], end: at + 2 };
    return minutes !== undefined && next && /^(?:time|timer)$/.test(speltAt(reader, at + 1))
      ? { lengths: [minutes], end: at + 2 }
      : undefined;
  }
  const decimal = decimalHours(reader, at, first);
  if (decimal) return decimal;
  const all = [{ value: first.value }];
  let end = at + 1;
  for (let next = free(reader, end); next?.kind === 'number' && /[/+-]/.test(next.before); next = free(reader, ++end)) {
    if (all.length === MOST_ALTERNATIVES) return undefined;
    all.push({ value: next.value });
  }
  const halves = quarters(first, free(reader, at + 1), all.length);
  const unit = free(reader, end) ? speltAt(reader, end) : '';
  const numbers = halves === undefined ? all.map(({ value }) => value) : [halves];
  // "3 m" is three months rather than three minutes; either way it is no length.
  const isTooFew = unit === 'm' && numbers.every((value) => value < 5);
  if (MINUTE.has(unit) && !isTooFew && !isMedWord(reader, end)) return within(numbers, 1, end + 1);
  if (unit === 'kvarter') return within(numbers, 15, end + 1);
  if (!HOUR.has(unit)) return undefined;
  const minutes = free(reader, end + 1);
  const isMore = minutes?.kind === 'number' && MINUTE.has(speltAt(reader, end + 2)) && minutes.value < 60;
  if (isMore && numbers.length === 1) return { lengths: [(numbers[0] ?? 0) * 60 + minutes.value], end: end + 3 };
  return within(numbers, 60, end + 1);
}

/** `1.5 time`, with the point that some write for a comma. */
function decimalHours(reader: Reader, at: number, first: Token): Found | undefined {
  const tenths = free(reader, at + 1);
  if (tenths?.kind !== 'number' || tenths.before !== '.' || !HOUR.has(speltAt(reader, at + 2))) return undefined;
  return within([Number(`${first.text}.${tenths.text}`)], 60, at + 3);
}

/** `1/2 time` and `3/4 time` are fractions, not alternatives. */
function quarters(first: Token, second: Token | undefined, count: number): number | undefined {
  if (count !== 2 || second?.before !== '/') return undefined;
  if (first.value === 1 && second.value === 2) return 0.5;
  return first.value === 3 && second.value === 4 ? 0.75 : undefined;
}

/** The `M` of "10 M RTG" is "med": a space before it, and a word after. */
function isMedWord(reader: Reader, at: number): boolean {
  const { tokens } = reader;
  const next = tokens[at + 1];
  return speltAt(reader, at) === 'm' && tokens[at]?.before !== '' && next?.kind === 'word' && next.before === '/';
}

function within(numbers: readonly number[], factor: number, end: number): Found {
  const lengths = numbers
    .map((value) => Math.round(value * factor))
    .filter((minutes) => minutes >= 1 && minutes <= LONGEST);
  return { lengths, end };
}

/** A bare number is a length where it may well be one: whole fives, and nothing before it that it counts. */
function readAlternatives(reader: Reader, at: number): Found | undefined {
  const { tokens, taken } = reader;
  if (!isBareLength(tokens[at]) || isCounted(reader, at)) return undefined;
  const lengths = [tokens[at]?.value ?? 0];
  let end = at + 1;
  while (!taken.has(end) && isBareLength(tokens[end]) && /[/+-]/.test(tokens[end]?.before ?? '')) {
    lengths.push(tokens[end]?.value ?? 0);
    end++;
  }
  const next = tokens[end];
  // "5-FU", "10-års", "20/20 syn": what hangs on by a hyphen or nothing makes it part of a word.
  if (next?.kind === 'word' && (next.before === '-' || next.before === '') && !MINUTE.has(speltAt(reader, end)))
    return undefined;
  return MEASURES.has(speltAt(reader, end)) ? undefined : { lengths, end };
}

function isBareLength(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.value % 5 === 0 && token.value >= 5 && token.value <= 480;
}

function isCounted(reader: Reader, at: number): boolean {
  const { tokens, taken } = reader;
  if (at === 0) return false;
  if (COUNTS.has(speltAt(reader, at - 1))) return true;
  return !taken.has(at - 1) && tokens[at - 1]?.kind === 'word' && tokens[at]?.before === '';
}
