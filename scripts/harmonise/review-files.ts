import type { SiteTerm } from '../model/authored.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { hospitalsOf } from './hospitals.ts';
import { draftCells } from './legacy/draft-cells.ts';
import { legacyCsv } from './legacy/legacy-csv.ts';
import { legacyPath, type OutputFile } from './outputs.ts';
import type { SpecialitySuggestions } from './suggest.ts';
import type { Reviewed } from './suggestion.ts';
import { UNASSIGNED } from './unassigned.ts';
import type { Checksum } from './workbook/stored-zip.ts';
import type { NamedId, WorkbookContext } from './workbook/workbook-context.ts';
import { targetsFor } from './workbook/workbook-targets.ts';
import { writeWorkbook } from './workbook/write-workbook.ts';

/** What the reviews of all specialities share; plain data, so that another thread can be given it. */
export interface ReviewContext {
  readonly modes: readonly NamedId[];
  readonly roles: readonly NamedId[];
  readonly sites: readonly SiteTerm[];
  /** Danish; stands first in the guide and on every printed page. */
  readonly notice: string;
  /** Paths of workbooks that are not to be written, as somebody has saved them since. */
  readonly saved: readonly string[];
}

/** The old types of one speciality, as they are to be reviewed. */
export interface Review {
  readonly speciality: string | undefined;
  readonly name: string;
  /** The visit types that its drop-downs offer. */
  readonly targets: readonly NamedId[];
  /** In any order. */
  readonly rows: readonly Reviewed[];
}

export function reviewContext(catalogue: Catalogue, notice: string, saved: readonly string[]): ReviewContext {
  return {
    modes: termsOf('modes', catalogue),
    roles: termsOf('staff-roles', catalogue),
    sites: (catalogue.vocabularies.get('sites')?.terms ?? []).map(({ term }) => term as SiteTerm),
    notice,
    saved,
  };
}

export function reviewOf({ speciality, clusters }: SpecialitySuggestions, catalogue: Catalogue): Review {
  const known = catalogue.specialities.find(({ slug }) => slug === speciality);
  return {
    speciality,
    name: known?.name.value ?? UNASSIGNED.name,
    targets: speciality === undefined ? [] : targetsFor(speciality, catalogue),
    rows: clusters.flatMap(({ members }) => members.map(({ entry: { cells }, suggestion }) => ({ cells, suggestion }))),
  };
}

/** Makes the files that each speciality is reviewed in: its drafts, and its workbook. */
export function reviewFiles(context: ReviewContext, crc32: Checksum): (review: Review) => Generator<OutputFile> {
  const { modes, roles, sites, notice, saved } = context;
  const shared = { modes, roles, notice, crc32, hospitalsOf: hospitalsOf(sites) };
  return function* ({ speciality, name, targets, rows }) {
    // As they stand in the `legacy.csv` beside the workbook.
    const drafted = rows.map((row) => ({ cells: draftCells(row), suggestion: row.suggestion }));
    yield { path: legacyPath(speciality), content: legacyCsv(drafted.map(({ cells }) => cells)) };
    const id = speciality ?? UNASSIGNED.id;
    const own: WorkbookContext = { ...shared, speciality: { id, name }, targets };
    const path = workbookPath(speciality);
    if (!saved.includes(path)) yield { path, content: writeWorkbook(drafted, own) };
  };
}

/** The workbook of a speciality, or of what has none, within the folder that is written. */
export function workbookPath(speciality: string | undefined): string {
  return `gennemgang-${speciality ?? UNASSIGNED.id}.xlsx`;
}

/** The words of a vocabulary as a drop-down offers them. */
export function termsOf(vocabulary: string, { vocabularies }: Catalogue): readonly NamedId[] {
  return vocabularies.get(vocabulary)?.terms.map(({ term: { id, name } }) => ({ id, name })) ?? [];
}
