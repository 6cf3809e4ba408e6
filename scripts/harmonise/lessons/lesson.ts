/** A record whose accepted decision speaks for a lesson. */
export interface Witness {
  /** The record's number in SP. */
  readonly id: string;
  /** Its name, people masked. */
  readonly name: string;
}

/** Something that accepted decisions say, and the catalogue does not know yet. A proposal: people put it there, or do not. */
export interface Lesson {
  /** A word of old names that stands for another, or a whole name that a type is also called. */
  readonly kind: 'word' | 'synonym';
  /** As it would be written in the catalogue. */
  readonly written: string;
  /** What it stands for: a standard word, or the full id of a visit type. */
  readonly means: string;
  /** Where it would go; `path` is in the catalogue, with `/`. */
  readonly place: LessonPlace;
  /** Records that speak for it, each once, by id. */
  readonly witnesses: readonly Witness[];
  /** Records with the same word or words that were accepted for something else. */
  readonly against: number;
  /** 0..1, two decimals. */
  readonly confidence: number;
}

export type LessonPlace =
  | { readonly kind: 'words'; readonly path: string }
  | { readonly kind: 'type'; readonly path: string }
  /** What a common type is called in one speciality alone. */
  | { readonly kind: 'use'; readonly path: string; readonly type: string };

/** More than this many records that say otherwise, and nothing is learnt. */
const MOST_AGAINST = 1;
/** So many letters may be chance, unless several say the same. */
const SHORT = 2;
const WITNESSES_FOR_SHORT = 3;

/** Whether so much is said for and against a word or phrase that it is worth showing. */
export function isSupported(written: string, witnesses: number, against: number): boolean {
  if (against > MOST_AGAINST || against >= witnesses) return false;
  return written.length > SHORT || witnesses >= WITNESSES_FOR_SHORT;
}

/** The rule of succession (Laplace 1814): how likely the next record says the same, in hundredths. */
export function succession(witnesses: number, against: number): number {
  return Math.round(((witnesses + 1) / (witnesses + against + 2)) * 100) / 100;
}

/** Words that are never a name for anything, whatever stands beside them; the lexicon's fillers are not either. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'med uden og eller til fra for før efter af på i ved hos om over under mod mellem inden ind ud op ned en et den det de der som samt men at er kun ikke per pr via m u v'.split(
    ' ',
  ),
);

export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
