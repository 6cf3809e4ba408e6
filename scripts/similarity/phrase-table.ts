/** Something that is known of a phrase, and how many words the phrase has. */
export interface Found<Value> {
  readonly value: Value;
  readonly count: number;
}

/** What is known of phrases: their words in the reader's spelling, joined with a space. */
export interface PhraseTable<Value> {
  get(phrase: string): Value | undefined;
  /** Whether a known phrase begins with a word. */
  begins(word: string): boolean;
  /** The longest known phrase that begins at a word. */
  at(words: readonly { readonly text: string }[], index: number): Found<Value> | undefined;
}

export function createPhraseTable<Value>(phrases: ReadonlyMap<string, Value>): PhraseTable<Value> {
  const beginnings = byFirstWord(phrases);
  return {
    get: (phrase) => phrases.get(phrase),
    begins: (word) => beginnings.has(word),
    at(words, index) {
      const begun = beginnings.get(words[index]?.text ?? '');
      if (begun === undefined) return undefined;
      for (const count of begun.longer) {
        const value = index + count > words.length ? undefined : phrases.get(phraseAt(words, index, count));
        if (value !== undefined) return { value, count };
      }
      return begun.alone;
    },
  };
}

/** Both tables as one: of two phrases that begin at a word the longer, and `first`'s where they are as long. */
export function inFrontOf<Value>(second: PhraseTable<Value>, first: PhraseTable<Value>): PhraseTable<Value> {
  return {
    get: (phrase) => first.get(phrase) ?? second.get(phrase),
    begins: (word) => first.begins(word) || second.begins(word),
    at(words, index) {
      const found = first.at(words, index);
      const other = second.at(words, index);
      return found !== undefined && (other === undefined || found.count >= other.count) ? found : other;
    },
  };
}

/** What a word begins. Most begin no phrase, and those that do begin few: only lengths that there are get tried. */
interface Beginning<Value> {
  /** The word as a phrase of its own. */
  alone: Found<Value> | undefined;
  /** How many words the others have, the most first. */
  readonly longer: number[];
}

function byFirstWord<Value>(phrases: ReadonlyMap<string, Value>): ReadonlyMap<string, Beginning<Value>> {
  const beginnings = new Map<string, Beginning<Value>>();
  phrases.forEach((value, phrase) => {
    const space = phrase.indexOf(' ');
    const first = space < 0 ? phrase : phrase.slice(0, space);
    let begun = beginnings.get(first);
    if (begun === undefined) {
      begun = { alone: undefined, longer: [] };
      beginnings.set(first, begun);
    }
    if (space < 0) begun.alone = { value, count: 1 };
    else addOnce(begun.longer, phrase.split(' ').length);
  });
  beginnings.forEach(({ longer }) => {
    if (longer.length > 1) longer.sort((a, b) => b - a);
  });
  return beginnings;
}

function addOnce(counts: number[], count: number): void {
  if (!counts.includes(count)) counts.push(count);
}

function phraseAt(words: readonly { readonly text: string }[], from: number, count: number): string {
  let phrase = words[from]?.text ?? '';
  for (let index = from + 1; index < from + count; index++) phrase += ` ${words[index]?.text}`;
  return phrase;
}
