import type { Catalogue, Speciality } from '../model/catalogue.ts';
import { slugOf } from '../model/slug.ts';
import { knowsWord } from '../similarity/known-words.ts';
import type { Lexicon } from '../similarity/lexicon.ts';
import { type ReadName, readName } from '../similarity/read-name.ts';
import { clusterNames, type NameCluster, readingKey } from './cluster-names.ts';
import { decidedLinks } from './decided-links.ts';
import type { LegacyEntry } from './legacy/merge-legacy.ts';
import { firstHitOf, type Hits, hitsOf, likelyTypeOf } from './map-name.ts';
import type { Suggestion } from './suggestion.ts';
import { suggestionFor } from './suggestion-for.ts';
import { createTargets, type Targets } from './targets.ts';
import { UNASSIGNED } from './unassigned.ts';

/** An old type with what is proposed for it, and the group it is in. */
export interface Suggested {
  readonly entry: LegacyEntry;
  readonly read: ReadName;
  readonly suggestion: Suggestion;
}

/** Old types of one speciality that mean the same visit. */
export interface SuggestedCluster {
  /** `<speciality>/<slug>`, as in every member's suggestion. */
  readonly id: string;
  readonly speciality: string | undefined;
  /** The name of its clearest member, people masked. */
  readonly name: string;
  readonly members: readonly Suggested[];
  /** The two members least alike, 0..1. */
  readonly weakest: { readonly a: Suggested; readonly b: Suggested; readonly score: number } | undefined;
}

/** How many candidates a person is shown. */
const SHOWN = 5;

/** What is suggested for the old types of one speciality, or of none. */
export interface SpecialitySuggestions {
  readonly speciality: string | undefined;
  /** Those with most bookings first. */
  readonly clusters: readonly SuggestedCluster[];
}

/**
 * What takes the place of each old type.
 * @returns the clusters, by speciality (none last), those with most bookings first
 */
export function suggest(
  entries: readonly LegacyEntry[],
  catalogue: Catalogue,
  lexicon: Lexicon,
): readonly SuggestedCluster[] {
  return [...suggestBySpeciality(entries, catalogue, lexicon)].flatMap(({ clusters }) => clusters);
}

/** The same, speciality by speciality: they are looked at one by one, so that no cluster spans two. */
export function* suggestBySpeciality(
  entries: readonly LegacyEntry[],
  catalogue: Catalogue,
  lexicon: Lexicon,
): Generator<SpecialitySuggestions> {
  const specialities = new Map(catalogue.specialities.map((speciality) => [speciality.slug, speciality]));
  const bySpeciality = new Map<Speciality | undefined, LegacyEntry[]>();
  entries.forEach((entry) => {
    // A folder that has lost its `speciality.yaml` is no speciality: one review of none is not to be two of the same name.
    const speciality = specialities.get(entry.speciality ?? '');
    const known = bySpeciality.get(speciality);
    if (known) known.push(entry);
    else bySpeciality.set(speciality, [entry]);
  });
  const targetsOf = createTargets(catalogue, lexicon);
  const noneLast = [...bySpeciality].sort(([a], [b]) => Number(a === undefined) - Number(b === undefined));
  for (const [speciality, rows] of noneLast)
    yield { speciality: speciality?.slug, clusters: suggestFor(rows, speciality, targetsOf(speciality), lexicon) };
}

function suggestFor(
  entries: readonly LegacyEntry[],
  speciality: Speciality | undefined,
  targets: Targets,
  lexicon: Lexicon,
): readonly SuggestedCluster[] {
  const reads = readOnce(entries, lexicon, speciality?.slug);
  const keys = keysOnce(reads);
  const hitsFor = hitsOnce(targets, keys);
  const likelyType = (read: ReadName): string | undefined => likelyTypeOf(hitsFor(read).first);
  const keysOf = reads.map((read) => keys.get(read) ?? '');
  const clusters = clusterNames(reads, decidedLinks(entries), { likelyType, isKnown: knowsWord(lexicon) }, keysOf);
  const ids = clusterIds(clusters, reads, speciality?.slug ?? UNASSIGNED.id, lexicon);
  const found = clusters.map((cluster, index): SuggestedCluster => {
    const id = ids[index] ?? '';
    const members: Suggested[] = [];
    cluster.rows.forEach((row) => {
      const entry = entries[row];
      const read = reads[row];
      if (!entry || !read) return;
      members.push({ entry, read, suggestion: suggestionFor(entry, read, hitsFor(read), id, targets, lexicon) });
    });
    const { weakest } = cluster;
    const memberAt = (row: number): Suggested | undefined => members[cluster.rows.indexOf(row)];
    const a = weakest && memberAt(weakest.a);
    const b = weakest && memberAt(weakest.b);
    return {
      id,
      speciality: speciality?.slug,
      name: memberAt(cluster.clearest)?.suggestion.shownName ?? '',
      members,
      weakest: weakest && a && b ? { a, b, score: weakest.score } : undefined,
    };
  });
  const booked = new Map(found.map((cluster) => [cluster, bookingsOf(cluster)]));
  return found.sort((a, b) => (booked.get(b) ?? 0) - (booked.get(a) ?? 0) || (a.id < b.id ? -1 : 1));
}

/** Each name read; the same reading for the same name. */
function readOnce(entries: readonly LegacyEntry[], lexicon: Lexicon, slug: string | undefined): readonly ReadName[] {
  const kept = new Map<string, ReadName>();
  return entries.map(({ cells: { name } }) => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const read = readName(name, lexicon, slug);
    kept.set(name, read);
    return read;
  });
}

/** What is the same for names that read the same, worked out once for each. */
function keysOnce(reads: readonly ReadName[]): ReadonlyMap<ReadName, string> {
  const keys = new Map<ReadName, string>();
  for (const read of reads) if (!keys.has(read)) keys.set(read, readingKey(read));
  return keys;
}

/** What names meet, worked out once for all that read the same. */
function hitsOnce(targets: Targets, keys: ReadonlyMap<ReadName, string>): (read: ReadName) => Hits {
  const byRead = new Map<ReadName, Hits>();
  const byKey = new Map<string, Hits>();
  return (read) => {
    const before = byRead.get(read);
    if (before) return before;
    // Two names that read the same may have met by different aliases.
    const key = `${keys.get(read)}|${read.alias ? `${read.content.join(' ')}|${read.alias.text}` : ''}`;
    const hits = byKey.get(key) ?? (read.isJunk ? NO_HITS : hitsWith(read, targets));
    byKey.set(key, hits);
    byRead.set(read, hits);
    return hits;
  };
}

const NO_HITS: Hits = { first: undefined, all: () => [] };

function hitsWith(read: ReadName, targets: Targets): Hits {
  return { first: firstHitOf(read, targets), all: () => hitsOf(read, targets, SHOWN) };
}

/** Bookings of all members together. */
export function bookingsOf({ members }: SuggestedCluster): number {
  return members.reduce((sum, { entry }) => sum + Number(entry.cells.bookings), 0);
}

/** The clearest member's words as a slug; where two clusters would have the same, the later is numbered. */
function clusterIds(
  clusters: readonly NameCluster[],
  reads: readonly ReadName[],
  set: string,
  lexicon: Lexicon,
): readonly string[] {
  const taken = new Map<string, number>();
  return clusters.map(({ clearest }) => {
    const read = reads[clearest];
    const words = read?.isJunk
      ? 'ikke-besoeg'
      : slugOf((read?.words ?? []).map(lexicon.words.written).join(' ')) || 'uden-indhold';
    const times = (taken.get(words) ?? 0) + 1;
    taken.set(words, times);
    return `${set}/${words}${times > 1 ? `-${times}` : ''}`;
  });
}
