import type { LegacyRow } from '../model/catalogue.ts';
import type { Message } from '../model/finding.ts';
import { namesIn } from '../model/legacy.ts';
import type { Rule } from '../model/rule.ts';
import { cellOf, placeOf } from './legacy-cell.ts';

/** Two rows about one record and department are two decisions, and nobody can tell which one holds. */
export const noDuplicateLegacyRow: Rule = {
  id: 'no-duplicate-legacy-row',
  severity: 'error',
  summary: {
    da: 'En gammel type står én gang for hver afdeling i specialet.',
    en: 'An old type stands once for each department of the speciality.',
  },
  subject: 'catalogue',

  *check({ legacy }) {
    const seen = new Map<string, LegacyRow>();
    for (const row of legacy) {
      const id = cellOf(row, 'id');
      if (id.trim() === '') continue;
      const shared = departmentsOf(row).find((name) => seen.has(keyOf(row, id, name)));
      const first = shared === undefined ? undefined : seen.get(keyOf(row, id, shared));
      for (const name of departmentsOf(row)) if (!seen.has(keyOf(row, id, name))) seen.set(keyOf(row, id, name), row);
      if (first === undefined || shared === undefined) continue;
      yield {
        file: row.file.path,
        range: placeOf(row, 'id'),
        message: duplicate(id, shared),
        related: [
          {
            file: first.file.path,
            range: placeOf(first, 'id'),
            message: { da: 'Her står den.', en: 'Here it stands.' },
          },
        ],
      };
    }
  },
};

/** A row without departments is about the record itself, and meets only another such. */
function departmentsOf(row: LegacyRow): readonly string[] {
  const names = namesIn(cellOf(row, 'departments'));
  return names.length > 0 ? names : [''];
}

function keyOf({ file }: LegacyRow, id: string, department: string): string {
  return `${file.path}\0${id}\0${department}`;
}

function duplicate(id: string, department: string): Message {
  const [da, en] =
    department === '' ? ['', ''] : [` for afdelingen "${department}"`, ` for the department "${department}"`];
  return {
    da: `"${id}" står der allerede${da}: slet den ene række, eller del afdelingerne mellem dem.`,
    en: `"${id}" stands there already${en}: delete one row, or share the departments out between them.`,
  };
}
