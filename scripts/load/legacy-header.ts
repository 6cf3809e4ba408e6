import type { SourceFile } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import { replacement } from '../model/finding.ts';
import { LEGACY_COLUMNS } from '../model/legacy.ts';
import type { Located } from '../model/range.ts';
import { closestWord } from '../similarity/closest-word.ts';
import { fault } from './faults.ts';

/** Without these a row says nothing; every other column may be left out, and then counts as empty. */
const REQUIRED = ['id', 'name'] as const;
const KNOWN: ReadonlySet<string> = new Set(LEGACY_COLUMNS);

export interface LegacyHeader {
  /** The column of each cell; nothing where it has none of ours, or one that stands already. */
  readonly columns: readonly (string | undefined)[];
  readonly findings: readonly Finding[];
}

/** What each column of a `legacy.csv` is, or nothing where the first line is no header. */
export function readLegacyHeader({ path }: SourceFile, cells: readonly Located<string>[]): LegacyHeader | undefined {
  if (!cells.some(({ value }) => KNOWN.has(value))) return undefined;
  const written = new Set(cells.map(({ value }) => value));
  const missing = new Set<string>(REQUIRED.filter((column) => !written.has(column)));
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const columns = cells.map((cell, index) => {
    const { value } = cell;
    if (!KNOWN.has(value)) findings.push(unknownColumn(path, cell, index, written, missing));
    else if (seen.has(value)) findings.push(doubledColumn(path, cell));
    else {
      seen.add(value);
      return value;
    }
    return undefined;
  });
  if (missing.size > 0) findings.push(missingColumns(path, [...missing], cells));
  return { columns, findings };
}

/** A required column that is missing because it was misspelt is one finding, not two. */
function unknownColumn(
  path: string,
  { value, range }: Located<string>,
  index: number,
  written: ReadonlySet<string>,
  missing: Set<string>,
): Finding {
  if (value.trim() === '')
    return fault('no-unknown-key', path, {
      range,
      message: {
        da: `Kolonne ${index + 1} har intet navn: giv den et, eller slet den.`,
        en: `Column ${index + 1} has no name: give it one, or delete it.`,
      },
    });
  const free = LEGACY_COLUMNS.filter((column) => !written.has(column));
  const meant = closestWord(value, missing) ?? closestWord(value, free);
  if (meant) missing.delete(meant);
  return fault('no-unknown-key', path, {
    range,
    message: {
      da: `Kolonnen "${value}" findes ikke${meant ? ` – mente du "${meant}"?` : ': slet den, eller ret dens navn.'}`,
      en: `There is no column "${value}"${meant ? ` – did you mean "${meant}"?` : ': delete it, or mend its name.'}`,
    },
    help: { da: `Kolonner: ${LEGACY_COLUMNS.join(', ')}.`, en: `Columns: ${LEGACY_COLUMNS.join(', ')}.` },
    ...(meant ? { fix: replacement('maybe-incorrect', range, meant) } : {}),
  });
}

function doubledColumn(path: string, { value, range }: Located<string>): Finding {
  return fault('no-duplicate-key', path, {
    range,
    message: {
      da: `Kolonnen "${value}" står der to gange: slet den ene. Kun den første er læst.`,
      en: `The column "${value}" stands twice: delete one. Only the first was read.`,
    },
  });
}

function missingColumns(path: string, names: readonly string[], cells: readonly Located<string>[]): Finding {
  const quoted = names.map((name) => `"${name}"`);
  return fault('require-key', path, {
    range: { start: cells[0]?.range.start ?? 0, end: cells.at(-1)?.range.end ?? 0 },
    message: {
      da: `Overskriften mangler ${quoted.join(' og ')}: tilføj ${names.length === 1 ? 'kolonnen' : 'kolonnerne'}.`,
      en: `The header lacks ${quoted.join(' and ')}: add the ${names.length === 1 ? 'column' : 'columns'}.`,
    },
  });
}
