import type { Language } from '../../model/finding.ts';
import { wholeNumber } from './danish-number.ts';
import type { NextDecision } from './next-decisions.ts';
import { isBooked, type Tally, tallyOf } from './tally.ts';

/** How many old names of a decision are shown. */
const SHOWN = 5;

const WORDS = {
  da: {
    none: 'Der er ingen beslutninger tilbage.\n',
    unassigned: 'uden speciale',
    retire: 'nedlæg',
    noType: 'ingen type passer: vælg en, eller foreslå en ny',
    sureness: 'sikkerhed',
    settles: 'Afgør',
    names: 'Gamle navne',
    why: 'Hvorfor',
    teaches: 'Lærer os',
    standsIn: 'står også i',
    more: (count: string) => `… og ${count} til`,
    types: (count: number, text: string) => `${text} ${count === 1 ? 'gammel type' : 'gamle typer'}`,
    bookings: (count: number, text: string) => `${text} ${count === 1 ? 'booking' : 'bookinger'}`,
    unknown: 'ukendt antal bookinger',
    atLeast: 'mindst',
    in: 'i',
  },
  en: {
    none: 'There are no decisions left.\n',
    unassigned: 'no speciality',
    retire: 'retire',
    noType: 'no type fits: choose one, or propose a new one',
    sureness: 'confidence',
    settles: 'Settles',
    names: 'Old names',
    why: 'Why',
    teaches: 'Teaches us',
    standsIn: 'also stands in',
    more: (count: string) => `… and ${count} more`,
    types: (count: number, text: string) => `${text} ${count === 1 ? 'old type' : 'old types'}`,
    bookings: (count: number, text: string) => `${text} ${count === 1 ? 'booking' : 'bookings'}`,
    unknown: 'unknown number of bookings',
    atLeast: 'at least',
    in: 'in',
  },
} as const;

type Words = (typeof WORDS)[Language];

/** The decisions to make next, for a terminal: numbered, each with its old names, and why it is worth making now. */
export function nextText(decisions: readonly NextDecision[], lang: Language): string {
  const words = WORDS[lang];
  if (decisions.length === 0) return words.none;
  return decisions
    .map((decision, index) => `${[...linesOf(decision, index + 1, words, lang)].join('\n')}\n`)
    .join('\n');
}

function* linesOf(decision: NextDecision, number: number, words: Words, lang: Language): Generator<string> {
  const { cluster, tally, why, teaches } = decision;
  yield `${number}. ${cluster.speciality ?? words.unassigned}: "${cluster.name}" → ${answer(decision, words, lang)}`;
  yield `   ${words.settles}: ${bookings(tally, words, lang)} ${words.in} ${types(tally, words, lang)}`;
  yield `   ${words.names}: ${names(decision, words, lang)}`;
  if (why !== '') yield `   ${words.why}: ${why}`;
  for (const { word, others } of teaches)
    yield `   ${words.teaches}: "${word}" ${words.standsIn} ${types(others, words, lang)} (${bookings(others, words, lang)})`;
}

function answer({ kind, target, confidence }: NextDecision, words: Words, lang: Language): string {
  if (kind === 'none') return words.noType;
  if (confidence === 0) return target;
  const sureness = lang === 'da' ? confidence.toFixed(2).replace('.', ',') : confidence.toFixed(2);
  return `${kind === 'retire' ? words.retire : target} (${words.sureness} ${sureness})`;
}

function names({ rows }: NextDecision, words: Words, lang: Language): string {
  const shown = rows
    .slice(0, SHOWN)
    .map(({ suggestion, entry }) => `"${suggestion.shownName}" (${bookings(tallyOf([entry.cells]), words, lang)})`);
  const left = rows.length - shown.length;
  return [...shown, ...(left > 0 ? [words.more(number(left, lang))] : [])].join(', ');
}

function bookings(tally: Tally, words: Words, lang: Language): string {
  if (!isBooked(tally)) return words.unknown;
  const text = words.bookings(tally.bookings, number(tally.bookings, lang));
  return tally.unknown > 0 ? `${words.atLeast} ${text}` : text;
}

function types(tally: Tally, words: Words, lang: Language): string {
  return words.types(tally.types, number(tally.types, lang));
}

function number(value: number, lang: Language): string {
  return lang === 'da' ? wholeNumber(value) : wholeNumber(value).replace(/\./g, ',');
}
