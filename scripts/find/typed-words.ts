import { bareLetters, spelling } from '../similarity/spelling.ts';

/** A word or number of a text, and where it stands. */
export interface TypedWord {
  readonly text: string;
  readonly start: number;
  /** As it is looked up. */
  readonly form: string;
}

const WORD = /\d+|[A-Za-zÀ-ÖØ-öø-ɏ]+/g;

/** The words and numbers of a text in NFC; letters and digits part ("30min"), as when old names are read. */
export function typedWords(text: string): readonly TypedWord[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    form: typedForm(match[0]),
  }));
}

/** The words of a text as they are looked up, joined with a space. */
export function formOf(text: string): string {
  return (text.match(WORD) ?? []).map(typedForm).join(' ');
}

/**
 * A word as it is looked up while it is typed: small letters, and æ, ø and å as a and o, whether written so, as ae, oe and
 * aa, or with the rest of the letter dropped. What a word begins with has a form that its own begins with: each key narrows.
 */
export function typedForm(word: string): string {
  const small = word.toLowerCase();
  const bare = /^[a-z0-9]*$/.test(small) ? small : small.replace(/[^a-z0-9]/g, bareLetter);
  return /[ao]e|aa/.test(bare) ? bare.replace(/a[ae]/g, 'a').replace(/oe/g, 'o') : bare;
}

function bareLetter(letter: string): string {
  return BARE[letter] ?? letter.normalize('NFD').replace(/[^a-z0-9]/g, '');
}

const BARE: Readonly<Record<string, string>> = { æ: 'a', ø: 'o' };

/** A word as it is looked up where an e is written for each æ ("kne"); none where it has no æ. */
export function formWithE(word: string): string | undefined {
  const written = word.replace(/æ|ae/gi, 'e');
  return written === word ? undefined : typedForm(written);
}

/** Shorter words are mostly abbreviations, where a letter more is another ("TEE", "TTE"). */
const LONG = 5;

/** A longer word as it sounds: "colposcopi" is "kolposkopi". */
export function soundForm(word: string): string | undefined {
  return word.length < LONG ? undefined : bareLetters(spelling(word));
}

/** The same for two texts that a reader takes for one: their forms without spaces. Two numbers stay apart. */
export function keyOfForm(form: string): string {
  return form.replace(/(?<!\d) | (?!\d)/g, '');
}
