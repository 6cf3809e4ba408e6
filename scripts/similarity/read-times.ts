import { spelling } from './spelling.ts';
import {
  AFTER_REST,
  BEFORE_REST,
  COUNTS,
  HALF_HOURS,
  HOUR,
  INTERVAL,
  MEASURES,
  MINUTE,
  ORDINALS,
  PLACES,
  SCANNERS,
} from './time-words.ts';
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
  const found: Placed[] = [];
  const reader: Reader = { tokens, taken };
  for (let at = 0; at < tokens.length; at++) {
    if (taken.has(at) || !begins(reader, at)) continue;
    const read =
      readClock(reader, at) ??
      readDate(reader, at) ??
      readInterval(reader, at) ??
      readLength(reader, at) ??
      readAlternatives(reader, at);
    if (!read) continue;
    found.push({ start: at, read });
    at = read.end - 1;
  }
  // Most names tell one time, which nothing stands beside.
  return timesIn(found.length < 2 ? found : withoutNumbers(reader, found));
}

/** What was read, and the token that it begins with. */
interface Placed {
  readonly start: number;
  readonly read: Found;
}

function timesIn(found: readonly Placed[]): Times {
  const lengths: number[] = [];
  const intervals: string[] = [];
  const claimed = new Set<number>();
  for (const { start, read } of found) {
    if (read.lengths) lengths.push(...read.lengths);
    if (read.intervals) intervals.push(...read.intervals);
    for (let at = start; at < read.end; at++) claimed.add(at);
  }
  return { lengths: onceEach(lengths), intervals: onceEach(intervals), claimed };
}

function withoutNumbers(reader: Reader, found: readonly Placed[]): readonly Placed[] {
  const all = found.map(({ read }) => read);
  return found.filter(({ read }) => !isOnlyNumber(reader, read, all));
}

/**
 * Whether a bare number is none of the lengths beside it: where another says its unit ("LÆ 265 1½ TIME"), unless it is an
 * alternative to it ("20 eller 30 min"), and a five where another is longer ("BEHANDLING 5 30").
 */
function isOnlyNumber(reader: Reader, { isBare, lengths = [], end }: Found, found: readonly Found[]): boolean {
  if (isBare !== true) return false;
  const told = found.flatMap((other) => (other.isBare === true ? [] : (other.lengths ?? [])));
  if (told.length > 0) return !lengths.every((one) => told.includes(one)) && !OR.has(speltAt(reader, end));
  return (
    lengths.length === 1 && lengths[0] === 5 && found.some(({ lengths: others = [] }) => others.some((one) => one > 5))
  );
}

const OR: ReadonlySet<string> = new Set(['eler', 'el', 'og', 'til']);

function onceEach<Value>(values: readonly Value[]): readonly Value[] {
  return values.length < 2 ? values : [...new Set(values)];
}

const NO_TIMES: Times = { lengths: [], intervals: [], claimed: new Set() };

function mayTell({ kind, text }: Token): boolean {
  return kind === 'number' || (TIME_LETTERS.includes(text.charAt(0)) && TIME_WORDS.test(text));
}

/** What the time words begin with: most words need no further look. */
const TIME_LETTERS = 'hkteftHKTEFT';
const TIME_WORDS = /^(?:halv|kvart|kvt|trekvart|en$|to$|tre$|fire$)/i;

/** Whether a time may begin with a token: with a number, or with one of a few words. */
function begins(reader: Reader, at: number): boolean {
  if (reader.tokens[at]?.kind === 'number') return true;
  const word = speltAt(reader, at);
  return COUNTED.has(word) || QUARTER.has(word) || HALF_HOUR.has(word) || HALF_HOURS.has(word);
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
  /** Whether it is a number without a unit. */
  readonly isBare?: boolean;
}

function free({ tokens, taken }: Reader, at: number): Token | undefined {
  return taken.has(at) ? undefined : tokens[at];
}

/** `8.15`, `7:30-8`, `8-8.30`: when on the day it is, and not how long. `1:30` is an hour and a half. */
function readClock(reader: Reader, at: number): Found | undefined {
  const first = clockEnd(reader, at);
  const [hour, minute] = [free(reader, at), free(reader, at + 1)];
  if (first === undefined) {
    const isHour =
      hour?.kind === 'number' && Number.isInteger(hour.value) && hour.value <= 23 && minute?.before === '-';
    const end = isHour ? clockEnd(reader, at + 1) : undefined;
    return end === undefined ? undefined : { end };
  }
  const isLength = minute?.sign === ':' && (hour?.value ?? 0) <= LONGEST_BY_CLOCK && speltAt(reader, at - 1) !== 'kl';
  const next = free(reader, first);
  if (next?.kind === 'number' && next.before === '-') return { end: clockEnd(reader, first) ?? first + 1 };
  return isLength ? within([(hour?.value ?? 0) * 60 + (minute?.value ?? 0)], 1, first) : { end: first };
}

/** `1:00` may be an hour, `7:30` is in the morning. */
const LONGEST_BY_CLOCK = 4;
/** With a point, smaller ones are numbers: "besøg 1. 30". */
const EARLIEST = 6;

/** Where the time of day ends that begins at a token. */
function clockEnd(reader: Reader, at: number): number | undefined {
  const [hour, minute] = [free(reader, at), free(reader, at + 1)];
  if (hour?.kind !== 'number' || minute?.kind !== 'number' || !/^\d\d?$/.test(hour.text) || hour.value > 23)
    return undefined;
  if (!/^[0-5]\d$/.test(minute.text) || (minute.sign !== ':' && minute.before !== '.')) return undefined;
  if (minute.before === '.' && (hour.value < EARLIEST || minute.value % 5 !== 0)) return undefined;
  const unit = speltAt(reader, at + 2);
  const year = free(reader, at + 2);
  if (HOUR.has(unit) || MINUTE.has(unit) || MEASURES.has(unit) || INTERVAL.has(unit)) return undefined;
  return year?.kind === 'number' && year.before === '.' ? undefined : at + 2;
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
    const age = readGestation(reader, at, first);
    if (age) return age;
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

/** "37+0", weeks and days of a pregnancy. */
function readGestation(reader: Reader, at: number, weeks: Token): Found | undefined {
  const days = free(reader, at + 1);
  if (days?.kind !== 'number' || days.before !== '+' || !/^[0-6]$/.test(days.text)) return undefined;
  if (!/^\d\d?$/.test(weeks.text) || weeks.value < 5 || weeks.value > 42 || MINUTE.has(speltAt(reader, at + 2)))
    return undefined;
  return { intervals: [`uge ${weeks.value}`], end: at + 2 };
}

/** "30 min", "30m", "1½ time", "1 t 15 min", "halv time", "et kvarter". */
function readLength(reader: Reader, at: number): Found | undefined {
  const first = free(reader, at);
  if (first === undefined) return undefined;
  if (first.kind === 'word') {
    const word = speltAt(reader, at);
    if (QUARTER.has(word)) return { lengths: [15], end: at + 1 };
    if (HALF_HOUR.has(word)) return { lengths: [30], end: at + 1 };
    const minutes = HALF_HOURS.get(word);
    const next = free(reader, at + 1);
    if (word === 'tre' && next && QUARTER.has(speltAt(reader, at + 1))) {
      const isHour = free(reader, at + 2) && HOUR.has(speltAt(reader, at + 2));
      return { lengths: [45], end: at + (isHour ? 3 : 2) };
    }
    if (next && minutes !== undefined && HALVES.test(word) && /^t(?:im)?$/.test(speltAt(reader, at + 1)))
      return { lengths: [minutes], end: at + 2 };
    return minutes !== undefined && next && /^(?:time|timer|times|timers)$/.test(speltAt(reader, at + 1))
      ? { lengths: [minutes], end: at + 2 }
      : undefined;
  }
  const twice = timesOver(reader, at, first);
  if (twice) return twice;
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
  if (QUARTER.has(unit)) return within(numbers, 15, end + 1);
  if (!HOUR.has(unit) || SCANNERS.has(speltAt(reader, end + 1))) return undefined;
  if (isRest(reader, at, end + 1)) return { end: end + 1 };
  const minutes = free(reader, end + 1);
  const isMore = minutes?.kind === 'number' && MINUTE.has(speltAt(reader, end + 2)) && minutes.value < 60;
  if (
    minutes?.kind === 'number' &&
    minutes.before === '' &&
    /^[1-5][05]$/.test(minutes.text) &&
    !isMore &&
    all.length === 1
  )
    return { lengths: [first.value * 60 + minutes.value], end: end + 2 };
  if (isMore && numbers.length === 1) return { lengths: [(numbers[0] ?? 0) * 60 + minutes.value], end: end + 3 };
  return within(numbers, 60, end + 1);
}

const QUARTER: ReadonlySet<string> = new Set(['kvarter', 'kvarters', 'kvt']);
const HALF_HOUR: ReadonlySet<string> = new Set(['halvtime', 'halvtimes']);
const HALVES = /^(?:halv|trekvart)/;

/** Hours that the patient waits or rests rather than visits: "3 t efter inj", "drik 1 t før", "+ 6 t seng". */
function isRest(reader: Reader, at: number, end: number): boolean {
  const [next, second] = [speltAt(reader, end), speltAt(reader, end + 1)];
  if (BEFORE_REST.has(speltAt(reader, at - 1)) || next === 'før') return true;
  if (next === 'efter') return AFTER_REST.has(second);
  if (next === 'obs' && second === 'efter') return true;
  const isAdded = reader.tokens[at]?.before === '+' && reader.tokens[at - 1]?.kind === 'word';
  return isAdded && /^(?:seng|sengeleje|obs|observation|hvile)$/.test(next);
}

/** "2x30", "2 x 30 min": how long each of them is. */
function timesOver(reader: Reader, at: number, count: Token): Found | undefined {
  const length = free(reader, at + 2);
  if (speltAt(reader, at + 1) !== 'x' || count.value > 9 || !isBareLength(length)) return undefined;
  const unit = speltAt(reader, at + 3);
  if (MEASURES.has(unit) || HOUR.has(unit)) return undefined;
  return { lengths: [length?.value ?? 0], end: at + (MINUTE.has(unit) ? 4 : 3) };
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
  if (first.value === 1 && (second.value === 2 || second.value === 4)) return 1 / second.value;
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
  if (!isBareLength(tokens[at]) || isCounted(reader, at) || isOfRow(reader, at)) return undefined;
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
  // "10-12" and "5/12": one that is no length makes none of the others one.
  if (!taken.has(end) && next?.kind === 'number' && /[/-]/.test(next.before)) return undefined;
  return MEASURES.has(speltAt(reader, end)) ? undefined : { lengths, end, isBare: true };
}

function isBareLength(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.value % 5 === 0 && token.value >= 5 && token.value <= 480;
}

/** The 15 of "13-15", the 120 of "0-30-120", the 5 of "SCID-5" and "CKD 4-5", the 30 of "BMI>30". */
function isOfRow({ tokens }: Reader, at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token?.sign === '<' || token?.sign === '>') return true;
  if (token?.before !== '-' && token?.before !== '/') return false;
  return before?.kind === 'number' || (token.value === 5 && token.before === '-');
}

function isCounted(reader: Reader, at: number): boolean {
  const { tokens, taken } = reader;
  if (at === 0) return false;
  // "2. gang 15" is fifteen minutes of the second.
  const isOrdinal = tokens[at - 2]?.kind === 'number' && ORDINALS.has(speltAt(reader, at - 1));
  if (COUNTS.has(speltAt(reader, at - 1)) && !isOrdinal) return true;
  if (PLACES.has(speltAt(reader, at - 1)) && (tokens[at]?.value ?? 0) < 15) return true;
  return !taken.has(at - 1) && tokens[at - 1]?.kind === 'word' && tokens[at]?.before === '';
}
