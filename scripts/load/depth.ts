import { Lexer } from 'yaml';

/** How deep lists and maps may lie inside each other. */
export const MAX_DEPTH = 20;

/** What the lexer puts between tokens for the parser: document, flow error end, scalar, byte order mark. No text. */
export const LEXER_MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001F', '\uFEFF']);

/**
 * The offset at which a YAML text is certainly nested deeper than {@link MAX_DEPTH}, or nothing. It runs before the
 * parser, which takes time and stack in proportion to depth, and so only has to stop what would hurt: the exact limit
 * is held afterwards, on the parsed nodes. Texts that cannot be deep are told apart without looking at their tokens.
 */
export function tooDeepAt(text: string): number | undefined {
  if (!mayBeDeep(text)) return undefined;
  return flowTooDeepAt(text) ?? blockTooDeepAt(text);
}

function mayBeDeep(text: string): boolean {
  let opening = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if ((code === 0x5b || code === 0x7b) && ++opening > MAX_DEPTH) return true;
  }
  return /^[ ?-]{21}/m.test(text);
}

function flowTooDeepAt(text: string): number | undefined {
  let depth = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > MAX_DEPTH) return offset;
    if (!LEXER_MARKS.has(token)) offset += token.length;
  }
  return undefined;
}

/** Each distinct column where a line's text or one of its dashes begins is a level of its own. */
function blockTooDeepAt(text: string): number | undefined {
  const columns: number[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const lead = /^[ ?-]*/.exec(line)?.[0] ?? '';
    for (let column = 0; column <= lead.length && column < line.length; column += 1) {
      if (line[column] === ' ') continue;
      while ((columns.at(-1) ?? -1) >= column) columns.pop();
      columns.push(column);
      if (columns.length > MAX_DEPTH) return lineStart + column;
    }
    lineStart += line.length + 1;
  }
  return undefined;
}
