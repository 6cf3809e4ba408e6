import { type Label, labelsOf } from './label.ts';
import type { Match, Matches } from './matches.ts';
import type { AskedFor } from './query.ts';
import type { Rank } from './rank.ts';
import type { SearchType } from './search-data.ts';
import { createTextIndex, endingsOf } from './text-index.ts';
import { keyOfForm } from './typed-words.ts';

/** Finds types by what they are called, letter by letter. */
export interface TypeFinder {
  /** What is called so, or has words that begin so. */
  asWritten(query: AskedFor, matches: Matches): void;
  /** What would be called so but for a slip of the pen. */
  withSlips(query: AskedFor, matches: Matches): void;
  /** Words that types' names are made of, which old names' compounds end with as well. */
  readonly endings: ReadonlySet<string>;
}

/** Below this many letters, only names and abbreviations are looked through: nearly everything has such a word. */
const SHORT = 2;
/** Longer than any name. */
const LONG = 200;

export function createTypeFinder(types: readonly SearchType[]): TypeFinder {
  const labels = labelsOf(types);
  const byKey = groupedByKey(labels);
  const short = labels.filter(({ kind }) => kind === 'name' || kind === 'abbreviation');
  const codes = types.flatMap(codesOf);
  const endings = endingsOf(labels.map(({ form }) => form));
  const index = createTextIndex(endings);
  index.add(labels.map(({ text }) => text));
  return {
    endings,
    asWritten(query, matches) {
      for (const label of byKey.get(query.key) ?? []) add(matches, label, wholeRank(label), 1);
      for (const code of codes) addCode(matches, code, query);
      if (query.form.length < SHORT)
        for (const label of short) addPart(matches, beginsAWord(label, query) ? label : undefined, query);
      else for (const place of index.withWords(query.words)) addPart(matches, labels[place], query);
    },
    withSlips(query, matches) {
      for (const { place, slips } of index.withSlips(query.words)) {
        const label = labels[place];
        if (label === undefined) continue;
        add(
          matches,
          label,
          isNamed(label) ? 'name-with-slip' : 'synonym-with-slip',
          shareOf(label, query) / (1 + slips),
        );
      }
    },
  };
}

function groupedByKey(labels: readonly Label[]): ReadonlyMap<string, readonly Label[]> {
  const byKey = new Map<string, Label[]>();
  for (const label of labels) {
    const key = keyOfForm(label.form);
    const known = byKey.get(key);
    if (known) known.push(label);
    else byKey.set(key, [label]);
  }
  return byKey;
}

function add(matches: Matches, { type, kind, text, speciality }: Label, rank: Rank, share: number): void {
  matches.add(type, { rank, kind, text, speciality, share });
}

/** A text that holds every word: the more of it was asked for, the better. */
function addPart(matches: Matches, label: Label | undefined, query: AskedFor): void {
  if (label === undefined) return;
  const rank = !isNamed(label) ? 'synonym-holds' : label.form.startsWith(query.form) ? 'name-begins' : 'name-holds';
  add(matches, label, rank, shareOf(label, query));
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

function beginsAWord({ form: label }: Label, { form }: AskedFor): boolean {
  return label.startsWith(form) || label.includes(` ${form}`);
}

/** A code or number that a type is known by. */
interface Code {
  readonly key: string;
  readonly match: Omit<Match, 'rank' | 'share'>;
  readonly type: number;
}

function codesOf({ id, sks = [], spId, uses = [] }: SearchType, type: number): readonly Code[] {
  const code = (text: string, speciality = ''): Code => ({
    key: text.toLowerCase(),
    match: { kind: 'code', text, speciality },
    type,
  });
  return [
    code(id),
    ...[...sks, ...(spId === undefined ? [] : [spId])].map((text) => code(text)),
    ...uses.flatMap((use) => (use.spId === undefined ? [] : [code(use.spId, use.speciality)])),
  ];
}

/** Shorter beginnings of a code are words. */
const SHORTEST_CODE = 4;

function addCode(matches: Matches, { key, match, type }: Code, { text }: AskedFor): void {
  const asked = text.toLowerCase();
  const isBeginning = asked.length >= SHORTEST_CODE && /[/\d]/.test(asked) && key.startsWith(asked);
  if (!isBeginning && key !== asked) return;
  matches.add(type, { ...match, rank: key === asked ? 'whole-name' : 'name-begins', share: asked.length / key.length });
}
