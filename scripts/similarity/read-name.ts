import type { Mode } from '../model/authored.ts';
import { type Alias, type Aliases, aliasesOf, aliasOf } from './aliases.ts';
import { canonicalWords } from './content.ts';
import type { Lexicon } from './lexicon.ts';
import { agreement, type Meanings } from './meanings.ts';
import { contentOf, meaningOf, readWords, type Said, sortedOnce, visitOf } from './read-words.ts';

/** What a name says, read word by word. Nothing is inferred: what it does not say is empty. */
export interface ReadName {
  readonly name: string;
  /** Minutes, in the order written; several where the name gives alternatives. */
  readonly lengths: readonly number[];
  readonly modes: readonly Mode[];
  readonly roles: readonly string[];
  readonly sites: readonly string[];
  /** Slugs of the specialities that the name's prefix may stand for. */
  readonly specialities: readonly string[];
  /** Whether it is no visit: a test, a retired type, the staff's own calendar. */
  readonly isJunk: boolean;
  /** The words that name a person, as they are written. */
  readonly people: readonly string[];
  /** The words of the name for what happens, as standard words in their own spelling, sorted, each once. */
  readonly content: readonly string[];
  /** What the speciality calls so, if it calls one of its types that. */
  readonly alias: Alias | undefined;
  /** What happens: the words of the type that is called so, or else {@link content}. */
  readonly words: readonly string[];
  /** What the words for what happens are called, in the order of the name, to be shown: "kontrol af pacemaker". */
  readonly label: string;
  /** What keeps visits apart: the values said on each axis, sorted. */
  readonly meaning: Meanings;
  /** Words that were read as others, in order: "ktr" as "kontrol". */
  readonly readAs: readonly { readonly written: string; readonly as: string }[];
}

/**
 * Reads a name. With the slug of its speciality, whatever that calls one of its types is that type; without it, the
 * speciality is the one that its prefix stands for, if any.
 */
export function readName(name: string, lexicon: Lexicon, speciality?: string | undefined): ReadName {
  const said = readWords(name, lexicon, speciality);
  const { isJunk } = said;
  const meaning = meaningOf(said, isJunk ? [] : said.words, lexicon);
  const aliases = aliasesOf(lexicon, speciality ?? onlyOne(said.specialities));
  const { content, words, alias } = isJunk ? NOTHING : whatHappens(said, meaning, lexicon, aliases);
  return {
    name,
    lengths: said.lengths,
    // Whose calendar it is keeps nobody from booking anything.
    modes: isJunk ? NONE : shared(said.modes),
    roles: isJunk ? NONE : shared(said.roles),
    sites: shared(said.sites),
    specialities: shared(said.specialities),
    isJunk,
    people: shared(said.people),
    content,
    alias,
    words,
    label: said.label.join(' '),
    meaning,
    readAs: shared(said.readAs),
  };
}

/** The list, or the one that all empty ones are: of a hundred thousand names, most say neither mode nor site. */
function shared<Value>(list: readonly Value[]): readonly Value[] {
  return list.length === 0 ? NONE : list;
}

const NONE: readonly never[] = [];

function onlyOne(values: readonly string[]): string {
  return values.length === 1 ? (values[0] ?? '') : '';
}

/**
 * What happens. Whatever the speciality calls one of its types is that type, unless they mean different things. A profession
 * with visits of its own is what happens where nothing but a general word stands beside it ("DIÆTIST KTR"); a name that
 * says nothing at all is the general visit.
 */
function whatHappens(said: Said, meaning: Meanings, lexicon: Lexicon, aliases: Aliases) {
  const own = contentOf(said, lexicon);
  const visit = visitOf(said.roles, lexicon);
  const key = own.join(' ');
  const isGeneral =
    key === '' || aliases.general.has(key) || aliases.general.has(aliases.byWords.get(key)?.typeKey ?? '');
  const { unsaid } = lexicon.source;
  const named = isGeneral && visit !== undefined ? visit : key === '' ? unsaid : undefined;
  const meant = named === undefined ? own : sortedOnce(canonicalWords(named, lexicon));
  const alias = aliasOf(aliases, meant, meaning);
  if (alias === undefined || agreement(meaning, alias.meaning) === 0)
    return { content: meant, words: meant, alias: undefined };
  return { content: meant, words: alias.typeWords, alias };
}

const NOTHING = { content: [], words: [], alias: undefined } as const;
