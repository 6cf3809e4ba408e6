import type { Lexicon } from '../../similarity/lexicon.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import type { LegacyEntry } from '../legacy/merge-legacy.ts';
import { acceptedNames } from './accepted-names.ts';
import type { Lesson } from './lesson.ts';
import { synonymLessons } from './synonym-lessons.ts';
import { wordLessons } from './word-lessons.ts';

/**
 * What accepted decisions could teach the catalogue: words of old names that the lexicon cannot read, and what visit types
 * are also called. Only names count that the lexicon does not lead to their type as it is. Nothing is applied.
 * @returns the best founded first: by witnesses, then confidence
 */
export function learnt(entries: readonly LegacyEntry[], lexicon: Lexicon): readonly Lesson[] {
  const names = acceptedNames(entries, lexicon);
  const { lessons, explained } = wordLessons(names, lexicon);
  return [...lessons, ...synonymLessons(names, explained, lexicon)].sort(
    (a, b) =>
      b.witnesses.length - a.witnesses.length ||
      b.confidence - a.confidence ||
      byCodeUnit(a.kind, b.kind) ||
      byCodeUnit(a.written, b.written) ||
      byCodeUnit(a.means, b.means),
  );
}
