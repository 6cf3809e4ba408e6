import { existingNames } from '../similarity/existing-names.ts';
import type { Lexicon } from '../similarity/lexicon.ts';
import { createNameFinder } from '../similarity/nearest-names.ts';
import { readName } from '../similarity/read-name.ts';
import type { ProposalFacts } from './facts.ts';

/** Another open proposal that cannot be decided on without this one. */
export interface Collision {
  readonly other: ProposalFacts;
  /** In Danish, what they both want. */
  readonly why: string;
}

/** What each proposal collides with, in the order given: nobody who looks at one of them alone would see it. */
export function collisionsOf(
  proposals: readonly ProposalFacts[],
  lexicon: Lexicon,
): ReadonlyMap<ProposalFacts, readonly Collision[]> {
  const alike = namesAlike(proposals, lexicon);
  return new Map(
    proposals.map((facts) => [
      facts,
      proposals.filter((other) => other !== facts).flatMap((other) => collision(facts, other, alike)),
    ]),
  );
}

function collision(
  facts: ProposalFacts,
  other: ProposalFacts,
  alike: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Collision[] {
  const theirs = new Set(other.proposal.files.map(({ path }) => path));
  const shared = facts.proposal.files.map(({ path }) => path).filter((path) => theirs.has(path));
  if (shared.length > 0) return [{ other, why: `begge ændrer ${shared.slice(0, 3).join(', ')}` }];
  const ids = new Set(newTypes(other).map(({ type }) => type.id.value));
  const sameId = newTypes(facts).find(({ type }) => ids.has(type.id.value));
  if (sameId) return [{ other, why: `begge har id'et ${sameId.type.id.value}, så den hører måske under fælles` }];
  for (const { type } of newTypes(facts))
    for (const { type: theirType } of newTypes(other))
      if (alike.get(type.name.value)?.has(theirType.name.value))
        return [{ other, why: `"${type.name.value}" og "${theirType.name.value}" er det samme besøg` }];
  return [];
}

/** Types that are new, or get a new name. */
function newTypes({ types }: ProposalFacts): ProposalFacts['types'] {
  return types.filter(({ type, before }) => before?.name.value !== type.name.value);
}

function namesAlike(proposals: readonly ProposalFacts[], lexicon: Lexicon): ReadonlyMap<string, ReadonlySet<string>> {
  const types = proposals.flatMap((facts) => newTypes(facts).map(({ type }) => type));
  const finder = createNameFinder(
    existingNames(
      types.map(({ name }) => name.value),
      lexicon,
      undefined,
    ),
    lexicon,
  );
  const alike = new Map<string, Set<string>>();
  for (const { name } of types)
    for (const { existing, isDuplicate } of finder.nearest(readName(name.value, lexicon))) {
      if (!isDuplicate) continue;
      // Being the same visit goes both ways, though only one of the two may be found from the other.
      link(alike, name.value, existing.name);
      link(alike, existing.name, name.value);
    }
  return alike;
}

function link(links: Map<string, Set<string>>, from: string, to: string): void {
  const known = links.get(from);
  if (known) known.add(to);
  else links.set(from, new Set([to]));
}
