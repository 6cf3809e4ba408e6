import type { Message } from '../model/finding.ts';
import type { Located, Range } from '../model/range.ts';
import { type PathTest, patternTest } from './codeowners-pattern.ts';

/** GitHub does not load a larger file at all (GitHub Docs, "About code owners"). */
export const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024;

export interface OwnedPattern {
  readonly pattern: Located<string>;
  /** None: a hole in what earlier lines give. */
  readonly owners: readonly Located<string>[];
  readonly owns: PathTest;
}

/** A line that GitHub skips. */
export interface SkippedLine {
  readonly range: Range;
  readonly message: Message;
}

export interface Codeowners {
  /** False: the file is too large, so nobody owns anything. */
  readonly isLoaded: boolean;
  /** In the order of the file. */
  readonly patterns: readonly OwnedPattern[];
  readonly skipped: readonly SkippedLine[];
}

/** Reads `CODEOWNERS` as GitHub does. A backslash keeps a blank within a pattern; whether GitHub agrees is unverified. */
export function readCodeowners(text: string): Codeowners {
  if (new TextEncoder().encode(text).length > MAX_CODEOWNERS_BYTES)
    return { isLoaded: false, patterns: [], skipped: [] };
  const patterns: OwnedPattern[] = [];
  const skipped: SkippedLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const [pattern, ...owners] = words(line, start);
    start += line.length + 1;
    if (pattern === undefined) continue;
    const fault = patternFault(pattern) ?? owners.map(ownerFault).find((found) => found !== undefined);
    if (fault) skipped.push(fault);
    else patterns.push({ pattern, owners, owns: patternTest(pattern.value) });
  }
  return { isLoaded: true, patterns, skipped };
}

/** The owners of the last pattern that stands for `path`; none where there is no such, or it has none. */
export function ownersOf({ patterns }: Codeowners, path: string): readonly string[] {
  const last = patterns.findLast(({ owns }) => owns(path));
  return last?.owners.map(({ value }) => value) ?? [];
}

/** The words of a line before its comment, each at its place in the file. */
function words(line: string, lineStart: number): readonly Located<string>[] {
  const found: Located<string>[] = [];
  for (const match of line.matchAll(/(?:\\.|[^ \t\r])+/g)) {
    const [value] = match;
    if (value.startsWith('#')) break;
    const start = lineStart + match.index;
    found.push({ value, range: { start, end: start + value.length } });
  }
  return found;
}

function patternFault({ value, range }: Located<string>): SkippedLine | undefined {
  const because = (da: string, en: string): SkippedLine => ({
    range,
    message: {
      da: `GitHub springer linjen med "${value}" over: ${da}.`,
      en: `GitHub skips the line with "${value}": ${en}.`,
    },
  });
  if (value.startsWith('!'))
    return because(
      'der er intet "!" her, så skriv de stier, der menes',
      'there is no "!" here: write the paths that are meant',
    );
  if (/[[\]]/.test(value))
    return because(
      'der er ingen "[ ]" her, så skriv én linje for hver sti',
      'there is no "[ ]" here: write a line for each path',
    );
  if (value.startsWith('\\#'))
    return because(
      'en sti, der begynder med "#", kan ikke skrives her, så giv filen et andet navn',
      'a path that begins with "#" cannot be written here: rename the file',
    );
  if (value.includes('***'))
    return because('skriv højst to stjerner efter hinanden', 'write at most two stars in a row');
  if (/[^\P{C}]|[^\P{Z} ]/u.test(value))
    return because('den har et usynligt tegn, så skriv den forfra', 'it holds an invisible character: write it anew');
  return undefined;
}

const OWNER = /^(?:@[A-Za-z0-9][A-Za-z0-9-]*(?:\/[A-Za-z0-9._-]+)?|[^@\s]+@[^@\s]+\.[^@\s]+)$/;

function ownerFault({ value, range }: Located<string>): SkippedLine | undefined {
  if (OWNER.test(value)) return undefined;
  return {
    range,
    message: {
      da: `GitHub springer linjen over: "${value}" er ingen ejer, så skriv @organisation/team, @bruger eller en mailadresse.`,
      en: `GitHub skips the line: "${value}" is no owner, so write @organisation/team, @user or an e-mail address.`,
    },
  };
}
