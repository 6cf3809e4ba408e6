import type { Mode } from '../model/authored.ts';
import type { Catalogue, Speciality } from '../model/catalogue.ts';
import { slugOf } from '../model/slug.ts';
import type { Lexicon } from '../similarity/lexicon.ts';
import { type ReadName, readName } from '../similarity/read-name.ts';
import { calibrated } from './calibration.ts';
import { clusterNames, type NameCluster, readingKey } from './cluster-names.ts';
import { decidedLinks } from './decided-links.ts';
import { explainHit } from './explain-hit.ts';
import type { LegacyEntry } from './legacy/merge-legacy.ts';
import { type Hit, hitsOf, likelyTypeOf } from './map-name.ts';
import { maskPeople } from './mask-people.ts';
import type { Candidate, Suggestion } from './suggestion.ts';
import { createTargets, type Targets } from './targets.ts';

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

/** A suggestion is made where it is right more often than not. */
const LEAST_CONFIDENCE = 0.5;
/** How many candidates a person is shown. */
const SHOWN = 5;

/**
 * What takes the place of each old type. Specialities are looked at one by one, so that no cluster spans two.
 * @returns the clusters, by speciality (none last), those with most bookings first
 */
export function suggest(
  entries: readonly LegacyEntry[],
  catalogue: Catalogue,
  lexicon: Lexicon,
): readonly SuggestedCluster[] {
  const bySpeciality = new Map<string, LegacyEntry[]>();
  for (const entry of entries) {
    const slug = entry.speciality ?? '';
    const known = bySpeciality.get(slug);
    if (known) known.push(entry);
    else bySpeciality.set(slug, [entry]);
  }
  const specialities = new Map(catalogue.specialities.map((speciality) => [speciality.slug, speciality]));
  const targetsOf = createTargets(catalogue, lexicon);
  return [...bySpeciality].flatMap(([slug, rows]) => {
    const speciality = specialities.get(slug);
    return suggestFor(rows, speciality, targetsOf(speciality), lexicon);
  });
}

function suggestFor(
  entries: readonly LegacyEntry[],
  speciality: Speciality | undefined,
  targets: Targets,
  lexicon: Lexicon,
): readonly SuggestedCluster[] {
  const reads = entries.map(({ cells }) => readName(cells.name, lexicon, speciality?.slug));
  const hits = new Map<string, readonly Hit[]>();
  const hitsFor = (read: ReadName): readonly Hit[] => {
    // Two names that read the same may have met by different aliases.
    const key = `${readingKey(read)}|${read.content.join(' ')}|${read.alias?.text ?? ''}`;
    const known = hits.get(key) ?? (read.isJunk ? [] : hitsOf(read, targets, SHOWN));
    hits.set(key, known);
    return known;
  };
  const clusters = clusterNames(reads, decidedLinks(entries), (read) => likelyTypeOf(hitsFor(read)));
  const ids = clusterIds(clusters, reads, speciality?.slug ?? UNASSIGNED, lexicon);
  const found = clusters.map((cluster, index): SuggestedCluster => {
    const id = ids[index] ?? '';
    const members = new Map<number, Suggested>();
    for (const row of cluster.rows) {
      const [entry, read] = [entries[row], reads[row]];
      if (!entry || !read) continue;
      members.set(row, { entry, read, suggestion: suggestionFor(entry, read, hitsFor(read), id, targets, lexicon) });
    }
    const { weakest } = cluster;
    const [a, b] = [members.get(weakest?.a ?? -1), members.get(weakest?.b ?? -1)];
    return {
      id,
      speciality: speciality?.slug,
      name: members.get(cluster.clearest)?.suggestion.shownName ?? '',
      members: [...members.values()],
      weakest: weakest && a && b ? { a, b, score: weakest.score } : undefined,
    };
  });
  const booked = new Map(found.map((cluster) => [cluster, bookingsOf(cluster)]));
  return found.sort((a, b) => (booked.get(b) ?? 0) - (booked.get(a) ?? 0) || (a.id < b.id ? -1 : 1));
}

/** Where a speciality's slug would stand, for old types of no known speciality. */
const UNASSIGNED = 'uden-speciale';

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

function suggestionFor(
  entry: LegacyEntry,
  read: ReadName,
  hits: readonly Hit[],
  cluster: string,
  targets: Targets,
  lexicon: Lexicon,
): Suggestion {
  const said = {
    cluster,
    duration: read.lengths.join('+'),
    mode: read.modes.length === 1 ? (read.modes[0] ?? '') : '',
    role: read.roles.join('+'),
    shownName: maskPeople(entry.cells.name, read.people),
  };
  const retire = retirementOf(entry, read);
  const lengths = read.lengths.length > 0 ? read.lengths : lengthsOf(entry);
  const candidates = hits.map(
    (hit): Candidate => ({
      target: hit.target.id,
      confidence: calibrated(hit.score * fitOf(hit, read.modes)),
      // Most are never looked at.
      get why() {
        return explainHit(read, hit, lengths, lexicon);
      },
    }),
  );
  const [first] = candidates;
  const base = { ...said, retire: retire?.kind, candidates };
  if (retire) return { ...base, target: '', relation: 'unmatched', confidence: retire.confidence, why: retire.why };
  if (first === undefined || first.confidence < LEAST_CONFIDENCE)
    return {
      ...base,
      target: '',
      relation: 'unmatched',
      confidence: first?.confidence ?? 0,
      why: abstaining(first, targets),
    };
  return {
    ...base,
    target: first.target,
    relation: hits[0]?.relation ?? 'inexact',
    confidence: first.confidence,
    why: first.why,
  };
}

function lengthsOf({ cells }: LegacyEntry): readonly number[] {
  return cells.spLength === '' ? [] : cells.spLength.split('+').map(Number);
}

/** A type that is not held in the mode the name says is hardly what is meant. */
function fitOf({ target }: Hit, modes: readonly Mode[]): number {
  return modes.length === 0 || modes.some((mode) => target.allowed.has(mode)) ? 1 : 0.97;
}

function abstaining(first: Candidate | undefined, { byId }: Targets): string {
  if (byId.size === 0) return 'specialet er ukendt';
  if (first === undefined) return 'ingen type i specialet ligner';
  return `ingen type passer godt nok; nærmest er ${first.target} (${first.why})`;
}

function retirementOf({ cells, rows }: LegacyEntry, { isJunk }: ReadName) {
  const bookings = cells.bookings === '' ? 'antal bookinger kendes ikke' : `${cells.bookings} bookinger`;
  if (isJunk)
    return { kind: 'junk', confidence: 0.97, why: `navnet siger, at det ikke er et besøg; ${bookings}` } as const;
  const isUnused =
    rows.length > 0 &&
    cells.bookings === '0' &&
    isNone(cells.futureBookings) &&
    isNone(cells.templates) &&
    cells.usedOutside === '';
  return isUnused ? ({ kind: 'unused', confidence: 0.9, why: `bruges ikke: ${bookings}` } as const) : undefined;
}

/** Nothing known or none. */
function isNone(count: string): boolean {
  return count === '' || count === '0';
}
