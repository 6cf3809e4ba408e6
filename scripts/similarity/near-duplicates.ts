import { canonicalWords } from './content.ts';
import type { Lexicon } from './lexicon.ts';
import { agreement, type Meanings } from './meanings.ts';
import { isOneLetterApart, letterMask, mayBeLettersApart } from './one-letter-apart.ts';
import { readAlias, sortedOnce } from './read-words.ts';
import { spelling } from './spelling.ts';
import { stem } from './stem.ts';
import { tokensOf } from './tokens.ts';

/** A name in a list where no two should be called alike. */
export interface ListedName {
  readonly name: string;
  /** The list it stands in; '' stands in every list. */
  readonly list: string;
}

/** Two names that a booker would take for one, by their places. The later is the one that must change. */
export interface NearDuplicate {
  readonly earlier: number;
  readonly later: number;
  /** The same words, or all but one word the same and that one letter apart. */
  readonly kind: 'same' | 'slip';
}

interface Read {
  readonly place: number;
  readonly list: string;
  readonly words: readonly string[];
  readonly key: string;
}

/**
 * Names of one list that say the same: by the same words once compounds are parted and synonyms read, whatever their order,
 * or by a single slip of the pen. A word more is another visit ("Bronkoskopi med ultralyd"), and so is another number
 * or letter. At most one for each name, in the order of the later ones; names for every list come first.
 */
export function nearDuplicates(names: readonly ListedName[], lexicon: Lexicon): readonly NearDuplicate[] {
  const reads = names.map(({ name, list }, place): Read => {
    const words = sortedOnce(canonicalWords(name, lexicon).map(stem));
    return { place, list, words, key: words.join(' ') };
  });
  const same = sameWords(reads, names, lexicon);
  const told = new Set(same.map(({ later }) => later));
  const slips = onlyPairs(
    slipsAmong(
      reads.filter(({ place }) => !told.has(place)),
      lexicon,
    ),
  );
  return [...same, ...slips].sort((a, b) => a.later - b.later);
}

function sameWords(reads: readonly Read[], names: readonly ListedName[], lexicon: Lexicon): readonly NearDuplicate[] {
  const byKey = new Map<string, number[]>();
  const found: NearDuplicate[] = [];
  for (const { place, list, key } of reads) {
    if (key === '') continue;
    const earlier = [...(list === '' ? [] : (byKey.get(`|${key}`) ?? [])), ...(byKey.get(`${list}|${key}`) ?? [])];
    const first = earlier.find((other) => !meansAnother(names[place]?.name ?? '', names[other]?.name ?? '', lexicon));
    if (first !== undefined) found.push({ earlier: first, later: place, kind: 'same' });
    const known = byKey.get(`${list}|${key}`);
    if (known) known.push(place);
    else byKey.set(`${list}|${key}`, [place]);
  }
  return found;
}

function meansAnother(a: string, b: string, lexicon: Lexicon): boolean {
  const meaning = (name: string): Meanings => readAlias(name, lexicon).meaning;
  return agreement(meaning(a), meaning(b)) === 0;
}

/** Shorter words a letter apart are mostly two words. */
const LONG = 8;

/** A long word of a name, by which it may be a slip. */
interface LongWord {
  readonly place: number;
  readonly word: string;
  readonly mask: number;
}

/** Names whose words are the same but for a long one, and that one letter apart. */
function* slipsAmong(reads: readonly Read[], lexicon: Lexicon): Generator<NearDuplicate> {
  const byOthers = new Map<string, LongWord[]>();
  for (const { place, list, words } of reads)
    for (const word of words) {
      if (word.length < LONG) continue;
      const later = { place, word, mask: letterMask(word) };
      const others = words.filter((other) => other !== word).join(' ');
      const own = byOthers.get(`${list}|${others}`);
      for (const known of list === '' ? [own] : [byOthers.get(`|${others}`), own])
        for (const earlier of known ?? [])
          if (isSlip(earlier, later, lexicon)) yield { earlier: earlier.place, later: place, kind: 'slip' };
      if (own) own.push(later);
      else byOthers.set(`${list}|${others}`, [later]);
    }
}

/** One letter apart, and the vocabulary does not have both: "koloskopi" is no slip for "kolposkopi". */
function isSlip(a: LongWord, b: LongWord, lexicon: Lexicon): boolean {
  if (!mayBeLettersApart(a.mask, b.mask, 1) || !isOneLetterApart(a.word, b.word)) return false;
  const known = vocabularyWords(lexicon);
  return !known.has(a.word) || !known.has(b.word);
}

const kept = new WeakMap<Lexicon, ReadonlySet<string>>();

/** The words that the vocabulary gives, without those of the types. */
function vocabularyWords(lexicon: Lexicon): ReadonlySet<string> {
  const known = kept.get(lexicon);
  if (known) return known;
  const { words, distinctions } = lexicon.source;
  const texts = [...words, ...distinctions].flatMap(({ name, synonyms }) => [name, ...synonyms]);
  const found = new Set(texts.flatMap((text) => tokensOf(text).map((token) => stem(spelling(token.text)))));
  kept.set(lexicon, found);
  return found;
}

/** Names a letter apart from several others are a series ("Hold A-forløb"), and no slip. */
function onlyPairs(slips: Iterable<NearDuplicate>): readonly NearDuplicate[] {
  const all = [...slips];
  const times = new Map<number, number>();
  for (const { earlier, later } of all)
    for (const place of [earlier, later]) times.set(place, (times.get(place) ?? 0) + 1);
  return all.filter(({ earlier, later }) => times.get(earlier) === 1 && times.get(later) === 1);
}
