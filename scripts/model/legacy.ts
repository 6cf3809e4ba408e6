/** The columns of a `legacy.csv`, left to right: what the export says, and what people have decided. */

/** From SP's export; overwritten by the next one. */
export const EXPORT_COLUMNS = [
  'id',
  'name',
  'abbreviation',
  'departments',
  'spLength',
  'bookings',
  'spStatus',
  'futureBookings',
  'latestFuture',
  'templates',
  'usedOutside',
] as const;

/** Between the names in `departments`, `spStatus` and `usedOutside`; a name that holds `|` is written with `/` instead. */
export const NAME_SEPARATOR = ' | ';

/** In `spStatus`, instead of what SP says: the record is no longer in the export for these departments. The row stays. */
export const GONE = 'ikke i eksporten';

/** Decided by people; kept from one export to the next. */
export const DECISION_COLUMNS = [
  'target',
  'length',
  'mode',
  'role',
  'relation',
  'transition',
  'status',
  'note',
] as const;

export const LEGACY_COLUMNS = [...EXPORT_COLUMNS, ...DECISION_COLUMNS] as const;

export type ExportColumn = (typeof EXPORT_COLUMNS)[number];
export type DecisionColumn = (typeof DECISION_COLUMNS)[number];
export type LegacyColumn = (typeof LEGACY_COLUMNS)[number];

/**
 * One row of a `legacy.csv`; an empty cell is an empty text. Several values in a cell are joined with `+`, but departments,
 * statuses in SP and outside users, whose names may hold it, with {@link NAME_SEPARATOR}. An empty decision status is that
 * of a row about which nothing is decided, and counts as `draft`.
 */
export type LegacyCells = Readonly<Record<LegacyColumn, string>>;

/**
 * How the target stands to the old type, in FHIR R4's words (ConceptMap.group.element.target.equivalence):
 * `wider` means that the target is the wider one.
 */
export const RELATIONS = ['equal', 'equivalent', 'wider', 'narrower', 'inexact', 'unmatched'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What happens to visits that are already booked. */
export const TRANSITIONS = ['run-out', 'convert', 'rebook'] as const;
export type Transition = (typeof TRANSITIONS)[number];

/** How far a decision is. */
export const DECISION_STATUSES = ['draft', 'accepted', 'flagged'] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

/** The steps a decision may take. An accepted one is not unmade in silence: it is flagged first, with a note. */
export const ALLOWED_STEPS: Readonly<Record<DecisionStatus, readonly DecisionStatus[]>> = {
  draft: ['draft', 'accepted', 'flagged'],
  accepted: ['accepted', 'flagged'],
  flagged: ['flagged', 'accepted', 'draft'],
};

/** The names in a cell of departments, statuses in SP or outside users. */
export function namesIn(cell: string): readonly string[] {
  return cell.split('|').flatMap((name) => name.trim() || []);
}

/** How far a decision is by its cell; nothing where the cell holds no status that we know. */
export function decisionStatus(cell: string): DecisionStatus | undefined {
  return cell === '' ? 'draft' : DECISION_STATUSES.find((status) => status === cell);
}
