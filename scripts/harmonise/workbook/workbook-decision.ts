import { DECISION_COLUMNS, type DecisionColumn, type LegacyCells } from '../../model/legacy.ts';
import type { Reviewed } from '../suggestion.ts';

/** What people have decided for one old type, in the catalogue's own words; the key is id and departments. */
export type WorkbookDecision = Pick<LegacyCells, 'id' | 'departments' | DecisionColumn>;

/**
 * What the decision columns show: what has been decided, if anything; else what is suggested, as a draft. The two are
 * never mixed, or a cell that somebody left empty on purpose would be filled in again. A note alone decides nothing.
 */
export function shownDecision({ cells, suggestion }: Reviewed): WorkbookDecision {
  const isDecided = DECISION_COLUMNS.some((column) => column !== 'note' && cells[column] !== '');
  if (isDecided) return cells;

  const { id, departments, note } = cells;
  const { target, duration, mode, role, relation } = suggestion;
  return {
    id,
    departments,
    target,
    length: duration,
    mode,
    role,
    relation,
    transition: '',
    status: 'draft',
    note,
  };
}
