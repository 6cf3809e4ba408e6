import type { Change } from '../compare/change.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { MOST_REVIEWED, type ReviewedMatch, type ReviewedNear, type ReviewedRejection } from '../model/review-facts.ts';
import { comparedTypes } from '../similarity/compared-types.ts';
import { existingTypes } from '../similarity/existing-names.ts';
import { createLexicon } from '../similarity/lexicon.ts';
import { lexiconSource } from '../similarity/lexicon-of-catalogue.ts';
import { createNameFinder, type NearName } from '../similarity/nearest-names.ts';
import { readName } from '../similarity/read-name.ts';
import { createRejectionFinder, type NearRejection } from '../similarity/rejections.ts';

/** Below this a reviewer has nothing to look at. */
const LEAST = 0.4;

const NAMED_ANEW: ReadonlySet<string> = new Set(['type-added', 'type-renamed', 'type-moved']);

/** What there is already that is like each type which the changes add or name anew, and what was turned down before. */
export function nearTypes(changes: readonly Change[], catalogue: Catalogue): readonly ReviewedNear[] {
  const named = changes.filter(({ kind }) => NAMED_ANEW.has(kind));
  const types = named.flatMap(({ subject }) => catalogue.typesById.get(subject) ?? []);
  if (types.length === 0) return [];
  const lexicon = createLexicon(lexiconSource(catalogue));
  const finder = createNameFinder(existingTypes(comparedTypes(lexicon, catalogue, undefined), lexicon), lexicon);
  const rejected = createRejectionFinder(catalogue.decisions, lexicon);
  const near = [...new Set(types)].map(({ fullId, name, set }): ReviewedNear => {
    const read = readName(name.value, lexicon, set);
    return {
      id: fullId,
      name: name.value,
      matches: matches(finder.nearest(read), fullId),
      rejections: rejected.nearest(read).slice(0, MOST_REVIEWED.rejections).map(rejection),
    };
  });
  return near.filter(({ matches, rejections }) => matches.length + rejections.length > 0);
}

/** The type itself stands in the catalogue too, and is no news. */
function matches(found: readonly NearName[], own: string): ReviewedMatch[] {
  return found
    .filter(({ existing, score }) => existing.id !== own && score >= LEAST)
    .slice(0, MOST_REVIEWED.matches)
    .map(({ existing: { id = '', name }, isDuplicate, why }) => ({ id, name, isDuplicate, why: why.da }));
}

function rejection({ decision, date, reason, useInstead }: NearRejection): ReviewedRejection {
  return { decision, date, reason, ...(useInstead === undefined ? {} : { useInstead }) };
}
