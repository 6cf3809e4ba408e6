import type { Catalogue, VisitType } from '../model/catalogue.ts';
import type { Message } from '../model/finding.ts';
import { comparedTypes } from '../similarity/compared-types.ts';
import { existingTypes } from '../similarity/existing-names.ts';
import { createLexicon, type Lexicon } from '../similarity/lexicon.ts';
import { lexiconSource } from '../similarity/lexicon-of-catalogue.ts';
import { createNameFinder } from '../similarity/nearest-names.ts';
import { readName } from '../similarity/read-name.ts';
import { createRejectionFinder, type NearRejection } from '../similarity/rejections.ts';

/** A type that there is, and is like one that is proposed. */
export interface NearType {
  readonly id: string;
  readonly name: string;
  readonly isDuplicate: boolean;
  readonly why: Message;
}

/** What there is already, and what was turned down, that a proposed name is like. */
export interface Near {
  readonly types: readonly NearType[];
  readonly rejections: readonly NearRejection[];
}

export interface NearFinder {
  readonly lexicon: Lexicon;
  /**
   * @param set the speciality's slug, or `common`
   * @param changed a type that is to be called so, and is not like itself
   */
  near(name: string, set: string, changed?: Pick<VisitType, 'fullId' | 'name'>): Near;
}

/** Below this a type is another matter, and naming it would only tire. */
const LEAST = 0.5;
const SHOWN = 3;

/** Looks proposed names up in a catalogue; the index is made once. */
export function createNearFinder(catalogue: Catalogue): NearFinder {
  const lexicon = createLexicon(lexiconSource(catalogue));
  const finder = createNameFinder(existingTypes(comparedTypes(lexicon, catalogue, undefined), lexicon), lexicon);
  const rejected = createRejectionFinder(catalogue.decisions, lexicon);
  const slugs = new Set(catalogue.specialities.map(({ slug }) => slug));
  return {
    lexicon,
    near(name, set, changed) {
      // A type that keeps its name collides with nothing new.
      if (changed?.name.value === name) return { types: [], rejections: [] };
      const read = readName(name, lexicon, slugs.has(set) ? set : undefined);
      const types = finder
        .nearest(read)
        .filter(
          ({ existing, score, isDuplicate }) => existing.id !== changed?.fullId && (isDuplicate || score >= LEAST),
        )
        .slice(0, SHOWN)
        .map(({ existing, isDuplicate, why }) => ({ id: existing.id ?? '', name: existing.name, isDuplicate, why }));
      return { types, rejections: rejected.nearest(read) };
    },
  };
}
