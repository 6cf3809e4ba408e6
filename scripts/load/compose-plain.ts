import type { Range } from '../model/range.ts';
import type { Entry, ListNode, MapNode, TreeNode } from '../model/syntax.ts';
import { MAX_DEPTH } from './depth.ts';
import { plainValue, quotedValue } from './plain-scalar.ts';

/**
 * A tree straight from the text, for the plain way in which nearly every file of the catalogue is written: one block map
 * with plain or quoted scalars on one line, block lists, and flow collections on one line. It takes a tenth of the time
 * that `yaml`'s lexer, parser and composer take, which is most of what 2,000 files cost. Whatever else a text holds, an
 * error above all, gives nothing, and the composer decides: what is returned here is always what it would say, which the
 * tests hold it to on the catalogue, on random changes to it, and on random texts.
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

/** Thrown at the first character that is not plain; it never leaves this file. */
const NOT_PLAIN = Symbol('not plain');

/** A key of words, up to the colon that ends it. A key that looks like anything else is the composer's to judge. */
const KEY = /[\p{L}\p{N}](?:[\p{L}\p{N} /+-]{0,98}[\p{L}\p{N}/+-])?(?=:(?:[ \n]|$))/uy;
const LONGEST_KEY = 100;
/** What a plain scalar may begin with here. */
const PLAIN_START = /[\p{L}\p{N}½¼¾]/uy;
/** A plain scalar in a flow collection, without anything that could end it or be more than itself. */
const FLOW_PLAIN = /[\p{L}\p{N}½¼¾](?:[^,[\]{}\n#:]*[^,[\]{}\n#: ])?/uy;
const SINGLE_QUOTED = /'(?:[^'\n]|'')*'/y;
const DOUBLE_QUOTED = /"[^"\\\n]*"/y;

class Reader {
  private offset = 0;
  private lineStart = 0;

  constructor(private readonly text: string) {}

  document(): MapNode {
    this.blanks();
    const root = this.blockMap(this.column(), 1);
    if (this.offset < this.text.length) throw NOT_PLAIN;
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
    } while (this.startsAt(column) && this.text[this.offset] !== '-');
    return { kind: 'map', entries, range: { start, end: entries.at(-1)?.value.range.end ?? start } };
  }

  /** What stands after `key:`, on the same line or, for a block collection, on the lines below. */
  private blockValue(column: number, depth: number): TreeNode {
    if (this.isInline()) return this.inlineToLineEnd(depth);
    const line = this.lineStart;
    this.blanks();
    if (this.lineStart === line) throw NOT_PLAIN;
    const below = this.column();
    if (this.text[this.offset] === '-' && below >= column) return this.blockList(below, depth);
    if (below <= column) throw NOT_PLAIN;
    return this.blockMap(below, depth);
  }

  private blockList(column: number, depth: number): ListNode {
    if (depth > MAX_DEPTH) throw NOT_PLAIN;
    const items: TreeNode[] = [];
    const start = this.offset;
    do {
      this.take('- ');
      items.push(this.foundKey() ? this.blockMap(this.column(), depth + 1) : this.inlineToLineEnd(depth + 1));
    } while (this.startsAt(column) && this.text[this.offset] === '-');
    return { kind: 'list', items, range: { start, end: items.at(-1)?.range.end ?? start } };
  }

  /** Whether a value follows the colon on its own line; then the reader stands at it. */
  private isInline(): boolean {
    const next = this.text[this.offset + 1];
    if (this.text[this.offset] !== ' ' || next === undefined || next === '#' || next === '\n') return false;
    this.offset += 1;
    return true;
  }

  private inlineToLineEnd(depth: number): TreeNode {
    const value = this.inline(depth, false);
    const line = this.lineStart;
    this.blanks();
    // Whatever comes next must begin a line of its own.
    if (this.offset < this.text.length && this.lineStart === line) throw NOT_PLAIN;
    return value;
  }

  private inline(depth: number, isFlow: boolean): TreeNode {
    const first = this.text[this.offset];
    if (first === '[') return this.flowList(depth);
    if (first === '{') return this.flowMap(depth);
    if (first === "'") return this.scalar(this.found(SINGLE_QUOTED), quotedValue);
    if (first === '"') return this.scalar(this.found(DOUBLE_QUOTED), quotedValue);
    return this.scalar(isFlow ? this.found(FLOW_PLAIN) : this.plainToLineEnd(), plainValue);
  }

  /** A plain scalar up to the end of the line or a comment. A colon that could make it a key is the composer's. */
  private plainToLineEnd(): string | undefined {
    if (!isAsciiWord(this.text.charCodeAt(this.offset)) && this.found(PLAIN_START) === undefined) return undefined;
    const lineEnd = this.text.indexOf('\n', this.offset);
    const line = this.text.slice(this.offset, lineEnd < 0 ? this.text.length : lineEnd);
    if (line.includes(': ') || line.endsWith(':')) return undefined;
    const comment = line.indexOf(' #');
    return (comment < 0 ? line : line.slice(0, comment)).trimEnd();
  }

  private scalar(source: string | undefined, read: typeof plainValue): TreeNode {
    const value = source === undefined ? undefined : read(source);
    if (source === undefined || value === undefined) throw NOT_PLAIN;
    return { kind: 'scalar', value, range: this.take(source) };
  }

  private flowList(depth: number): ListNode {
    const items: TreeNode[] = [];
    const range = this.flow('[', ']', depth, () => items.push(this.inline(depth + 1, true)));
    return { kind: 'list', items, range };
  }

  private flowMap(depth: number): MapNode {
    const entries: Entry[] = [];
    const seen = new Set<string>();
    const range = this.flow('{', '}', depth, () => {
      const key = this.key(seen);
      this.take(' ');
      entries.push({ key, value: this.inline(depth + 1, true) });
    });
    return { kind: 'map', entries, range };
  }

  /** Items with a comma between each two, and a space at most around each. */
  private flow(open: string, close: string, depth: number, item: () => void): Range {
    if (depth > MAX_DEPTH) throw NOT_PLAIN;
    const { start } = this.take(open);
    this.space();
    while (this.text[this.offset] !== close) {
      item();
      this.space();
      if (this.text[this.offset] === close) break;
      this.take(',');
      this.space();
      if (this.text[this.offset] === close) throw NOT_PLAIN;
    }
    return { start, end: this.take(close).end };
  }

  private key(seen: Set<string>) {
    const value = this.foundKey();
    if (value === undefined || plainValue(value) !== value || seen.has(value)) throw NOT_PLAIN;
    seen.add(value);
    const range = this.take(value);
    this.take(':');
    return { value, range };
  }

  /** A key that stands here. Nearly all are plain ASCII, for which the pattern takes many times as long. */
  private foundKey(): string | undefined {
    let end = this.offset;
    while (isAsciiWord(this.text.charCodeAt(end))) end += 1;
    const after = this.text[end + 1];
    const isKey = this.text[end] === ':' && (after === ' ' || after === '\n' || after === undefined);
    if (isKey && end > this.offset && end - this.offset <= LONGEST_KEY) return this.text.slice(this.offset, end);
    return this.found(KEY);
  }

  /** What a sticky pattern matches here. */
  private found(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.offset;
    return pattern.exec(this.text)?.[0];
  }

  private take(part: string): Range {
    if (!this.text.startsWith(part, this.offset)) throw NOT_PLAIN;
    const start = this.offset;
    this.offset += part.length;
    return { start, end: this.offset };
  }

  private space(): void {
    if (this.text[this.offset] === ' ') this.offset += 1;
    if (this.text[this.offset] === ' ') throw NOT_PLAIN;
  }

  /** Spaces, line ends, and comments that a space or the beginning of the line stands before. */
  private blanks(): void {
    for (;;) {
      const next = this.text[this.offset];
      if (next === ' ') this.offset += 1;
      else if (next === '\n') {
        this.offset += 1;
        this.lineStart = this.offset;
      } else if (next === '#') {
        if (this.offset > this.lineStart && this.text[this.offset - 1] !== ' ') throw NOT_PLAIN;
        const lineEnd = this.text.indexOf('\n', this.offset);
        this.offset = lineEnd < 0 ? this.text.length : lineEnd;
      } else return;
    }
  }

  /** Whether the next line goes on in this column; further out the collection ends, anything else is not plain. */
  private startsAt(column: number): boolean {
    if (this.offset >= this.text.length) return false;
    if (this.column() > column) throw NOT_PLAIN;
    return this.column() === column;
  }

  private column(): number {
    return this.offset - this.lineStart;
  }
}

/** A digit or one of A to Z. */
function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
