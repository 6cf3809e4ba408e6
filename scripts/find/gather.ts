import { maskPeople } from '../similarity/mask-people.ts';
import type { ReadName } from '../similarity/read-name.ts';
import { createMatches, type Match, type Matches } from './matches.ts';
import type { MeaningIndex, Meant } from './meaning-index.ts';
import type { OldNameFinder, OldNameMatch } from './old-name-finder.ts';
import type { AskedFor } from './query.ts';
import type { Rank } from './rank.ts';
import type { RejectionFinder, RejectionMatch } from './rejection-finder.ts';
import type { TypeFinder } from './type-finder.ts';
import { formOf, keyOfForm } from './typed-words.ts';

/** Everything that is looked through. */
export interface Sources {
  readonly types: TypeFinder;
  readonly oldNames: OldNameFinder;
  readonly rejections: RejectionFinder;
  /** Absent until it is made. */
  readonly meaning: MeaningIndex | undefined;
  /** Places of the types by full id. */
  readonly placeOf: ReadonlyMap<string, number>;
}

/** All that was found, whatever is chosen in the facets. */
export interface Gathered {
  readonly matches: Matches;
  /** Old names that lead to no type yet, the best first. */
  readonly openNames: readonly OldNameMatch[];
  readonly rejections: readonly RejectionMatch[];
  /** What the query was read as; absent where it is too short to mean anything. */
  readonly read: ReadName | undefined;
}

/** Below this many letters a query is the beginning of anything. */
const SHORT = 2;
/** Where so many are found as they are called, what is merely like the query would only tire. */
const ENOUGH = 5;
/** Further down, what is like the query is like it by chance. */
const MOST_LIKE = 8;

/** Finds all there is: what is chosen in the facets makes no difference here, so that each value can be counted. */
export function gather(asked: AskedFor, sources: Sources): Gathered {
  const matches = createMatches();
  sources.types.asWritten(asked, matches);
  const read = asked.form.length < SHORT ? undefined : sources.meaning?.read(asked.text);
  const open = addOldNames(sources.oldNames.find(withoutPeople(asked, read)), matches, sources);
  const meant = read && !read.isJunk ? (sources.meaning?.nearest(read) ?? []) : [];
  for (const one of meant) if (one.isSame) addMeant(one, 'same-meaning', matches, sources);
  if (matches.size < ENOUGH) sources.types.withE(asked, matches);
  const isNew = matches.size === 0 && open.length === 0 && asked.form.length >= SHORT;
  if (isNew) sources.types.withSlips(asked, matches);
  const slipped = isNew ? addOldNames(sources.oldNames.withSlips(asked), matches, sources) : [];
  if (matches.size < ENOUGH && !isCalledSo(matches))
    for (const one of meant.slice(0, MOST_LIKE)) addMeant(one, 'like-meaning', matches, sources);
  return { matches, openNames: [...open, ...slipped], rejections: sources.rejections.find(asked, read), read };
}

/** Whether something is called just what was asked for: then what is merely like it is another matter. */
function isCalledSo(matches: Matches): boolean {
  for (const place of matches.types()) if (matches.best(place, undefined)?.rank === 'whole-name') return true;
  return false;
}

/** People are masked in old names: whoever copies one from SP finds it by the rest. */
function withoutPeople(asked: AskedFor, read: ReadName | undefined): AskedFor {
  if (read === undefined || read.people.length === 0) return asked;
  const people = new Set(read.people.map(formOf));
  const words = asked.words.filter((word) => !people.has(formOf(word)));
  const key = keyOfForm(formOf(maskPeople(asked.text, read.people)));
  return { ...asked, key, words };
}

/** An old name that is settled leads to its types. @returns those that are not */
function addOldNames(found: readonly OldNameMatch[], matches: Matches, { placeOf }: Sources): readonly OldNameMatch[] {
  return found.filter(({ old, isWhole, share }) => {
    const { targets = [], status, speciality = '', name } = old;
    if (status !== 'accepted' || targets.length === 0) return true;
    const rank: Rank = isWhole ? 'whole-old-name' : 'old-name-holds';
    for (const target of targets)
      addAt(placeOf.get(target), { rank, kind: 'old-name', text: name, speciality, share }, matches);
    return false;
  });
}

function addMeant(
  { id, text, specialities, score }: Meant,
  rank: 'same-meaning' | 'like-meaning',
  matches: Matches,
  { placeOf }: Sources,
): void {
  const kind = rank === 'same-meaning' ? 'meaning' : 'likeness';
  for (const speciality of specialities)
    addAt(placeOf.get(id), { rank, kind, text, speciality, share: score }, matches);
}

function addAt(place: number | undefined, match: Match, matches: Matches): void {
  if (place !== undefined) matches.add(place, match);
}
