import { DECISION_COLUMNS, type DecisionColumn, type LegacyCells } from '../../model/legacy.ts';
import { type Reviewed, suggestedDecision } from '../suggestion.ts';

type DecisionCells = Pick<LegacyCells, DecisionColumn>;

/** What the note of a draft begins with that nobody has touched. */
const BY_MACHINE = 'Forslag ';

/**
 * The cells of an old type with the suggestion as a draft. A row that somebody has decided on, or has changed, stays as it
 * is; a draft that still bears our note is renewed, so that a better lexicon gives better drafts. So is one without a note
 * that says what we suggest: a workbook shows our drafts so, and comes back with them.
 */
export function draftCells({ cells, suggestion }: Reviewed): LegacyCells {
  const drafted = suggestedDecision(suggestion, '');
  const isUntouched = cells.status === '' && cells.target === '' && cells.relation === '' && cells.note === '';
  if (!isUntouched && !isOurDraft(cells) && !isSameDecision(cells, drafted)) return cells;
  const { confidence, why } = suggestion;
  const note = `${BY_MACHINE}(${confidence.toFixed(2).replace('.', ',')}): ${why}`;
  return withDecision(cells, drafted, note);
}

/** Written out: spreading takes several times as long, and there may be a hundred thousand. */
function withDecision(cells: LegacyCells, decision: DecisionCells, note: string): LegacyCells {
  return {
    id: cells.id,
    name: cells.name,
    abbreviation: cells.abbreviation,
    departments: cells.departments,
    spLength: cells.spLength,
    bookings: cells.bookings,
    spStatus: cells.spStatus,
    futureBookings: cells.futureBookings,
    latestFuture: cells.latestFuture,
    templates: cells.templates,
    usedOutside: cells.usedOutside,
    target: decision.target,
    length: decision.length,
    mode: decision.mode,
    role: decision.role,
    relation: decision.relation,
    transition: decision.transition,
    status: decision.status,
    note,
  };
}

/** Whether nobody has touched a draft since we wrote it. */
export function isOurDraft({ status, note }: LegacyCells): boolean {
  return status === 'draft' && note.startsWith(BY_MACHINE);
}

/** Whether two rows say the same of what people decide. */
export function isSameDecision(a: DecisionCells, b: DecisionCells): boolean {
  return DECISION_COLUMNS.every((column) => a[column] === b[column]);
}
