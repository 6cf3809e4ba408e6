import type { Message } from '../model/finding.ts';
import type { ExistingAlias, ExistingName } from './existing-names.ts';
import { explainLikeness, type Likeness } from './explain-likeness.ts';
import type { Lexicon } from './lexicon.ts';
import { likeness, SAME_VISIT } from './likeness.ts';
import { agreement } from './meanings.ts';
import { createNameIndex } from './name-index.ts';
import { nameKey } from './name-key.ts';
import type { ReadName } from './read-name.ts';
import { readAlias } from './read-words.ts';
import { writtenWords } from './written-words.ts';

/** An existing name that is like another. */
export interface NearName {
  readonly existing: ExistingName;
  /** 0..1, to three decimals; 1 only where it is the same name. */
  readonly score: number;
  /** Whether the two are taken for the same visit. */
  readonly isDuplicate: boolean;
  readonly why: Message;
}

export interface NameFinder {
  /** The existing names most like another, best first; of equal ones those of its speciality, then in the order given. */
  nearest(name: ReadName): readonly NearName[];
}

/** How many a person is shown. */
const SHOWN = 5;
/** Below this two names have nothing to do with each other. */
const LEAST = 0.3;
/** The most that anything but the same name counts for. */
const MOST = { name: 0.97, synonym: 0.95 } as const;
/**
 * What is left where what is met in part is a synonym ("Kostkontrol" makes kostvejledning little like a control), or where one
 * of the two says no more than a general type does: "Kontrol af iltbehandling" is one kind of control.
 */
const IN_PART = 0.75;
/** How many aliases are looked at: several may be of the same type, or mean something else. */
const LOOKED_AT = 200;
/** What is left where two names mean different things: worth seeing, never the same visit. */
const CONFLICT = 0.5;

interface Found {
  readonly place: number;
  readonly score: number;
  readonly alias: ExistingAlias;
  readonly kind: Likeness['kind'];
  readonly words: readonly string[];
}

/** Looks names up among existing ones; the index is made once. */
export function createNameFinder(existing: readonly ExistingName[], lexicon: Lexicon): NameFinder {
  const rows = existing.flatMap(({ aliases }, place) => aliases.map((alias) => ({ place, alias })));
  // Without meanings the index gives plain cosines: what differs in meaning is to be seen and explained, not lost.
  const index = createNameIndex(rows.map(({ alias: { words } }) => ({ words, meaning: NO_MEANING, isJunk: false })));
  const byKey = placesByKey(existing);
  const general = generalWords(lexicon);
  const kept = new Map<string, readonly Found[]>();
  const search = (name: ReadName): readonly Found[] => {
    const key = readingKey(name);
    const known = kept.get(key) ?? [...searchIndex(name).values()].filter(({ score }) => score >= LEAST);
    kept.set(key, known);
    return known;
  };
  const searchIndex = (name: ReadName): ReadonlyMap<number, Found> => {
    const best = new Map<number, Found>();
    for (const words of name.alias ? [name.content, name.words] : [name.words])
      for (const { row, score: cosine } of index.nearest({ words, meaning: NO_MEANING, isJunk: false }, LOOKED_AT)) {
        if (isSettled(best, cosine)) break;
        const { place, alias } = rows[row] ?? NOTHING;
        const found = { place, alias, words, ...scored(name, words, alias, cosine, general) };
        if (found.score > (best.get(place)?.score ?? 0)) best.set(place, found);
      }
    return best;
  };
  const identical = (name: ReadName): readonly Found[] =>
    (byKey.get(nameKey(name.name)) ?? []).flatMap((place) => {
      const alias = existing[place]?.aliases[0];
      return alias ? [{ place, score: 1, alias, kind: 'identical', words: name.words }] : [];
    });
  return {
    nearest(name) {
      // A name without a letter says nothing, and is like nothing.
      if (nameKey(name.name) === '') return [];
      const same = identical(name);
      const places = new Set(same.map(({ place }) => place));
      const others = name.isJunk ? [] : search(name).filter(({ place }) => !places.has(place));
      const isNear = ({ place }: Found): boolean => isOfSpeciality(existing[place], name);
      return [...same, ...others]
        .sort((a, b) => b.score - a.score || Number(isNear(b)) - Number(isNear(a)) || a.place - b.place)
        .slice(0, SHOWN)
        .flatMap((found) => shown(found, existing[found.place], name, lexicon));
    },
  };
}

/** The same for two names that are like the same names. */
function readingKey({ words, content, alias, meaning }: ReadName): string {
  const meant = [...meaning].map(([axis, values]) => `${axis}=${values.join('+')}`);
  return [words.join(' '), alias ? content.join(' ') : '', ...meant].join('|');
}

/** What the names of the general types say: words sorted, joined with a space. */
function generalWords(lexicon: Lexicon): ReadonlySet<string> {
  const general = lexicon.source.types.filter(({ isGeneral }) => isGeneral);
  return new Set(general.map(({ name, set }) => readAlias(name, lexicon, set).content.join(' ')));
}

const NO_MEANING: ReadonlyMap<string, readonly string[]> = new Map();
const NOTHING = {
  place: -1,
  alias: { kind: 'name', text: '', key: '', words: [], meaning: NO_MEANING, readAs: [] },
} as const;

function placesByKey(existing: readonly ExistingName[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { aliases }] of existing.entries()) {
    const key = aliases[0]?.key ?? '';
    const known = places.get(key);
    if (known) known.push(place);
    else if (key !== '') places.set(key, [place]);
  }
  return places;
}

/** Cosines fall, and no score is above its cosine: enough are found when as many as are shown are above the next cosine. */
function isSettled(best: ReadonlyMap<number, Found>, cosine: number): boolean {
  if (best.size < SHOWN) return false;
  let above = 0;
  for (const { score } of best.values()) if (score > cosine) above += 1;
  return above >= SHOWN;
}

function scored(
  { meaning }: ReadName,
  words: readonly string[],
  alias: ExistingAlias,
  cosine: number,
  general: ReadonlySet<string>,
): Pick<Found, 'score' | 'kind'> {
  if (agreement(meaning, alias.meaning) === 0)
    return { score: rounded(Math.min(cosine, 1) * CONFLICT), kind: 'conflict' };
  const like = likeness(comparable(words, meaning), comparable(alias.words, alias.meaning), cosine);
  const isSame = words.length === alias.words.length && words.every((word, index) => word === alias.words[index]);
  if (isSame) return { score: rounded(Math.min(like, MOST[alias.kind])), kind: 'same' };
  const isPart = alias.kind === 'synonym' || general.has(words.join(' ')) || general.has(alias.words.join(' '));
  return { score: rounded(Math.min(like, MOST[alias.kind]) * (isPart ? IN_PART : 1)), kind: 'near' };
}

function comparable(words: readonly string[], meaning: ReadName['meaning']) {
  return { words, meaning, isJunk: false };
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}

function isOfSpeciality(existing: ExistingName | undefined, { specialities }: ReadName): boolean {
  return specialities.includes(existing?.id?.split('/')[0] ?? '');
}

function shown(
  { alias, kind, score, words }: Found,
  existing: ExistingName | undefined,
  name: ReadName,
  lexicon: Lexicon,
): readonly NearName[] {
  if (existing === undefined) return [];
  const why = explainLikeness(
    {
      kind,
      words,
      otherWords: alias.words,
      meaning: name.meaning,
      otherMeaning: alias.meaning,
      readAs: [...name.readAs, ...alias.readAs],
      synonym: alias.kind === 'synonym' ? alias.text : undefined,
    },
    writtenWords(lexicon),
  );
  return [{ existing, score, isDuplicate: kind !== 'conflict' && score >= SAME_VISIT, why }];
}
