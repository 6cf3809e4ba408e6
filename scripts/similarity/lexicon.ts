import type { Mode } from '../model/authored.ts';
import { atomsOf } from './atoms.ts';
import type { LexiconSource } from './lexicon-source.ts';
import type { ReadAlias } from './meanings.ts';
import { createPhraseTable, inFrontOf, type PhraseTable } from './phrase-table.ts';
import { bareLetters, spelling } from './spelling.ts';
import { tokensOf } from './tokens.ts';
import type { Vectors } from './vectors.ts';
import { createWordReader, type Vocabulary, type WordLists, type WordReader, wordLists } from './word-reader.ts';

/** Where a word says that a name is no visit: anywhere, beside nothing but things, or where nothing else is said. */
export type JunkWord = 'surely' | 'calendar' | 'alone';

/** What a phrase found in a name stands for. */
export type Meaning =
  /** A word or phrase for what happens; `name` is the standard one. A speciality's own means that and nothing else. */
  | { readonly kind: 'content'; readonly name: string; readonly isOwn?: true }
  | { readonly kind: 'mode'; readonly id: Mode }
  | { readonly kind: 'role'; readonly id: string }
  | { readonly kind: 'site'; readonly id: string }
  /** A word of types that are no visit. */
  | { readonly kind: 'junk'; readonly counts: JunkWord }
  | { readonly kind: 'person' }
  /** A word that says nothing about what happens. */
  | { readonly kind: 'filler' };

/** Meanings by phrase: its words in {@link spelling}, joined with a space. */
export type Phrases = PhraseTable<Meaning>;

export interface Distinction {
  readonly axis: string;
  readonly value: string;
}

export interface Lexicon {
  readonly source: LexiconSource;
  readonly words: WordReader;
  readonly phrases: Phrases;
  /** Of specialities that have words of their own, by slug: those, and then what all share. */
  readonly ownPhrases: ReadonlyMap<string, Phrases>;
  /** Slugs by phrase: what a name begins with. */
  readonly prefixes: PhraseTable<readonly string[]>;
  /** How words of the calendar end, in {@link spelling}. */
  readonly junkEndings: readonly string[];
  /** Words that types are called and that end so all the same: "Teammøde". */
  readonly calledSo: ReadonlySet<string>;
  /** Rooms, apparatus and goods. */
  readonly things: PhraseTable<true>;
  readonly thingEndings: readonly string[];
  /** By phrase. */
  readonly distinctions: PhraseTable<Distinction>;
  /** What a profession does, where it holds visits of its own. */
  readonly visitOfRole: ReadonlyMap<string, string>;
  /** Standard words by name, kept once they are worked out. */
  readonly canonical: Map<string, readonly string[]>;
  /** What {@link words} reads by. */
  readonly lists: WordLists;
  /** Of every phrase of the source: its words as the reader sees them, joined with a space. */
  readonly keys: Map<string, string>;
  /** What types are called, by the slug of those that call them so and by text, kept once it is read. */
  readonly aliases: Map<string, Map<string, ReadAlias>>;
  /** Of everything that types are called, kept once they are made: see `alias-vectors.ts`. */
  vectors: Vectors | undefined;
  /** All that standard names are made of, kept once it is asked for: see `known-words.ts`. */
  standardWords: ReadonlySet<string> | undefined;
}

/**
 * The lexicon that names are read with. The same source gives the same lexicon.
 * @param kept what the same source came to before, which saves the time to work it out again; it is the lexicon's own
 * from then on, which adds to it
 */
export function createLexicon(source: LexiconSource, kept?: Readings): Lexicon {
  const lists = kept?.lists ?? wordLists(vocabularyOf(source));
  const words = createWordReader(lists);
  const keys = kept?.keys ?? new Map<string, string>();
  const keyOf = (text: string): string => {
    const known = keys.get(text);
    if (known !== undefined) return known;
    const key = phraseKey(text, words);
    keys.set(text, key);
    return key;
  };
  const phrases = createPhraseTable(phrasesOf(source, keyOf));
  const prefixes = createPhraseTable(prefixesOf(source, keyOf));
  const values = new Map<string, Distinction>();
  for (const { axis, name, synonyms } of source.distinctions)
    for (const text of [name, ...synonyms]) setOnce(values, keyOf(text), { axis, value: name });
  const distinctions = createPhraseTable(values);
  const things = source.things ?? [];
  const junkEndings = endingsOf(source.junk.map(({ text }) => text));
  const visitOfRole = new Map(source.roles.flatMap(({ id, visit }) => (visit === undefined ? [] : [[id, visit]])));
  return {
    source,
    words,
    phrases,
    ownPhrases: ownPhrasesOf(source, phrases, keyOf),
    prefixes,
    junkEndings,
    calledSo: kept?.calledSo ?? wordsEndingIn(junkEndings, source),
    things: createPhraseTable(new Map(things.map((text) => [keyOf(text), true] as const))),
    thingEndings: endingsOf(things),
    distinctions,
    visitOfRole,
    canonical: kept?.canonical ?? new Map(),
    lists,
    keys,
    aliases: kept?.aliases ?? new Map(),
    vectors: kept?.vectors,
    standardWords: kept?.standardWords,
  };
}

/** What the words and types of a lexicon come to when they are read; it follows from the source alone. */
export type Readings = Pick<Lexicon, 'lists' | 'keys' | 'canonical' | 'aliases' | 'calledSo'> & {
  readonly vectors?: Vectors | undefined;
  readonly standardWords?: ReadonlySet<string> | undefined;
};

/** What a text begins with that is an ending as well: "…møde". */
const ENDING = '…';

function endingsOf(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text.startsWith(ENDING)).map((text) => spelling(text.slice(1)));
}

/** Words that types are called, in {@link spelling}, that end in one of some endings. */
function wordsEndingIn(endings: readonly string[], { types, specialities }: LexiconSource): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (text: string): void => {
    const spelt = spelling(text);
    if (endings.some((ending) => spelt.endsWith(ending))) found.add(spelt);
  };
  for (const { synonyms } of types) synonyms.forEach(add);
  for (const { uses } of specialities) for (const { synonyms } of uses) synonyms.forEach(add);
  return found;
}

/** A phrase's words as the reader sees them, joined with a space. */
function phraseKey(text: string, words: WordReader): string {
  return atomsOf(tokensOf(text), words)
    .map(({ text: word }) => word)
    .join(' ');
}

function vocabularyOf(source: LexiconSource): Vocabulary {
  const words = [...source.words, ...source.specialities.flatMap(({ own = [] }) => own)];
  const synonyms = words.flatMap((word) => word.synonyms);
  const roles = source.roles.flatMap(({ words }) => words);
  const modes = source.modes.flatMap(({ words }) => words);
  const distinctions = source.distinctions.flatMap((word) => [word.name, ...word.synonyms]);
  return {
    standard: [
      ...words.map(({ name }) => name),
      ...source.types.map(({ name }) => name),
      ...source.roles.flatMap(({ visit }) => (visit === undefined ? [] : [visit])),
      // "Læge" is shorter than the rest, and begins many words.
      ...source.roles.flatMap(({ words }) => words.slice(0, 1)),
      ...[...roles, ...modes, ...distinctions].filter((word) => word.length >= 5),
    ],
    parts: [...synonyms, ...source.fillers, ...roles, ...modes].filter((word) => word.length >= 3),
    other: [
      ...synonyms,
      ...roles,
      ...modes,
      ...distinctions,
      ...source.fillers,
      ...[...source.junk.map(({ text }) => text), ...(source.things ?? [])].filter((text) => !text.startsWith(ENDING)),
      ...source.sites.flatMap(({ words }) => words),
      ...source.specialities.flatMap(({ words }) => words),
      ...source.people,
    ],
    // The "læge" of "uden læge" begins many: "lægesamtale".
    never: source.fillers.filter((text) => !text.includes(' ')),
  };
}

/** The first to claim a phrase keeps it, so the order here is the order of precedence. */
function phrasesOf(source: LexiconSource, keyOf: (text: string) => string): ReadonlyMap<string, Meaning> {
  const phrases = new Map<string, Meaning>();
  const add = (text: string, meaning: Meaning): void => setOnce(phrases, keyOf(text), meaning);
  for (const { text, alone, isCalendar } of source.junk)
    add(text, { kind: 'junk', counts: !alone ? 'surely' : isCalendar === true ? 'calendar' : 'alone' });
  for (const { id, words } of source.modes)
    for (const text of shortestFirst(words, keyOf)) add(text, { kind: 'mode', id });
  for (const { id, words } of source.roles) for (const text of words) add(text, { kind: 'role', id });
  for (const { id, words } of source.sites) for (const text of words) add(text, { kind: 'site', id });
  for (const text of source.fillers) add(text, { kind: 'filler' });
  for (const { name, synonyms } of source.words)
    for (const text of [name, ...synonyms]) add(text, { kind: 'content', name });
  for (const text of source.people) add(text, { kind: 'person' });
  return phrases;
}

function ownPhrasesOf(
  { specialities }: LexiconSource,
  common: Phrases,
  keyOf: (text: string) => string,
): ReadonlyMap<string, Phrases> {
  const tables = new Map<string, Phrases>();
  for (const { slug, own = [] } of specialities) {
    const phrases = new Map<string, Meaning>();
    for (const { name, synonyms } of own)
      for (const text of [name, ...synonyms]) setOnce(phrases, keyOf(text), { kind: 'content', name, isOwn: true });
    if (phrases.size > 0) tables.set(slug, inFrontOf(common, createPhraseTable(phrases)));
  }
  return tables;
}

/**
 * Without those that begin with a shorter one, but for the first, which is what it is called: in "telefonkonsultation" only
 * "telefon" is the mode, and "hjemmebesøg" is more than "hjemme".
 */
function shortestFirst(words: readonly string[], keyOf: (text: string) => string): readonly string[] {
  const keys = new Set(words.map(keyOf));
  return words.filter((word, at) => {
    if (at === 0) return true;
    const parts = keyOf(word).split(' ');
    return !parts.slice(0, -1).some((_, index) => keys.has(parts.slice(0, index + 1).join(' ')));
  });
}

function prefixesOf(source: LexiconSource, keyOf: (text: string) => string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { slug, words } of source.specialities)
    for (const text of words) {
      const key = keyOf(text);
      // A prefix is written by hand thousands of times, and often without its dots and strokes: "ONH" for "ØNH".
      for (const written of new Set([key, bareLetters(key)])) {
        const slugs = found.get(written);
        if (slugs === undefined) found.set(written, [slug]);
        else if (!slugs.includes(slug)) slugs.push(slug);
      }
    }
  return found;
}

function setOnce<V>(map: Map<string, V>, phrase: string, value: V): void {
  if (phrase !== '' && !map.has(phrase)) map.set(phrase, value);
}
