import type { Message } from '../../model/finding.ts';
import { ALLOWED_STEPS, type DecisionStatus, decisionStatus } from '../../model/legacy.ts';
import type { WorkbookDecision } from '../workbook/workbook-decision.ts';
import { isOurDraft, isSameDecision } from './draft-cells.ts';
import type { LegacyEntry } from './merge-legacy.ts';

/** A decision that could not be taken over, by the row it is about. */
export interface RefusedDecision {
  readonly id: string;
  readonly departments: string;
  readonly message: Message;
}

export interface Applied {
  readonly entries: readonly LegacyEntry[];
  readonly refused: readonly RefusedDecision[];
  /** How many rows are not as they were. */
  readonly changed: number;
}

/** The decisions of one speciality's workbook (or of the rows of none) laid on its rows. A step of status that is not allowed is refused, the rest kept. */
export function applyDecisions(
  entries: readonly LegacyEntry[],
  speciality: string | undefined,
  decisions: readonly WorkbookDecision[],
): Applied {
  const byKey = new Map(decisions.map((decision) => [keyOf(decision), decision]));
  const refused: RefusedDecision[] = [];
  let changed = 0;
  const applied = entries.map((entry) => {
    const decision = entry.speciality === speciality ? byKey.get(keyOf(entry.cells)) : undefined;
    if (decision === undefined) return entry;
    const [from, to] = [decisionStatus(entry.cells.status) ?? 'draft', decisionStatus(decision.status) ?? 'draft'];
    if (!ALLOWED_STEPS[from].includes(to)) {
      refused.push({ id: decision.id, departments: decision.departments, message: notAllowed(decision, from, to) });
      return entry;
    }
    // A workbook shows a draft of ours without our note: one that comes back so has not been touched.
    const note = isOurDraft(entry.cells) && decision.note === '' ? entry.cells.note : decision.note;
    if (isSameDecision({ ...decision, note }, entry.cells)) return entry;
    changed += 1;
    const cells = { ...entry.cells, ...decision };
    // With our note it would pass for ours, and be written over.
    return { ...entry, cells: isOurDraft(cells) ? { ...cells, note: '' } : cells };
  });
  return { entries: applied, refused, changed };
}

function keyOf({ id, departments }: { readonly id: string; readonly departments: string }): string {
  return `${id}\n${departments}`;
}

function notAllowed({ id }: WorkbookDecision, from: DecisionStatus, to: DecisionStatus): Message {
  return {
    da: `Beslutningen om ${id} kan ikke gå fra "${from}" til "${to}": sæt den først til drøftelse med en note.`,
    en: `The decision on ${id} cannot go from "${from}" to "${to}": flag it first, with a note.`,
  };
}
