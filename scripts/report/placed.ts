import { maskCpr } from '../model/cpr.ts';
import type { Finding, Fix, Message, Related, Severity } from '../model/finding.ts';
import type { Range } from '../model/range.ts';

/** What turns offsets within the catalogue into places that a person or an editor can go to. */
export interface Sources {
  /** The text of a file of the catalogue; nothing where it was not read. */
  readonly textOf: (file: string) => string | undefined;
  /** The path to show for a file of the catalogue. */
  readonly shownPath: (file: string) => string;
}

/** 1-based, in UTF-16 code units; the end is the place after the last character. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface PlacedFinding extends Position {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly message: Message;
  readonly help: Message | undefined;
  readonly fix: Fix | undefined;
  readonly related: readonly (Position & { file: string; message: Message })[];
  /** The whole text of the file, for a code frame. */
  readonly source: string | undefined;
}

/** Nothing that looks like a CPR number is ever shown, whichever finding stands beside it. */
export function place(finding: Finding, sources: Sources): PlacedFinding {
  const text = sources.textOf(finding.file);
  const { rule, severity, message, help, fix, related = [] } = finding;
  return {
    rule,
    severity,
    message: masked(message),
    help: help && masked(help),
    fix: fix && holdsCpr(fix) ? undefined : fix,
    file: maskedPath(finding.file, sources),
    ...positionOf(text, finding.range),
    related: related.map((other) => placeRelated(other, sources)),
    source: text === undefined ? undefined : maskCpr(text),
  };
}

function masked({ da, en }: Message): Message {
  return { da: maskCpr(da), en: maskCpr(en) };
}

/** A mask must never be written into a file, so such a fix is not shown at all. */
function holdsCpr({ edits }: Fix): boolean {
  return edits.some(({ text }) => maskCpr(text) !== text);
}

/** Only the part within the catalogue: the folders above it are the reader's own. */
function maskedPath(file: string, sources: Sources): string {
  return sources.shownPath(maskCpr(file));
}

function placeRelated({ file, range, message }: Related, sources: Sources) {
  return { file: maskedPath(file, sources), message: masked(message), ...positionOf(sources.textOf(file), range) };
}

/** A file that was not read has only its beginning. */
export function positionOf(text: string | undefined, { start, end }: Range): Position {
  const from = lineAndColumn(text ?? '', start);
  const to = lineAndColumn(text ?? '', Math.max(start, end));
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  const stop = Math.min(offset, text.length);
  for (let next = text.indexOf('\n'); next >= 0 && next < stop; next = text.indexOf('\n', lineStart)) {
    line += 1;
    lineStart = next + 1;
  }
  return { line, column: stop - lineStart + 1 };
}
