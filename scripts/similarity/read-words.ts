import type { Mode } from '../model/authored.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { canonicalWords, findPhrases, phrasesOf, type Span } from './content.ts';
import { isHolder, roleInList } from './holders.ts';
import type { JunkWord, Lexicon } from './lexicon.ts';
import { findMeaning, type Stretch } from './meaning.ts';
import type { Meanings, ReadAlias } from './meanings.ts';
import { endsIn, isNoVisit } from './no-visit.ts';
import { findPeople } from './people.ts';
import { findPrefix, ownNameAt } from './prefix.ts';
import { readTimes } from './read-times.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What the words of a name say one by one, before it is asked which visit type they are. */
export interface Said {
  readonly atoms: readonly Atom[];
  readonly speciality: string | undefined;
  readonly prefixEnd: number;
  readonly lengths: readonly number[];
  readonly intervals: readonly string[];
  readonly people: readonly string[];
  readonly modes: Mode[];
  readonly roles: string[];
  readonly sites: string[];
  readonly specialities: readonly string[];
  readonly words: string[];
  /** What the words are called, in their order, to be shown. */
  readonly label: string[];
  readonly readAs: { written: string; as: string }[];
  /** The atoms that {@link words} were read from: first, and first after. */
  readonly spoken: Stretch[];
  /** Those of them that the speciality reads in its own way. */
  readonly own: Stretch[];
  junk: JunkWord | undefined;
  /** Whether it is no visit: the words of {@link junk}, and nothing beside them that they need to be without. */
  isJunk: boolean;
}

/** Reads a name word by word. The slug of its speciality tells prefix from content. */
export function readWords(
  name: string,
  lexicon: Lexicon,
  speciality: string | undefined,
  phrases = phrasesOf(lexicon, speciality),
): Said {
  const tokens = tokensOf(name);
  const atoms = atomsOf(tokens, lexicon.words);
  const prefix = findPrefix(atoms, lexicon, speciality);
  const spans = findPhrases(atoms, phrases, prefix.end);
  const people = findPeople(tokens, atoms, spans, lexicon);
  const taken = numbersInPhrases(tokens, atoms, spans);
  const { lengths, intervals, claimed } = readTimes(
    tokens,
    people.length === 0 ? taken : new Set([...people, ...taken]),
  );
  const said: Said = {
    atoms,
    speciality,
    prefixEnd: prefix.end,
    lengths,
    intervals,
    people: people.map((index) => tokens[index]?.text ?? ''),
    modes: [],
    roles: [],
    sites: [...prefix.sites],
    specialities: prefix.specialities,
    words: [],
    label: [],
    readAs: [],
    spoken: [],
    own: [],
    junk: undefined,
    isJunk: false,
  };
  const dropped = people.length === 0 ? claimed : new Set([...people, ...claimed]);
  addAll(said, spans, prefix.end, dropped, tokens, lexicon);
  const saysNothing = said.words.length === 0 && said.junk === undefined;
  if (saysNothing && (prefix.last > prefix.sites.length || (said.roles.length === 0 && said.modes.length === 0)))
    addAll(said, [], prefix.last, dropped, tokens, lexicon, prefix.end);
  said.isJunk = isNoVisit(said, tokens, lexicon);
  return said;
}

/** Tokens of phrases that a number is part of ("6 min gangtest", "type 1"): that number is no length. */
function numbersInPhrases(
  tokens: readonly Token[],
  atoms: readonly Atom[],
  spans: readonly Span[],
): ReadonlySet<number> {
  let found: Set<number> | undefined;
  for (let index = 0; index < spans.length; index++) {
    const { start, end } = spans[index] ?? NOWHERE;
    if (end - start <= 1) continue;
    const inside = atoms.slice(start, end);
    if (!inside.some((atom) => tokens[atom.start]?.kind === 'number')) continue;
    found ??= new Set();
    for (const atom of inside) for (let at = atom.start; at < atom.end; at++) found.add(at);
  }
  return found ?? NO_TOKENS;
}

const NOWHERE = { start: 0, end: 0 };
const NO_TOKENS: ReadonlySet<number> = new Set();

/** Adds what atoms from `from` on say, span by span, and plain words between them. */
function addAll(
  said: Said,
  spans: readonly Span[],
  from: number,
  dropped: ReadonlySet<number>,
  tokens: readonly Token[],
  lexicon: Lexicon,
  to = said.atoms.length,
): void {
  let at = from;
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index];
    if (span === undefined) continue;
    addPlain(said, at, span.start, dropped, tokens, lexicon);
    at = span.end;
    if (!dropped.has(said.atoms[span.start]?.start ?? -1)) addSpan(said, span, tokens, lexicon);
  }
  addPlain(said, at, to, dropped, tokens, lexicon);
}

/** Adds the words of atoms that no phrase knows. */
function addPlain(
  said: Said,
  start: number,
  end: number,
  dropped: ReadonlySet<number>,
  tokens: readonly Token[],
  lexicon: Lexicon,
): void {
  for (let at = start; at < end; at++) {
    const atom = said.atoms[at];
    if (atom === undefined || dropped.has(atom.start) || !isWord(atom.text)) continue;
    const own = said.words.length === 0 ? 0 : ownNameAt(said.atoms, at, lexicon, said.speciality);
    if (own > 0) {
      at += Math.min(own, end - at) - 1;
      continue;
    }
    const role = roleInList(tokens, said.atoms, at, at + 1, lexicon);
    if (role !== undefined) {
      addOnce(said.roles, role);
      continue;
    }
    if (endsIn(atom.text, lexicon.junkEndings) && !lexicon.calledSo.has(atom.text)) {
      addJunk(said, 'calendar');
      continue;
    }
    said.words.push(atom.text);
    said.spoken.push({ start: at, end: at + 1 });
    addOnce(said.label, writtenAt(tokens, atom.start, atom.end));
  }
}

/** A single letter that no phrase knows says nothing; a number may (`2. besøg`). */
function isWord(text: string): boolean {
  return text.length > 1 || /\d/.test(text);
}

function addSpan(said: Said, span: Span, tokens: readonly Token[], lexicon: Lexicon): void {
  const { start, end, meaning } = span;
  switch (meaning.kind) {
    case 'mode':
      addOnce(said.modes, meaning.id);
      return;
    case 'role':
      if (!isHolder(tokens, said.atoms[start]?.start ?? 0, said.atoms[end - 1]?.end ?? 0)) return;
      addOnce(said.roles, meaning.id);
      return;
    case 'site':
      addOnce(said.sites, meaning.id);
      return;
    case 'junk':
      addJunk(said, meaning.counts);
      return;
    case 'content': {
      const role = roleInList(tokens, said.atoms, start, end, lexicon);
      if (role !== undefined) {
        addOnce(said.roles, role);
        return;
      }
      if (isOwnName(said, span, lexicon)) return;
      said.words.push(...canonicalWords(meaning.name, lexicon));
      said.spoken.push(span);
      if (meaning.isOwn) said.own.push(span);
      const written = writtenAt(tokens, said.atoms[start]?.start ?? 0, said.atoms[end - 1]?.end ?? 0);
      addOnce(said.label, meaning.name);
      if (written !== meaning.name.toLowerCase()) said.readAs.push({ written, as: meaning.name });
      return;
    }
    case 'person':
    case 'filler':
      return;
    default:
      meaning satisfies never;
  }
}

/** "NYHENV. GYN AMB": not "lunge", which is what is looked at as well. */
function isOwnName({ atoms, speciality, words }: Said, { start, end }: Span, lexicon: Lexicon): boolean {
  if (words.length === 0 || lexicon.distinctions.at(atoms, start) !== undefined) return false;
  return ownNameAt(atoms, start, lexicon, speciality) === end - start;
}

/** The word that counts in most names is what counts. */
function addJunk(said: Said, counts: JunkWord): void {
  if (said.junk === undefined || counts === 'surely' || (counts === 'calendar' && said.junk === 'alone'))
    said.junk = counts;
}

/** Tokens as they are written, in small letters. */
function writtenAt(tokens: readonly Token[], start: number, end: number): string {
  let written = '';
  for (let at = start; at < end; at++) written += `${at === start ? '' : ' '}${tokens[at]?.text ?? ''}`;
  return written.toLowerCase();
}

function addOnce<T>(list: T[], value: T): void {
  if (!list.includes(value)) list.push(value);
}

/**
 * Reads what a type is called. Length, role, mode and site in it ("KTR LÆGE 30") are read off.
 * @param set the speciality that calls it so, if it is one
 */
export function readAlias(text: string, lexicon: Lexicon, set?: string): ReadAlias {
  const said = readWords(text, lexicon, undefined, phrasesOf(lexicon, set));
  return { content: contentOf(said, lexicon), meaning: meaningOf(said, said.words, lexicon) };
}

export function meaningOf(said: Said, words: readonly string[], lexicon: Lexicon): Meanings {
  return findMeaning(said, words, lexicon);
}

/** The words of what happens, sorted; of a name that says no more than who, what that profession does. */
export function contentOf({ words, roles }: Said, lexicon: Lexicon): readonly string[] {
  const visit = words.length === 0 ? visitOf(roles, lexicon) : undefined;
  return sortedOnce(visit === undefined ? words : canonicalWords(visit, lexicon));
}

export function sortedOnce(words: readonly string[]): readonly string[] {
  const sorted: string[] = [];
  // By insertion: a name has few words, and this is asked for each.
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    let at = sorted.length;
    while (at > 0 && word < (sorted[at - 1] ?? '')) at--;
    if (at > 0 && sorted[at - 1] === word) continue;
    if (at === sorted.length) sorted.push(word);
    else sorted.splice(at, 0, word);
  }
  return sorted;
}

/** What the first profession does that holds visits of its own. */
export function visitOf(roles: readonly string[], { visitOfRole }: Lexicon): string | undefined {
  return roles.map((role) => visitOfRole.get(role)).find((found) => found !== undefined);
}
