import { DECISION_COLUMNS, type DecisionColumn, type LegacyCells } from '../../model/legacy.ts';

type DecisionCells = Readonly<Record<DecisionColumn, string>>;

const NO_DECISION: DecisionCells = {
  target: '',
  length: '',
  mode: '',
  role: '',
  relation: '',
  transition: '',
  status: '',
  note: '',
};

/**
 * What people have decided about a record that SP now calls `name`. With another name than they saw, an accepted decision
 * is flagged, and the note says once what the name was; the target stays. Where nothing is decided nothing is written.
 */
export function keptDecision(before: Partial<LegacyCells> | undefined, name: string): DecisionCells {
  if (before === undefined) return NO_DECISION;
  const kept: Record<DecisionColumn, string> = { ...NO_DECISION };
  for (const column of DECISION_COLUMNS) kept[column] = before[column] ?? '';
  const isUndecided = DECISION_COLUMNS.every((column) => kept[column] === '');
  if (isUndecided || !before.name || before.name === name) return kept;
  const addition = `Navnet er ændret i SP fra "${before.name}"`;
  const note = kept.note.includes(addition) ? kept.note : [kept.note, addition].filter(Boolean).join(' · ');
  return { ...kept, note, status: kept.status === 'accepted' ? 'flagged' : kept.status };
}
