import type { Language, Message } from '../model/finding.ts';

/** A name and the existing ones most like it, best first. */
export interface NearNames {
  readonly name: string;
  /** What in the name names a person. */
  readonly people: readonly string[];
  readonly matches: readonly {
    readonly name: string;
    readonly people: readonly string[];
    readonly id: string | undefined;
    /** 0..1 */
    readonly score: number;
    readonly isDuplicate: boolean;
    readonly why: Message;
  }[];
  /** What was turned down and is like it. */
  readonly rejections: readonly {
    readonly decision: string;
    /** `YYYY-MM-DD` */
    readonly date: string;
    readonly reason: string;
    readonly useInstead: string | undefined;
  }[];
}

/** One line of JSON: the names as they were given, so that a program can tell which is which. */
export function nearNamesJson({ name, matches, rejections }: NearNames, lang: Language): string {
  const found = matches.map((match) => ({
    name: match.name,
    ...(match.id === undefined ? {} : { id: match.id }),
    score: match.score,
    duplicate: match.isDuplicate,
    why: match.why[lang],
  }));
  const refused = rejections.map(({ decision, date, reason, useInstead }) => ({ decision, date, reason, useInstead }));
  return `${JSON.stringify({ name, matches: found, ...(refused.length > 0 ? { rejections: refused } : {}) })}\n`;
}

const WORDS = {
  da: { duplicate: 'dublet', none: 'intet ligner', rejected: 'afslået', use: 'brug' },
  en: { duplicate: 'duplicate', none: 'nothing is like it', rejected: 'rejected', use: 'use' },
} as const;

/** The name, and under it a line for each match, in columns. People are masked. */
export function nearNamesText({ name, people, matches, rejections }: NearNames, lang: Language): string {
  const words = WORDS[lang];
  const head = `${shown(name, people)}\n`;
  const refused = rejections.map(({ date, reason, useInstead }) => {
    const advice = useInstead === undefined ? '' : ` – ${words.use} ${useInstead}`;
    return `  ${words.rejected} ${date}${advice}: ${visible(reason)}\n`;
  });
  if (matches.length === 0) return `${head}  ${words.none}\n${refused.join('')}`;
  const rows = matches.map((match) => [
    match.score.toFixed(3).replace('.', lang === 'da' ? ',' : '.'),
    match.isDuplicate ? words.duplicate : '',
    shown(match.name, match.people),
    match.id ?? '',
    visible(match.why[lang]),
  ]);
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]): string =>
    row
      .flatMap((cell, column) => (widths[column] === 0 ? [] : [cell.padEnd(widths[column] ?? 0)]))
      .join('  ')
      .trimEnd();
  return `${head}${rows.map((row) => `  ${line(row)}\n`).join('')}${refused.join('')}`;
}

function shown(name: string, people: readonly string[]): string {
  let masked = name;
  for (const person of people) masked = masked.replaceAll(person, '•'.repeat(person.length));
  return visible(masked.trim());
}

/** A name may hold what a terminal obeys or what turns the writing about: shown as one sign. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
