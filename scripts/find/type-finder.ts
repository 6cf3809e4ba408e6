import { addCode, codesOf } from './codes.ts';
import { initialsOf } from './initials.ts';
import { type Label, labelsOf } from './label.ts';
import type { Matches } from './matches.ts';
import type { AskedFor } from './query.ts';
import type { Rank } from './rank.ts';
import type { SearchType } from './search-data.ts';
import { createTextIndex, endingsOf } from './text-index.ts';

/** Finds types by what they are called, letter by letter. */
export interface TypeFinder {
  /** What is called so, or has words that begin so. */
  asWritten(query: AskedFor, matches: Matches): void;
  /** What would be called so with an e written for each æ. */
  withE(query: AskedFor, matches: Matches): void;
  /** What would be called so but for a slip of the pen. */
  withSlips(query: AskedFor, matches: Matches): void;
  /** Words that types' names are made of, which old names' compounds end with as well. */
  readonly endings: ReadonlySet<string>;
}

/** Below this many letters, only names and abbreviations are looked through: nearly everything has such a word. */
const SHORT = 2;
/** Longer than any name. */
const LONG = 200;

/** @param fillers words that say nothing, in their typed form */
export function createTypeFinder(types: readonly SearchType[], fillers: ReadonlySet<string>): TypeFinder {
  const labels = labelsOf(types);
  const byKey = grouped(labels, ({ key }) => [key]);
  const named = labels.filter(isNamed);
  const endings = endingsOf(labels.map(({ form }) => form));
  const byInitials = grouped(named, ({ kind, form }) => (kind === 'name' ? initialsOf(form, endings, fillers) : []));
  const codes = types.flatMap(codesOf);
  const index = createTextIndex(endings);
  index.add(labels.map(({ text }) => text));
  return {
    endings,
    asWritten(query, matches) {
      for (const label of byKey.get(query.key) ?? []) add(matches, label, wholeRank(label), 1);
      for (const code of codes) addCode(matches, code, query);
      if (query.form.length < SHORT)
        for (const label of named) addPart(matches, beginsAWord(label, query) ? label : undefined, query);
      else {
        for (const place of index.withWords(query.words)) addPart(matches, labels[place], query);
        for (const label of named) if (beginsUnparted(label, query)) addPart(matches, label, query);
        for (const label of byInitials.get(query.form) ?? []) add(matches, label, 'name-initials', 1);
      }
    },
    withE(query, matches) {
      if (query.form.length < SHORT) return;
      for (const place of index.withE(query.words)) addSlipped(matches, labels[place], query, 1);
    },
    withSlips(query, matches) {
      for (const { place, slips } of index.withSlips(query.words)) addSlipped(matches, labels[place], query, slips);
    },
  };
}

function grouped(
  labels: readonly Label[],
  keysOf: (label: Label) => Iterable<string>,
): ReadonlyMap<string, readonly Label[]> {
  const groups = new Map<string, Label[]>();
  for (const label of labels)
    for (const key of keysOf(label)) {
      const known = groups.get(key);
      if (known) known.push(label);
      else groups.set(key, [label]);
    }
  return groups;
}

function add(matches: Matches, { type, kind, text, speciality }: Label, rank: Rank, share: number): void {
  matches.add(type, { rank, kind, text, speciality, share });
}

/** A text that holds every word: the more of it was asked for, the better. */
function addPart(matches: Matches, label: Label | undefined, query: AskedFor): void {
  if (label === undefined) return;
  const rank = !isNamed(label) ? 'synonym-holds' : begins(label, query) ? 'name-begins' : 'name-holds';
  add(matches, label, rank, shareOf(label, query));
}

function addSlipped(matches: Matches, label: Label | undefined, query: AskedFor, slips: number): void {
  if (label === undefined) return;
  const rank = isNamed(label) ? 'name-with-slip' : 'synonym-with-slip';
  add(matches, label, rank, shareOf(label, query) / (1 + slips));
}

/** How long an abbreviation is says little of how much of the type was asked for. */
function shareOf({ kind, form: label }: Label, { form }: AskedFor): number {
  return Math.min(form.length / (kind === 'abbreviation' ? LONG : label.length || 1), 1);
}

function isNamed({ kind }: Label): boolean {
  return kind === 'name' || kind === 'abbreviation';
}

function wholeRank(label: Label): Rank {
  return isNamed(label) ? 'whole-name' : 'whole-synonym';
}

function begins(label: Label, query: AskedFor): boolean {
  return label.form.startsWith(query.form) || beginsUnparted(label, query);
}

function beginsAWord({ form: label }: Label, { form }: AskedFor): boolean {
  return label.startsWith(form) || label.includes(` ${form}`);
}

/** Whether it begins so where nothing parts its words: "pmkt" is the beginning of PM-KTR. */
function beginsUnparted(label: Label, { key }: AskedFor): boolean {
  return label.form.includes(' ') && label.key.startsWith(key);
}
