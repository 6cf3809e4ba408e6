import type { LegacyRow } from '../model/catalogue.ts';
import { type Complaint, replacement } from '../model/finding.ts';
import { DECISION_STATUSES, type LegacyColumn, RELATIONS, TRANSITIONS } from '../model/legacy.ts';
import { MODES } from '../model/modes.ts';
import type { Located } from '../model/range.ts';
import type { Rule } from '../model/rule.ts';
import { closestWord } from '../similarity/closest-word.ts';
import { partsOf } from './parts-of.ts';

/** What each column of decisions may say; several modes are joined with `+`. */
const VALUES = {
  mode: MODES,
  relation: RELATIONS,
  transition: TRANSITIONS,
  status: DECISION_STATUSES,
} as const satisfies Partial<Record<LegacyColumn, readonly string[]>>;

/** A decision in a word that nobody knows is no decision: it would be passed over in silence. */
export const requireKnownLegacyValue: Rule = {
  id: 'require-known-legacy-value',
  severity: 'error',
  summary: {
    da: 'Beslutninger om gamle typer er skrevet med de ord, som listerne tillader.',
    en: 'Decisions about old types are written in the words that the lists allow.',
  },
  subject: 'legacy',

  *check(row) {
    for (const column of ['mode', 'relation', 'transition', 'status'] as const)
      for (const cell of valuesOf(row, column))
        if (!(VALUES[column] as readonly string[]).includes(cell.value)) yield unknownValue(column, cell);
  },
};

function valuesOf({ cells }: LegacyRow, column: keyof typeof VALUES): readonly Located<string>[] {
  const cell = cells.get(column);
  if (column === 'mode') return partsOf(cell);
  return cell && cell.value !== '' ? [cell] : [];
}

function unknownValue(column: keyof typeof VALUES, { value, range }: Located<string>): Complaint {
  const meant = closestWord(value, VALUES[column]);
  const known = VALUES[column].join(', ');
  return {
    range,
    message: {
      da: `"${value}" kan ikke stå i kolonnen "${column}"${meant ? ` – mente du "${meant}"?` : `: vælg ${known}, eller lad den være tom.`}`,
      en: `"${value}" cannot stand in the column "${column}"${meant ? ` – did you mean "${meant}"?` : `: choose ${known}, or leave it empty.`}`,
    },
    help: { da: `Mulige værdier: ${known}.`, en: `Possible values: ${known}.` },
    ...(meant ? { fix: replacement('maybe-incorrect', range, meant) } : {}),
  };
}
