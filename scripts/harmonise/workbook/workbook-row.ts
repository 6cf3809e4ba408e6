import { byCodeUnit } from '../by-code-unit.ts';
import type { Reviewed } from '../suggestion.ts';
import type { WorkbookContext } from './workbook-context.ts';
import { shownDecision, type WorkbookDecision } from './workbook-decision.ts';
import { type Choices, choicesOf, type List } from './workbook-lists.ts';

/** What the cells of one row are made from. */
export interface WorkbookRow {
  readonly reviewed: Reviewed;
  readonly decision: WorkbookDecision;
  readonly hospitals: string;
  /** The word for each code of each drop-down. */
  readonly words: Words;
}

export type Words = Readonly<Record<List, ReadonlyMap<string, string>>>;

/** The rows in the order they are worked through: what is booked most first, then by id and departments. */
export function workbookRows(reviewed: readonly Reviewed[], context: WorkbookContext): readonly WorkbookRow[] {
  const words = wordsOf(choicesOf(context));
  const ordered = reviewed.map((one) => ({ one, bookings: Number(one.cells.bookings) || 0 }));
  ordered.sort(
    (a, b) =>
      b.bookings - a.bookings ||
      byCodeUnit(a.one.cells.id, b.one.cells.id) ||
      byCodeUnit(a.one.cells.departments, b.one.cells.departments),
  );
  return ordered.map(({ one }) => ({
    reviewed: one,
    decision: shownDecision(one),
    hospitals: context.hospitalsOf(one.cells),
    words,
  }));
}

/** Codes joined with `+` as words. One that we have no word for stands as it is: people see it, and reading complains. */
export function inWords(codes: string, words: ReadonlyMap<string, string>): string {
  if (!codes.includes('+')) return words.get(codes) ?? codes;
  return codes
    .split('+')
    .map((code) => words.get(code) ?? code)
    .join('+');
}

function wordsOf(choices: Choices): Words {
  const words = (list: List): ReadonlyMap<string, string> =>
    new Map(choices[list].map(({ code, word }) => [code, word]));
  return {
    target: words('target'),
    mode: words('mode'),
    role: words('role'),
    relation: words('relation'),
    transition: words('transition'),
    status: words('status'),
  };
}
