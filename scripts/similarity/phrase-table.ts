/** Something that is known of a phrase, and how many words the phrase has. */
export interface Found<Value> {
  readonly value: Value;
  readonly count: number;
}

/** What is known of phrases: their words in the reader's spelling, joined with a space. */
export interface PhraseTable<Value> {
  get(phrase: string): Value | undefined;
  /** The longest known phrase that begins at a word. */
  at(words: readonly { readonly text: string }[], index: number): Found<Value> | undefined;
}

export function createPhraseTable<Value>(phrases: ReadonlyMap<string, Value>): PhraseTable<Value> {
  // Most words begin no phrase, and those that do begin few: only lengths that there are get tried.
  const lengths = new Map<string, number[]>();
  for (const phrase of phrases.keys()) {
    const words = phrase.split(' ');
    const known = lengths.get(words[0] ?? '') ?? [];
    lengths.set(words[0] ?? '', known);
    if (!known.includes(words.length)) known.push(words.length);
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  return {
    get: (phrase) => phrases.get(phrase),
    at(words, index) {
      for (const count of lengths.get(words[index]?.text ?? '') ?? []) {
        const value = index + count > words.length ? undefined : phrases.get(phraseAt(words, index, count));
        if (value !== undefined) return { value, count };
      }
      return undefined;
    },
  };
}

function phraseAt(words: readonly { readonly text: string }[], from: number, count: number): string {
  let phrase = words[from]?.text ?? '';
  for (let index = from + 1; index < from + count; index++) phrase += ` ${words[index]?.text}`;
  return phrase;
}
