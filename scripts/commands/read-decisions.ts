import { basename } from 'node:path';
import { applyDecisions } from '../harmonise/legacy/apply-decisions.ts';
import type { LegacyEntry } from '../harmonise/legacy/merge-legacy.ts';
import { termsOf } from '../harmonise/review-files.ts';
import { UNASSIGNED } from '../harmonise/unassigned.ts';
import { readWorkbook } from '../harmonise/workbook/read-workbook.ts';
import { targetsFor } from '../harmonise/workbook/workbook-targets.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Language } from '../model/finding.ts';
import { readInput } from './read-input.ts';

export interface WithDecisions {
  readonly entries: readonly LegacyEntry[];
  /** How many rows the workbooks changed. */
  readonly changed: number;
  /** What could not be taken over, a line each. */
  readonly problems: readonly string[];
  /** Paths of the workbooks that nothing was left in. */
  readonly taken: readonly string[];
}

/** The old types with what people decided in edited workbooks. Every good row counts, whatever else is wrong. */
export async function readDecisions(
  entries: readonly LegacyEntry[],
  files: readonly string[],
  catalogue: Catalogue,
  lang: Language,
): Promise<WithDecisions> {
  let current = entries;
  let changed = 0;
  const problems: string[] = [];
  const taken: string[] = [];
  for (const path of files) {
    const file = basename(path);
    const {
      speciality,
      decisions,
      problems: bad,
    } = await readWorkbook(readInput(path), {
      file,
      specialities: expected(entries, catalogue),
      modes: termsOf('modes', catalogue),
      roles: termsOf('staff-roles', catalogue),
    });
    const applied = applyDecisions(current, speciality === UNASSIGNED.id ? undefined : speciality, decisions);
    current = applied.entries;
    changed += applied.changed;
    for (const { sheet, cell, message } of bad) problems.push(`${file} ${sheet}!${cell}: ${message[lang]}`);
    for (const { message } of applied.refused) problems.push(`${file}: ${message[lang]}`);
    if (bad.length === 0 && applied.refused.length === 0) taken.push(path);
  }
  return { entries: current, changed, problems, taken };
}

function expected(entries: readonly LegacyEntry[], catalogue: Catalogue) {
  const specialities = catalogue.specialities.map(({ slug, name }) => ({ id: slug, name: name.value }));
  return [...specialities, UNASSIGNED].map((speciality) => ({
    speciality,
    targets: targetsFor(speciality.id, catalogue),
    rows: entries
      .filter((entry) => (entry.speciality ?? UNASSIGNED.id) === speciality.id)
      .map(({ cells: { id, departments } }) => ({ id, departments })),
  }));
}
