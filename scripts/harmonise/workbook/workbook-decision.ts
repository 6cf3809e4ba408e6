import type { DecisionColumn, LegacyCells } from '../../model/legacy.ts';
import { type Reviewed, suggestedDecision } from '../suggestion.ts';

/** What people have decided for one old type, in the catalogue's own words; the key is id and departments. */
export type WorkbookDecision = Pick<LegacyCells, 'id' | 'departments' | DecisionColumn>;

/**
 * What the decision columns show: what has been decided, if anything; else what is suggested, as a draft. The two are
 * never mixed, or a cell that somebody left empty on purpose would be filled in again. A note alone decides nothing.
 */
export function shownDecision({ cells, suggestion }: Reviewed): WorkbookDecision {
  if (hasDecision(cells)) return cells;
  const { id, departments, note } = cells;
  return { id, departments, ...suggestedDecision(suggestion, note) };
}

/** Whether anything but a note has been decided. Written out: asked of every row, and most often the first answers. */
export function hasDecision(cells: LegacyCells): boolean {
  if (cells.status !== '' || cells.target !== '' || cells.relation !== '') return true;
  return cells.length !== '' || cells.mode !== '' || cells.role !== '' || cells.transition !== '';
}
