import type { Mode } from '../../model/authored.ts';
import type { ReportRow } from './report-row.ts';
import { saidLengths, saidMode } from './said.ts';
import type { HeldType, Lengths, TypeSettings } from './type-settings.ts';

/** What a type is not allowed to be in a speciality, and what it is. */
export interface Refusal {
  readonly target: string;
  readonly value: string;
  readonly allowed: readonly string[];
}

/** Rows that are refused the same. */
export interface Refused {
  readonly refusal: Refusal;
  readonly rows: readonly ReportRow[];
}

/** The lengths and modes that rows say and their targets are not held in; `allowed` is what the first of the rows may say. */
export function refusalsOf(
  rows: readonly ReportRow[],
  settings: TypeSettings,
): { readonly lengths: readonly Refused[]; readonly modes: readonly Refused[] } {
  const [lengths, modes] = [refusedTogether(), refusedTogether()];
  rows.forEach((row) => {
    const { target } = row.standing;
    const held = target === '' ? undefined : settings.of(row.cluster.speciality, target);
    if (held === undefined) return;
    const mode = saidMode(row);
    const said = mode === '' ? undefined : held.modes.get(mode as Mode);
    saidLengths(row).forEach((length) => {
      if (!allows(held, said, length)) lengths.add(held, String(length), row, () => allowedLengths(held, said));
    });
    if (mode !== '' && !said) modes.add(held, mode, row, () => [...held.modes.keys()]);
  });
  return { lengths: lengths.all, modes: modes.all };
}

/** In the mode that the name says, or else in any. */
function allows({ modes }: HeldType, said: Lengths | undefined, length: number): boolean {
  if (said) return said.allowed.includes(length);
  let isAllowed = false;
  modes.forEach(({ allowed }) => {
    isAllowed ||= allowed.includes(length);
  });
  return isAllowed;
}

function allowedLengths({ modes }: HeldType, said: Lengths | undefined): readonly string[] {
  const lists = said ? [said] : [...modes.values()];
  return [...new Set(lists.flatMap(({ allowed }) => allowed))].sort((a, b) => a - b).map(String);
}

/** Puts rows together by how their type is held, which is of one speciality, and what is refused. */
function refusedTogether() {
  const all: Refused[] = [];
  const byType = new Map<HeldType, Map<string, ReportRow[]>>();
  const add = (held: HeldType, value: string, row: ReportRow, allowed: () => readonly string[]): void => {
    let byValue = byType.get(held);
    if (byValue === undefined) {
      byValue = new Map();
      byType.set(held, byValue);
    }
    const known = byValue.get(value);
    if (known) {
      known.push(row);
      return;
    }
    const rows = [row];
    byValue.set(value, rows);
    all.push({ refusal: { target: row.standing.target, value, allowed: allowed() }, rows });
  };
  return { all, add };
}
