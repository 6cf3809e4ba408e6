import type { VisitTypeFile } from '../model/authored.ts';
import { type Catalogue, COMMON } from '../model/catalogue.ts';
import { slugOf } from '../model/slug.ts';
import { proposedFile } from './proposed-file.ts';
import { createNames, type NameProposed } from './proposed-name.ts';
import { isDecided, isPresent } from './report/standing.ts';
import { bookingsOf, type Suggested, type SuggestedCluster } from './suggest.ts';

/** A new visit type for what no type fits: a beginning for whoever knows the visit, not a finished one. */
export interface ProposedType {
  /** The speciality's slug, or `common` for what several specialities would each have proposed. */
  readonly set: string;
  /** The clusters it would take the place of. */
  readonly clusters: readonly string[];
  readonly file: VisitTypeFile;
}

/** A single old type needs this share of its speciality's bookings to be worth a new type. */
const LEAST_BOOKED = 0.005;

/**
 * A proposal for each group of a known speciality that no type fits, unless it is to be retired, or is one old type that
 * hardly anybody books: that is better mapped by hand. What two specialities would call the same is proposed once, as a
 * common type. Nothing is proposed that there is: a common type of that name is to be adopted, and another speciality's own
 * to be shared.
 */
export function* proposeTypes(clusters: readonly SuggestedCluster[], catalogue: Catalogue): Generator<ProposedType> {
  const found = new Map<string, SuggestedCluster[]>();
  const names = new Map<string, string>();
  const nameOf = createNames(catalogue);
  for (const cluster of withoutType(clusters)) {
    const name = clearestName(cluster, nameOf);
    const key = keyOf(name);
    if (key === '') continue;
    if (!names.has(key)) names.set(key, name);
    const known = found.get(key);
    if (known === undefined) found.set(key, [cluster]);
    // Two groups of one speciality with the same words differ in something that the words do not say.
    else if (!known.some(({ speciality }) => speciality === cluster.speciality)) known.push(cluster);
  }
  const taken = takenNames(catalogue);
  for (const [key, group] of found) {
    const set = group.length > 1 ? COMMON : (group[0]?.speciality ?? '');
    if (taken.everywhere.has(key) || taken.bySet.get(set)?.has(key)) continue;
    const file = proposedFile(
      names.get(key) ?? '',
      group.flatMap(({ members }) => members),
    );
    yield { set, clusters: group.map(({ id }) => id), file };
  }
}

function* withoutType(clusters: readonly SuggestedCluster[]): Generator<SuggestedCluster> {
  const booked = new Map<string | undefined, number>();
  for (const cluster of clusters)
    booked.set(cluster.speciality, (booked.get(cluster.speciality) ?? 0) + bookingsOf(cluster));
  for (const cluster of clusters) {
    const { speciality, members } = cluster;
    if (speciality === undefined || members.some(hasAnswer) || !members.some(isPresent)) continue;
    if (members.length > 1 || bookingsOf(cluster) >= LEAST_BOOKED * (booked.get(speciality) ?? 0)) yield cluster;
  }
}

/** A type fits, people have chosen one, or none is to take its place. */
function hasAnswer({ entry, suggestion }: Suggested): boolean {
  return suggestion.target !== '' || suggestion.retire !== undefined || isDecided(entry.speciality, entry.cells);
}

/** What types are called: names and ids wherever they are, and what common and own ones are also called. */
function takenNames({ types }: Catalogue) {
  const everywhere = new Set<string>();
  const bySet = new Map<string, Set<string>>();
  for (const { set, id, name, abbreviation, synonyms } of types) {
    const called = [...synonyms, ...(abbreviation ? [abbreviation] : [])].map(({ value }) => keyOf(value));
    const own = bySet.get(set) ?? new Set<string>();
    bySet.set(set, own);
    for (const key of [keyOf(id.value), keyOf(name.value)]) everywhere.add(key);
    for (const key of called) (set === COMMON ? everywhere : own).add(key);
  }
  return { everywhere, bySet };
}

/** The name that most members share; of equals the first. */
function clearestName({ members, speciality = '' }: SuggestedCluster, nameOf: NameProposed): string {
  const counts = new Map<string, number>();
  for (const { read } of members) {
    const name = nameOf(read.label, speciality);
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

/** The same for two names that one booker would take for one; empty for a name that no file can have. */
function keyOf(name: string): string {
  const slug = slugOf(name);
  return RESERVED.test(slug) ? '' : slug.replaceAll('-', '');
}

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
