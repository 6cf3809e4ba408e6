import { distance } from 'fastest-levenshtein';
import { formWithE, soundForm, typedForm, typedWords } from './typed-words.ts';

/**
 * Texts by the words they hold. Of its own, since no word counts for more than another here: a search engine that weighs
 * words takes ten times as long to say the same, and a query of one letter more is asked at every key.
 */
export interface TextIndex {
  /** Adds texts after those that there are. */
  add(texts: readonly string[]): void;
  /** The places of the texts that hold every word, or one that begins with it; none for no words. */
  withWords(words: readonly string[]): readonly number[];
  /** The same where an e may be written for each æ in a word. */
  withE(words: readonly string[]): readonly number[];
  /** The same with slips of the pen in the longer words. */
  withSlips(words: readonly string[]): readonly Holding[];
}

/** A text that holds all words. */
export interface Holding {
  readonly place: number;
  /** How many letters are wrong. */
  readonly slips: number;
}

/** Places of texts by term, and the terms by code unit. */
interface Postings {
  readonly byTerm: ReadonlyMap<string, readonly number[]>;
  readonly sorted: readonly string[];
}

/** @param endings words that others may end with, as they are looked up: "kontrol" finds "pacemakerkontrol" too */
export function createTextIndex(endings: ReadonlySet<string>): TextIndex {
  const byTerm = new Map<string, number[]>();
  const termsOf = termReader(endings);
  let size = 0;
  // Sorted when it is asked for, and not after each of many slices that are added.
  let sorted: readonly string[] | undefined;
  const postings = (): Postings => {
    sorted ??= [...byTerm.keys()].sort();
    return { byTerm, sorted };
  };
  return {
    add(texts) {
      for (const text of texts) {
        for (const term of termsOf(text)) {
          const known = byTerm.get(term);
          if (known) known.push(size);
          else byTerm.set(term, [size]);
        }
        size += 1;
      }
      sorted = undefined;
    },
    withWords(words) {
      const all = postings();
      const answers = words.map((word) => termsFor(word, all));
      return holdingAll(answers, all, size).map(({ place }) => place);
    },
    withE(words) {
      if (!words.some((word) => typedForm(word).includes('e'))) return [];
      const all = postings();
      const answers = words.map((word) => [...termsFor(word, all), ...beginningWith(E + typedForm(word), all)]);
      return holdingAll(answers, all, size).map(({ place }) => place);
    },
    withSlips(words) {
      const all = postings();
      const answers = words.map((word) => [...termsFor(word, all), ...termsNear(typedForm(word), all)]);
      return holdingAll(answers, all, size);
    },
  };
}

/** A term that answers to a word, and how many letters are wrong. */
interface Answer {
  readonly term: string;
  readonly slips: number;
}

/** The texts that hold an answer to every word, in order, and the fewest letters that are wrong in them. */
function holdingAll(words: readonly (readonly Answer[])[], { byTerm }: Postings, size: number): readonly Holding[] {
  if (words.length === 0) return [];
  const held = new Uint8Array(size);
  const slipsIn = new Uint8Array(size);
  for (const [count, answers] of words.entries())
    for (const { term, slips } of [...answers].sort((a, b) => a.slips - b.slips))
      for (const place of byTerm.get(term) ?? []) {
        // Whoever holds all words before this one, and has not answered to it by a better term.
        if (held[place] !== count) continue;
        held[place] = count + 1;
        slipsIn[place] = (slipsIn[place] ?? 0) + slips;
      }
  const found: Holding[] = [];
  for (let place = 0; place < size; place++)
    if (held[place] === words.length) found.push({ place, slips: slipsIn[place] ?? 0 });
  return found;
}

/** Before a term that a word sounds as: three letters are no sound, and "kar" does not find "Charcot". */
const SOUND = '~';
/** Before a term with an e for each æ. */
const E = '^';

/** The terms that begin with a word as it is typed or as it sounds. One that is but a digit begins no number. */
function termsFor(word: string, all: Postings): readonly Answer[] {
  const form = typedForm(word);
  if (/^\d?$/.test(form)) return all.byTerm.has(form) ? [{ term: form, slips: 0 }] : [];
  const sound = soundForm(word);
  const found = new Map<string, Answer>();
  for (const beginning of sound === undefined ? [form] : [form, sound, SOUND + sound])
    for (const answer of beginningWith(beginning, all)) found.set(answer.term, answer);
  return [...found.values()];
}

function beginningWith(beginning: string, { sorted }: Postings): readonly Answer[] {
  const found: Answer[] = [];
  for (let at = firstFrom(sorted, beginning); sorted[at]?.startsWith(beginning); at++)
    found.push({ term: sorted[at] ?? '', slips: 0 });
  return found;
}

/** Where in sorted texts the first stands that is not before another. */
function firstFrom(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The terms that a longer word is a slip of. It is seldom in the first letter: a dentist is no bandage ("tandlæge"). */
function termsNear(form: string, { sorted }: Postings): readonly Answer[] {
  const most = slipsAllowed(form);
  const found: Answer[] = [];
  const first = form[0] ?? '';
  for (let at = most > 0 ? firstFrom(sorted, first) : sorted.length; sorted[at]?.startsWith(first); at++) {
    const term = sorted[at] ?? '';
    if (Math.abs(term.length - form.length) > most) continue;
    const slips = distance(form, term);
    if (slips > 0 && slips <= most) found.push({ term, slips });
  }
  return found;
}

/** How many letters may be wrong; two that have changed places count for two. */
function slipsAllowed(form: string): number {
  if (form.length < 5 || /^\d/.test(form)) return 0;
  return form.length < 7 ? 1 : 2;
}

const SHORTEST_HEAD = 3;
const SHORTEST_ENDING = 4;

/** What a text is looked up by, each once: its words, as they sound, with an e for æ, and the words they end with. */
function termReader(endings: ReadonlySet<string>): (text: string) => ReadonlySet<string> {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const terms = new Set<string>();
    for (const { text: word, form } of typedWords(text)) {
      const its = known.get(word) ?? termsOfWord(word, form, endings);
      known.set(word, its);
      for (const term of its) terms.add(term);
    }
    return terms;
  };
}

function termsOfWord(word: string, form: string, endings: ReadonlySet<string>): readonly string[] {
  const sound = soundForm(word);
  const terms = sound === undefined || sound === form ? [form] : [form, SOUND + sound];
  const withE = formWithE(word);
  if (withE !== undefined) terms.push(E + withE);
  for (let at = SHORTEST_HEAD; at + SHORTEST_ENDING <= form.length; at++)
    if (endings.has(form.slice(at))) terms.push(form.slice(at));
  return terms;
}

/** The words of some texts, as they are looked up, that others may end with. */
export function endingsOf(forms: Iterable<string>): ReadonlySet<string> {
  const endings = new Set<string>();
  for (const form of forms) for (const word of form.split(' ')) if (word.length >= SHORTEST_ENDING) endings.add(word);
  return endings;
}
