import type { Lexicon } from '../../similarity/lexicon.ts';
import { tokensOf } from '../../similarity/tokens.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import { groupBy } from '../report/report-row.ts';
import { type AcceptedName, witnessesOf } from './accepted-names.ts';
import { isSupported, type Lesson, succession } from './lesson.ts';
import { type UnknownWord, unknownWords } from './unknown-words.ts';

/** The one word of a name that nobody knows, and the one word of its type that is left for it to stand for. */
interface Alignment {
  readonly unknown: UnknownWord;
  readonly means: string;
  readonly name: AcceptedName;
}

export interface WordLessons {
  readonly lessons: readonly Lesson[];
  /** Names that the lessons would lead to their type. */
  readonly explained: ReadonlySet<AcceptedName>;
}

/** Where words go that old names of all specialities are read with. */
const LEXICON_PATH = 'vocabularies/lexicon.yaml';

/** What single words of accepted names stand for, found by elimination, where enough says so and next to nothing else. */
export function wordLessons(names: readonly AcceptedName[], lexicon: Lexicon): WordLessons {
  const groups = new Map<string, Alignment[]>();
  for (const name of names) {
    const found = name.isLed ? undefined : alignmentOf(name, lexicon);
    if (found === undefined) continue;
    const key = `${found.unknown.spelt} ${found.means}`;
    const known = groups.get(key);
    if (known) known.push(found);
    else groups.set(key, [found]);
  }
  // Until people have decided something there is nothing to spell.
  if (groups.size === 0) return { lessons: [], explained: new Set() };
  const withWord = namesByWord(names);
  const spellings = standardSpellings(lexicon);
  const lessons: Lesson[] = [];
  const explained = new Set<AcceptedName>();
  const learn = (group: readonly Alignment[], said: readonly AcceptedName[], path: string): boolean => {
    const lesson = lessonOf(group, said, spellings, path);
    if (lesson === undefined) return false;
    lessons.push(lesson);
    for (const { name } of group) if (isCovered(name)) explained.add(name);
    return true;
  };
  for (const group of groups.values()) {
    const said = withWord.get(group[0]?.unknown.spelt ?? '') ?? [];
    if (learn(group, said, LEXICON_PATH)) continue;
    // What stands for one thing here and for another there is a word of its own in either.
    for (const [speciality, own] of groupBy(group, ({ name }) => name.speciality))
      if (own.length < said.length)
        learn(
          own,
          said.filter((name) => name.speciality === speciality),
          `specialities/${speciality}/speciality.yaml`,
        );
  }
  return { lessons: oneEach(lessons), explained };
}

/** @param said all accepted names that the unknown word stands in, where the lesson is to hold */
function lessonOf(
  group: readonly Alignment[],
  said: readonly AcceptedName[],
  spellings: ReadonlyMap<string, string>,
  path: string,
): Lesson | undefined {
  const [first] = group;
  if (first === undefined) return undefined;
  const { unknown, means } = first;
  const witnesses = witnessesOf(group.map(({ name }) => name));
  const isShort = isShortFor(unknown.spelt, means);
  const against = witnessesOf(said.filter((name) => !name.targetWords.includes(means))).length;
  // One record is enough where the letters fit and nothing else in its name is left to wonder about.
  const isEnough = witnesses.length > 1 || (isShort && group.every(({ name }) => isCovered(name)));
  if (!isEnough || !isSupported(unknown.written, witnesses.length, against)) return undefined;
  return {
    kind: 'word',
    written: unknown.written,
    means: spellings.get(means) ?? means,
    place: { kind: 'words', path },
    witnesses: [...witnesses].sort((a, b) => byCodeUnit(a.id, b.id)),
    against,
    // That the letters fit says as much as one more record.
    confidence: succession(witnesses.length + Number(isShort), against),
  };
}

function alignmentOf(name: AcceptedName, lexicon: Lexicon): Alignment | undefined {
  const unknown = unknownWords(name.read, lexicon).filter(({ spelt }) => name.words.includes(spelt));
  const uncovered = name.targetWords.filter((word) => !name.words.includes(word));
  const [[only, ...others], [means, ...more]] = [unknown, uncovered];
  if (only === undefined || means === undefined || others.length > 0 || more.length > 0) return undefined;
  return { unknown: only, means, name };
}

/** Whether all of the name is said by its type, once the unknown word is known. */
function isCovered({ words, targetWords }: AcceptedName): boolean {
  return words.filter((word) => !targetWords.includes(word)).length === 1;
}

/** Where a word goes, it stands for one thing: of two lessons about it the better founded is kept, the first where they are equal. */
function oneEach(lessons: readonly Lesson[]): readonly Lesson[] {
  const best = new Map<string, Lesson>();
  for (const lesson of lessons) {
    const key = `${lesson.place.path} ${lesson.written}`;
    const known = best.get(key);
    if (known === undefined || lesson.confidence > known.confidence) best.set(key, lesson);
  }
  return [...best.values()];
}

function namesByWord(names: readonly AcceptedName[]): ReadonlyMap<string, readonly AcceptedName[]> {
  const found = new Map<string, AcceptedName[]>();
  for (const name of names)
    for (const word of name.words) {
      const known = found.get(word);
      if (known) known.push(name);
      else found.set(word, [name]);
    }
  return found;
}

/** Whether a word may be short for another: the same first letter, and its other letters in order ("ktr" for "kontrol"). */
export function isShortFor(short: string, word: string): boolean {
  if (short.length >= word.length || short[0] !== word[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at += 1;
  return at === short.length;
}

/** Standard words by how the lexicon spells them, so that they are written as people write them: "ekkokardiografi". */
function standardSpellings({ source, words }: Lexicon): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of [...source.words.map(({ name }) => name), ...source.types.map(({ name }) => name)])
    for (const { kind, text } of tokensOf(name)) {
      const { spelt } = words.read(text);
      if (kind === 'word' && !found.has(spelt)) found.set(spelt, text.toLowerCase());
    }
  return found;
}
