import { Lexer } from 'yaml';
import type { Range } from '../model/range.ts';
import type { Entry, ListNode, MapNode, TreeNode } from '../model/syntax.ts';
import { MAX_DEPTH } from './depth.ts';
import { plainValue, quotedValue } from './plain-scalar.ts';

/**
 * A tree straight from the tokens of `yaml`'s own lexer, for the plain way in which nearly every file of the catalogue is
 * written: one block map with plain or quoted scalars on one line, block lists, and flow collections on one line. It
 * skips `yaml`'s parser and composer, which are four fifths of the time that 2,000 files take. Whatever else a text
 * holds, an error above all, gives nothing, and the composer decides: what is returned here is always what it would say.
 */
export function composePlain(text: string): MapNode | undefined {
  if (/[\t\r\uFEFF]/.test(text)) return undefined;
  try {
    return new Reader(text).document();
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

/** Thrown at the first token that is not plain; it never leaves this file. */
const NOT_PLAIN = Symbol('not plain');

/** What the lexer puts between tokens for the parser: the beginning of a document, and of a plain scalar. */
const DOCUMENT = '\u0002';
const SCALAR = '\u001F';

class Reader {
  private readonly tokens: readonly string[];
  private at = 0;
  /** Of the token at `at`, in the text. */
  private offset = 0;

  constructor(private readonly text: string) {
    this.tokens = [...new Lexer().lex(text)];
  }

  document(): MapNode {
    this.blanks();
    if (this.tokens[this.at] !== DOCUMENT) throw NOT_PLAIN;
    this.at += 1;
    this.blanks();
    const root = this.blockMap(this.column(), 1);
    if (this.at < this.tokens.length) throw NOT_PLAIN;
    return root;
  }

  private blockMap(column: number, depth: number): MapNode {
    if (depth > MAX_DEPTH) throw NOT_PLAIN;
    const entries: Entry[] = [];
    const seen = new Set<string>();
    const start = this.offset;
    do {
      const key = this.key(seen);
      entries.push({ key, value: this.blockValue(column, depth + 1) });
    } while (this.startsAt(column) && this.tokens[this.at] !== '-');
    return { kind: 'map', entries, range: { start, end: entries.at(-1)?.value.range.end ?? start } };
  }

  /** What stands after `key:`, on the same line or, for a block collection, on the lines below. */
  private blockValue(column: number, depth: number): TreeNode {
    if (this.isInline()) return this.inlineToLineEnd(depth);
    const before = this.offset;
    this.blanks();
    const below = this.column();
    if (!this.text.slice(before, this.offset).includes('\n')) throw NOT_PLAIN;
    if (this.tokens[this.at] === '-' && below >= column) return this.blockList(below, depth);
    if (below <= column) throw NOT_PLAIN;
    return this.blockMap(below, depth);
  }

  private blockList(column: number, depth: number): ListNode {
    if (depth > MAX_DEPTH) throw NOT_PLAIN;
    const items: TreeNode[] = [];
    const start = this.offset;
    do {
      this.take('-');
      this.take(' ');
      const isMap = this.tokens[this.at] === SCALAR && this.tokens[this.at + 2] === ':';
      items.push(isMap ? this.blockMap(this.column(), depth + 1) : this.inlineToLineEnd(depth + 1));
    } while (this.startsAt(column) && this.tokens[this.at] === '-');
    return { kind: 'list', items, range: { start, end: items.at(-1)?.range.end ?? start } };
  }

  /** Whether a value follows the colon on its own line; then the reader stands at it. */
  private isInline(): boolean {
    const next = this.tokens[this.at + 1];
    if (this.tokens[this.at] !== ' ' || next === undefined || next.startsWith('#') || next === '\n') return false;
    this.take(' ');
    return true;
  }

  private inlineToLineEnd(depth: number): TreeNode {
    const value = this.inline(depth);
    const end = this.offset;
    this.blanks();
    // Whatever comes next must begin a line of its own.
    if (this.at < this.tokens.length && !this.text.slice(end, this.offset).includes('\n')) throw NOT_PLAIN;
    return value;
  }

  private inline(depth: number): TreeNode {
    const token = this.tokens[this.at];
    if (token === '[') return this.flowList(depth);
    if (token === '{') return this.flowMap(depth);
    if (token === SCALAR) return this.scalar(this.skipMark(), plainValue);
    if (token?.startsWith("'") || token?.startsWith('"')) return this.scalar(token, quotedValue);
    throw NOT_PLAIN;
  }

  private scalar(source: string, read: typeof plainValue): TreeNode {
    const value = source.includes('\n') ? undefined : read(source);
    if (value === undefined) throw NOT_PLAIN;
    return { kind: 'scalar', value, range: this.take(source) };
  }

  private flowList(depth: number): ListNode {
    const items: TreeNode[] = [];
    const range = this.flow('[', ']', depth, () => items.push(this.inline(depth + 1)));
    return { kind: 'list', items, range };
  }

  private flowMap(depth: number): MapNode {
    const entries: Entry[] = [];
    const seen = new Set<string>();
    const range = this.flow('{', '}', depth, () => {
      const key = this.key(seen);
      this.take(' ');
      entries.push({ key, value: this.inline(depth + 1) });
    });
    return { kind: 'map', entries, range };
  }

  /** Items with a comma between each two, and a space at most around each. */
  private flow(open: string, close: string, depth: number, item: () => void): Range {
    if (depth > MAX_DEPTH) throw NOT_PLAIN;
    const { start } = this.take(open);
    this.space();
    while (this.tokens[this.at] !== close) {
      item();
      this.space();
      if (this.tokens[this.at] === close) break;
      this.take(',');
      this.space();
      if (this.tokens[this.at] === close) throw NOT_PLAIN;
    }
    return { start, end: this.take(close).end };
  }

  /** A plain key and its colon. A key that looks like anything but words is the composer's to judge. */
  private key(seen: Set<string>) {
    if (this.tokens[this.at] !== SCALAR) throw NOT_PLAIN;
    const value = this.skipMark();
    if (!/^[\p{L}\p{N}][\p{L}\p{N} /+-]{0,99}$/u.test(value) || plainValue(value) !== value || seen.has(value))
      throw NOT_PLAIN;
    seen.add(value);
    const range = this.take(value);
    this.take(':');
    return { value, range };
  }

  private skipMark(): string {
    this.at += 1;
    return this.tokens[this.at] ?? '';
  }

  private take(token: string): Range {
    if (this.tokens[this.at] !== token) throw NOT_PLAIN;
    const start = this.offset;
    this.at += 1;
    this.offset += token.length;
    return { start, end: this.offset };
  }

  private space(): void {
    if (this.tokens[this.at] === ' ') this.take(' ');
  }

  /** Spaces, line ends, and comments that a space or the beginning of the line stands before. */
  private blanks(): void {
    for (let token = this.tokens[this.at]; token !== undefined; token = this.tokens[this.at]) {
      const isComment = token.startsWith('#');
      if (!isComment && token !== '\n' && !/^ +$/.test(token)) return;
      if (isComment && this.offset > 0 && !/[ \n]/.test(this.text[this.offset - 1] ?? '')) throw NOT_PLAIN;
      this.take(token);
    }
  }

  /** Whether the next line goes on in this column; further out the collection ends, anything else is not plain. */
  private startsAt(column: number): boolean {
    if (this.at >= this.tokens.length) return false;
    if (this.column() > column) throw NOT_PLAIN;
    return this.column() === column;
  }

  private column(): number {
    return this.offset - this.text.lastIndexOf('\n', this.offset - 1) - 1;
  }
}
