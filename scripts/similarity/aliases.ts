import { canonicalWords } from './content.ts';
import type { Lexicon } from './lexicon.ts';
import type { NamedType } from './lexicon-source.ts';
import { type Meanings, PROFESSION, type ReadAlias } from './meanings.ts';
import { readAlias, sortedOnce } from './read-words.ts';

/** Something that a visit type is called. */
export interface Alias extends ReadAlias {
  readonly type: NamedType;
  /** As it stands in the catalogue. */
  readonly text: string;
  readonly kind: 'name' | 'synonym';
  /** What it says happens: its standard words, sorted, joined with a space. */
  readonly key: string;
  /** The same of the type's own name. */
  readonly typeKey: string;
  /** The standard words of the type's own name, sorted. */
  readonly typeWords: readonly string[];
  readonly meaning: Meanings;
}

/** The types that a speciality may book, by all they are called. */
export interface Aliases {
  readonly all: readonly Alias[];
  /** By what the alias says happens and whose visit it is: see {@link keyOf}. */
  readonly byWords: ReadonlyMap<string, Alias>;
  /** Words that say no more than that somebody meets. */
  readonly general: ReadonlySet<string>;
}

/** What specialities share: every alias there is, made once. */
interface AliasBook {
  readonly bySpeciality: Map<string, Aliases>;
  readonly byType: Map<NamedType, AliasesOfType>;
}

interface AliasesOfType {
  readonly name: Alias;
  /** By text, also those that only some specialities say; where two mean different things by it, the first one's. */
  readonly synonyms: Map<string, Alias>;
}

/**
 * The alias that says the same. "Diætist KOL" is no name for what a doctor does: where an alias says whose visit it is, so
 * must the name.
 */
export function aliasOf({ byWords }: Aliases, words: readonly string[], meaning: Meanings): Alias | undefined {
  const key = words.join(' ');
  for (const profession of meaning.get(PROFESSION) ?? NONE) {
    const alias = byWords.get(keyOf(key, profession));
    if (alias !== undefined) return alias;
  }
  return byWords.get(key);
}

/** The key of words and, after `@`, whose visit they are; of the words alone where that is not said. */
function keyOf(words: string, profession: string | undefined): string {
  return profession === undefined ? words : `${words} @${profession}`;
}

const NONE: readonly string[] = [];

const books = new WeakMap<Lexicon, AliasBook>();

/**
 * What the types are called that a speciality may book: its own before the common ones it uses. Where no speciality is
 * known (''), the common ones.
 */
export function aliasesOf(lexicon: Lexicon, speciality: string): Aliases {
  const book = books.get(lexicon) ?? { bySpeciality: new Map(), byType: new Map() };
  books.set(lexicon, book);
  const known = book.bySpeciality.get(speciality);
  if (known) return known;
  const aliases = collect(lexicon, book, speciality);
  book.bySpeciality.set(speciality, aliases);
  return aliases;
}

function collect(lexicon: Lexicon, book: AliasBook, speciality: string): Aliases {
  const { types, specialities } = lexicon.source;
  const uses = specialities.find(({ slug }) => slug === speciality)?.uses;
  const usedAs = new Map(uses?.map(({ id, synonyms }) => [id, synonyms]));
  const own = types.filter(({ set }) => set === speciality);
  const common = types.filter(({ set, id }) => set === 'common' && (uses === undefined || usedAs.has(id)));
  const all = new Set<Alias>();
  const general = new Set<string>();
  for (const type of [...own, ...common]) {
    const { name, synonyms } = ofType(type, lexicon, book);
    if (type.isGeneral) general.add(name.key);
    all.add(name);
    const add = (text: string, set: string): void => void all.add(synonymOf(name, text, synonyms, lexicon, set));
    type.synonyms.forEach((text) => {
      add(text, type.set);
    });
    usedAs.get(type.id)?.forEach((text) => {
      add(text, speciality);
    });
  }
  return { all: [...all], byWords: indexed([...all], general, usedAs), general };
}

function ofType(type: NamedType, lexicon: Lexicon, { byType }: AliasBook): AliasesOfType {
  const known = byType.get(type);
  if (known) return known;
  const { content, meaning } = read(type.name, lexicon, type.set);
  const key = content.join(' ');
  const typeWords = sortedOnce(canonicalWords(type.name, lexicon));
  const name: Alias = { type, text: type.name, kind: 'name', key, typeKey: key, typeWords, content, meaning };
  const made = { name, synonyms: new Map<string, Alias>() };
  byType.set(type, made);
  return made;
}

function synonymOf(
  { type, typeKey, typeWords }: Alias,
  text: string,
  made: Map<string, Alias>,
  lexicon: Lexicon,
  set: string,
): Alias {
  const { content, meaning } = read(text, lexicon, set);
  const key = content.join(' ');
  const known = made.get(text);
  // Two specialities may say the same, and mean each their own by it.
  if (known?.key === key) return known;
  const alias: Alias = { type, text, kind: 'synonym', key, typeKey, typeWords, content, meaning };
  if (known === undefined) made.set(text, alias);
  return alias;
}

function read(text: string, lexicon: Lexicon, set: string): ReadAlias {
  let ofSet = lexicon.aliases.get(set);
  if (ofSet === undefined) {
    ofSet = new Map();
    lexicon.aliases.set(set, ofSet);
  }
  const known = ofSet.get(text);
  if (known) return known;
  const reading = readAlias(text, lexicon, set);
  ofSet.set(text, reading);
  return reading;
}

/** The aliases that stand for their type alone. A name goes before any synonym. */
function indexed(
  all: readonly Alias[],
  general: ReadonlySet<string>,
  usedAs: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Alias> {
  const byWords = new Map<string, Alias>();
  for (const kind of ['name', 'synonym'] as const)
    all.forEach((alias) => {
      if (alias.kind !== kind) return;
      const { type, text, key, meaning } = alias;
      // "JDM kontrol" is what midwives' patients come for; without the midwife it is any control. And what one speciality
      // books as a control is one kind of it, not every one.
      const isTooGeneral = general.has(key) && !type.isGeneral;
      const isTooSpecial = type.isGeneral && (usedAs.get(type.id) ?? []).includes(text);
      const whose = keyOf(key, meaning.get(PROFESSION)?.[0]);
      if (key !== '' && !isTooGeneral && !isTooSpecial && !byWords.has(whose)) byWords.set(whose, alias);
    });
  return byWords;
}
