import type { Entry, ListNode, MapNode, TreeNode } from '../model/syntax.ts';
import { MAX_DEPTH } from './depth.ts';
import { keyOf } from './plain-key.ts';
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

/** What a plain scalar may begin with here. */
const PLAIN_START = /[\p{L}\p{N}½¼¾]/uy;
/** A plain scalar in a flow collection, without anything that could end it or be more than itself. */
const FLOW_PLAIN = /[\p{L}\p{N}½¼¾](?:[^,[\]{}\n#:]*[^,[\]{}\n#: ])?/uy;
/** The same of one word, as nearly all are, for which the other takes several times as long. */
const FLOW_WORD = /[A-Za-z0-9][A-Za-z0-9-]*(?=[,\]}])/y;
/** Through no more entries than this a key that stands twice is looked for one by one; a set takes longer to make. */
const FEW_ENTRIES = 24;

/** Every step is written for its first few thousand times, when nothing has been optimised yet: a command reads a catalogue once. */
class Reader {
  private offset = 0;
  private lineStart = 0;
  private lineEnd: number;
  /** The first colon and the first hash from `offset` on, as far as they have been looked for. */
  private colon = -1;
  private hash = -1;
  /** The keys of maps with many entries. */
  private readonly keysOf = new Map<readonly Entry[], Set<string>>();

  constructor(private readonly text: string) {
    this.lineEnd = this.next('\n', 0);
  }

  document(): MapNode {
    this.blanks();
    const root = this.blockMap(this.column(), 1);
    if (this.offset < this.text.length) throw NOT_PLAIN;
    return root;
  }

  private blockMap(column: number, depth: number): MapNode {
    if (depth > MAX_DEPTH) throw NOT_PLAIN;
    const entries: Entry[] = [];
    const start = this.offset;
    let end = start;
    do {
      const key = this.key(entries);
      const value = this.blockValue(column, depth + 1);
      entries.push({ key, value });
      end = value.range.end;
    } while (this.startsAt(column) && this.text[this.offset] !== '-');
    return { kind: 'map', entries, range: { start, end } };
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
    let end = start;
    do {
      if (this.text[this.offset + 1] !== ' ') throw NOT_PLAIN;
      this.offset += 2;
      const item =
        this.foundKey() === undefined ? this.inlineToLineEnd(depth + 1) : this.blockMap(this.column(), depth + 1);
      items.push(item);
      end = item.range.end;
    } while (this.startsAt(column) && this.text[this.offset] === '-');
    return { kind: 'list', items, range: { start, end } };
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
    if (first === "'" || first === '"') return this.scalar(this.quoted(first), quotedValue);
    return this.scalar(isFlow ? this.flowPlain() : this.plainToLineEnd(), plainValue);
  }

  /** A plain scalar up to the end of the line or a comment. A colon that could make it a key is the composer's. */
  private plainToLineEnd(): string {
    if (!isAsciiWord(this.text.charCodeAt(this.offset)) && this.found(PLAIN_START) === undefined) throw NOT_PLAIN;
    const line = this.text.slice(this.offset, this.lineEnd);
    if (this.nextColon() < this.lineEnd && (line.includes(': ') || line.endsWith(':'))) throw NOT_PLAIN;
    const comment = this.nextHash() < this.lineEnd ? line.indexOf(' #') : -1;
    return (comment < 0 ? line : line.slice(0, comment)).trimEnd();
  }

  private flowPlain(): string {
    FLOW_WORD.lastIndex = this.offset;
    if (FLOW_WORD.test(this.text)) return this.text.slice(this.offset, FLOW_WORD.lastIndex);
    return this.found(FLOW_PLAIN) ?? notPlain();
  }

  /** A quoted scalar on one line; a single quote within single quotes is doubled. */
  private quoted(quote: string): string {
    let close = this.next(quote, this.offset + 1);
    while (quote === "'" && this.text[close + 1] === quote) close = this.next(quote, close + 2);
    return close < this.lineEnd ? this.text.slice(this.offset, close + 1) : notPlain();
  }

  private scalar(source: string, read: typeof plainValue): TreeNode {
    const value = read(source);
    if (value === undefined) throw NOT_PLAIN;
    const start = this.offset;
    this.offset += source.length;
    return { kind: 'scalar', value, range: { start, end: this.offset } };
  }

  private flowList(depth: number): ListNode {
    const start = this.openFlow(depth);
    const items: TreeNode[] = [];
    while (this.text[this.offset] !== ']') {
      items.push(this.inline(depth + 1, true));
      this.endFlowItem(']');
    }
    this.offset += 1;
    return { kind: 'list', items, range: { start, end: this.offset } };
  }

  private flowMap(depth: number): MapNode {
    const start = this.openFlow(depth);
    const entries: Entry[] = [];
    while (this.text[this.offset] !== '}') {
      const key = this.key(entries);
      this.take(' ');
      entries.push({ key, value: this.inline(depth + 1, true) });
      this.endFlowItem('}');
    }
    this.offset += 1;
    return { kind: 'map', entries, range: { start, end: this.offset } };
  }

  private openFlow(depth: number): number {
    if (depth > MAX_DEPTH) throw NOT_PLAIN;
    const start = this.offset;
    this.offset += 1;
    this.space();
    return start;
  }

  /** Up to the next item or the end: a comma between each two, and a space at most around each. */
  private endFlowItem(close: string): void {
    this.space();
    if (this.text[this.offset] === close) return;
    this.take(',');
    this.space();
    if (this.text[this.offset] === close) throw NOT_PLAIN;
  }

  /** The key that must stand here, and in the map only here; then the reader stands after its colon. */
  private key(entries: readonly Entry[]): Entry['key'] {
    const value = this.foundKey();
    if (value === undefined || this.standsTwice(value, entries)) throw NOT_PLAIN;
    const start = this.offset;
    const end = start + value.length;
    this.offset = end + 1;
    return { value, range: { start, end } };
  }

  private standsTwice(key: string, entries: readonly Entry[]): boolean {
    if (entries.length < FEW_ENTRIES) {
      for (const entry of entries) if (entry.key.value === key) return true;
      return false;
    }
    const keys = this.keysOf.get(entries) ?? new Set(entries.map((entry) => entry.key.value));
    this.keysOf.set(entries, keys);
    const { size } = keys;
    return keys.add(key).size === size;
  }

  /** A key that stands here. */
  private foundKey(): string | undefined {
    const colon = this.nextColon();
    if (colon >= this.lineEnd) return undefined;
    const after = this.text[colon + 1];
    if (after !== ' ' && after !== '\n' && after !== undefined) return undefined;
    return keyOf(this.text.slice(this.offset, colon));
  }

  private nextColon(): number {
    if (this.colon < this.offset) this.colon = this.next(':', this.offset);
    return this.colon;
  }

  private nextHash(): number {
    if (this.hash < this.offset) this.hash = this.next('#', this.offset);
    return this.hash;
  }

  /** Where a mark stands next, or else where the text ends. */
  private next(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    return at < 0 ? this.text.length : at;
  }

  /** What a sticky pattern matches here. */
  private found(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.offset;
    return pattern.exec(this.text)?.[0];
  }

  private take(mark: string): void {
    if (this.text[this.offset] !== mark) throw NOT_PLAIN;
    this.offset += 1;
  }

  private space(): void {
    if (this.text[this.offset] !== ' ') return;
    this.offset += 1;
    if (this.text[this.offset] === ' ') throw NOT_PLAIN;
  }

  /** Spaces, line ends, and comments that a space or the beginning of the line stands before. */
  private blanks(): void {
    const { text } = this;
    for (;;) {
      while (text[this.offset] === ' ') this.offset += 1;
      if (this.offset >= text.length) return;
      if (this.offset === this.lineEnd) {
        this.offset += 1;
        this.lineStart = this.offset;
        this.lineEnd = this.next('\n', this.offset);
      } else if (text[this.offset] === '#') {
        if (this.offset > this.lineStart && text[this.offset - 1] !== ' ') throw NOT_PLAIN;
        this.offset = this.lineEnd;
      } else return;
    }
  }

  /** Whether the next line goes on in this column; further out the collection ends, anything else is not plain. */
  private startsAt(column: number): boolean {
    if (this.offset >= this.text.length) return false;
    const found = this.offset - this.lineStart;
    if (found > column) throw NOT_PLAIN;
    return found === column;
  }

  private column(): number {
    return this.offset - this.lineStart;
  }
}

function notPlain(): never {
  throw NOT_PLAIN;
}

/** A digit or one of A to Z. */
function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
