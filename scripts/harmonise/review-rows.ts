import type { LegacyCells, Relation } from '../model/legacy.ts';
import type { Reviewed, ShownSuggestion } from './suggestion.ts';

/**
 * Reviewed rows as one list of texts, so many to a row: it reaches another thread in two thirds of the time that the rows
 * themselves take, as those name their fields over and over.
 */
export function flatRows(rows: readonly Reviewed[]): readonly string[] {
  const texts: string[] = [];
  for (const { cells, suggestion } of rows) {
    // In the order of `rowAt`.
    texts.push(
      cells.id,
      cells.name,
      cells.abbreviation,
      cells.departments,
      cells.spLength,
      cells.bookings,
      cells.spStatus,
      cells.futureBookings,
      cells.latestFuture,
      cells.templates,
      cells.usedOutside,
      cells.target,
      cells.length,
      cells.mode,
      cells.role,
      cells.relation,
      cells.transition,
      cells.status,
      cells.note,
      suggestion.cluster,
      suggestion.target,
      suggestion.relation,
      `${suggestion.confidence}`,
      suggestion.why,
      suggestion.retire ?? '',
      suggestion.duration,
      suggestion.mode,
      suggestion.role,
      suggestion.shownName,
    );
  }
  return texts;
}

const TEXTS_OF_A_ROW = 29;

/** The rows again. */
export function rowsOf(texts: readonly string[]): readonly Reviewed[] {
  const rows: Reviewed[] = [];
  for (let at = 0; at < texts.length; at += TEXTS_OF_A_ROW) rows.push(rowAt(texts, at));
  return rows;
}

function rowAt(texts: readonly string[], at: number): Reviewed {
  const text = (column: number): string => texts[at + column] as string;
  const cells: LegacyCells = {
    id: text(0),
    name: text(1),
    abbreviation: text(2),
    departments: text(3),
    spLength: text(4),
    bookings: text(5),
    spStatus: text(6),
    futureBookings: text(7),
    latestFuture: text(8),
    templates: text(9),
    usedOutside: text(10),
    target: text(11),
    length: text(12),
    mode: text(13),
    role: text(14),
    relation: text(15),
    transition: text(16),
    status: text(17),
    note: text(18),
  };
  const suggestion: ShownSuggestion = {
    cluster: text(19),
    target: text(20),
    relation: text(21) as Relation,
    confidence: Number(text(22)),
    why: text(23),
    retire: (text(24) || undefined) as ShownSuggestion['retire'],
    duration: text(25),
    mode: text(26),
    role: text(27),
    shownName: text(28),
  };
  return { cells, suggestion };
}
