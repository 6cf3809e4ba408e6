import { GONE, LEGACY_COLUMNS, type LegacyCells } from '../../model/legacy.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import type { ExportRow } from '../export/export-row.ts';
import { assignRows, type EarlierRow } from './assign-rows.ts';
import { addDrifts, type Drift, driftOrder, goneDrift } from './drift.ts';
import { keptDecision } from './kept-decision.ts';
import { summedCells } from './summed-cells.ts';

/** What is known of one old type: a record in one speciality, for the departments that share a decision. */
export interface LegacyEntry {
  readonly speciality: string | undefined;
  readonly cells: LegacyCells;
  /** Those of the export; none where the record is no longer in it. */
  readonly rows: readonly ExportRow[];
}

export interface MergedLegacy {
  /** By speciality (those of none last), id and departments, by code unit. */
  readonly entries: readonly LegacyEntry[];
  /** In the same order. */
  readonly drift: readonly Drift[];
}

/**
 * The export's rows laid on what stands in the `legacy.csv`s. The export decides the columns on the left; those on the
 * right, which people decided, are kept, also for a record that is gone, whose `spStatus` is then {@link GONE}. Nothing
 * is lost, and the same export merged with its own result changes nothing.
 */
export function mergeLegacy(rows: readonly ExportRow[], earlier: readonly EarlierRow[]): MergedLegacy {
  const entries: LegacyEntry[] = [];
  const drift: Drift[] = [];
  for (const { speciality, rows: present, earlier: before, isKnownRecord } of assignRows(rows, earlier)) {
    const cells = present.length > 0 ? presentCells(present, before) : goneCells(before?.cells ?? {});
    entries.push({ speciality, cells, rows: present });
    if (present.length > 0) addDrifts(drift, { speciality, cells }, before, isKnownRecord);
    else if (before?.cells.spStatus !== GONE) drift.push(goneDrift({ speciality, cells }));
  }
  return { entries: entries.sort(entryOrder), drift: drift.sort(driftOrder) };
}

function presentCells(rows: readonly ExportRow[], before: EarlierRow | undefined): LegacyCells {
  const fresh = summedCells(rows, before?.cells.name);
  const kept = keptDecision(before?.cells, fresh.name);
  // Written out: spreading both, a hundred thousand times, takes longer than all the rest.
  return {
    id: fresh.id,
    name: fresh.name,
    abbreviation: fresh.abbreviation,
    departments: fresh.departments,
    spLength: fresh.spLength,
    bookings: fresh.bookings,
    spStatus: fresh.spStatus,
    futureBookings: fresh.futureBookings,
    latestFuture: fresh.latestFuture,
    templates: fresh.templates,
    usedOutside: fresh.usedOutside,
    target: kept.target,
    length: kept.length,
    mode: kept.mode,
    role: kept.role,
    relation: kept.relation,
    transition: kept.transition,
    status: kept.status,
    note: kept.note,
  };
}

function goneCells(before: Partial<LegacyCells>): LegacyCells {
  const cells = Object.fromEntries(LEGACY_COLUMNS.map((column) => [column, before[column] ?? '']));
  return { ...(cells as LegacyCells), spStatus: GONE };
}

function entryOrder(a: LegacyEntry, b: LegacyEntry): number {
  return (
    Number(a.speciality === undefined) - Number(b.speciality === undefined) ||
    byCodeUnit(a.speciality ?? '', b.speciality ?? '') ||
    byCodeUnit(a.cells.id, b.cells.id) ||
    byCodeUnit(a.cells.departments, b.cells.departments)
  );
}
