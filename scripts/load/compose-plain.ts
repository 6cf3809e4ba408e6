import { type CST, Parser } from 'yaml';
import type { Range } from '../model/range.ts';
import type { Entry, MapNode, Scalar, TreeNode } from '../model/syntax.ts';
import { MAX_DEPTH } from './depth.ts';

/**
 * A tree straight from the tokens of `yaml`'s own parser, for the plain way in which nearly every file of the catalogue is
 * written: one block map with plain or quoted scalars on one line, block lists, and flow collections on one line. It
 * skips `yaml`'s composer, which is a third of the time that 2,000 files take. Whatever else a text holds, an error above
 * all, gives nothing, and the composer decides: what is returned here is always what it would have said.
 */
export function composePlain(text: string): MapNode | undefined {
  if (text.includes('\t') || text.includes('\r')) return undefined;
  let root: MapNode | undefined;
  for (const token of new Parser().parse(text)) {
    if (isBlank(token.type)) continue;
    if (token.type !== 'document' || root !== undefined) return undefined;
    const { start, value, end } = token;
    if (!start.every(isFiller) || !(end ?? []).every(isFiller) || value?.type !== 'block-map') return undefined;
    root = new Composer(text).blockMap(value, -1, 1);
    if (root === undefined) return undefined;
  }
  return root;
}

const isBlank = (type: string): boolean => type === 'comment' || type === 'newline' || type === 'space';
const isFiller = ({ type }: CST.SourceToken): boolean => isBlank(type);

class Composer {
  constructor(private readonly text: string) {}

  /** @param outer the column that the map must stand right of */
  blockMap(map: CST.BlockMap, outer: number, depth: number): MapNode | undefined {
    if (depth > MAX_DEPTH) return undefined;
    const entries: Entry[] = [];
    const column = this.columnOf(map.items[0]?.key);
    if (column === undefined || column <= outer) return undefined;
    for (const { start, key, sep, value } of map.items) {
      if (!this.areFillers(start) || !key || !sep || !value || this.columnOf(key) !== column) return undefined;
      const entry = this.entry(key, this.blockValue(value, sep, column, depth + 1), entries);
      if (entry === undefined) return undefined;
      entries.push(entry);
    }
    const last = entries.at(-1);
    return {
      kind: 'map',
      entries,
      range: { start: entries[0]?.key.range.start ?? 0, end: last?.value.range.end ?? 0 },
    };
  }

  /** What stands after `key:`, on the same line or, for a block collection, on the next. */
  private blockValue(
    value: CST.Token,
    sep: readonly CST.SourceToken[],
    column: number,
    depth: number,
  ): TreeNode | undefined {
    const [colon, space, ...rest] = sep;
    if (colon?.type !== 'map-value-ind' || !this.areFillers(sep.slice(1))) return undefined;
    const isOnNextLine = sep.some(({ type }) => type === 'newline');
    if (value.type === 'block-map') return isOnNextLine ? this.blockMap(value, column, depth) : undefined;
    if (value.type === 'block-seq') return isOnNextLine ? this.blockList(value, column, depth) : undefined;
    return space?.type === 'space' && rest.length === 0 ? this.inline(value, depth) : undefined;
  }

  private blockList(list: CST.BlockSequence, outer: number, depth: number): TreeNode | undefined {
    if (depth > MAX_DEPTH) return undefined;
    const items: TreeNode[] = [];
    let first: number | undefined;
    for (const { start, value } of list.items) {
      const dash = start.find(({ type }) => type === 'seq-item-ind');
      const space = start.at(-1);
      if (!dash || !value || space?.type !== 'space' || space.offset !== dash.offset + 1) return undefined;
      if (!this.areFillers(start.filter((token) => token !== dash))) return undefined;
      const column = this.column(dash.offset);
      first ??= dash.offset;
      if (column < outer || column !== this.column(first)) return undefined;
      const item = value.type === 'block-map' ? this.blockMap(value, column, depth + 1) : this.inline(value, depth + 1);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return { kind: 'list', items, range: { start: first ?? 0, end: items.at(-1)?.range.end ?? 0 } };
  }

  private inline(token: CST.Token, depth: number): TreeNode | undefined {
    if (token.type === 'flow-collection') return this.flow(token, depth);
    return this.scalar(token);
  }

  private flow(token: CST.FlowCollection, depth: number): TreeNode | undefined {
    if (depth > MAX_DEPTH) return undefined;
    const isMap = token.start.source === '{';
    const [close, ...after] = token.end;
    if (close?.source !== (isMap ? '}' : ']') || !this.areFillers(after)) return undefined;
    const range = { start: token.offset, end: close.offset + 1 };
    if (this.text.slice(range.start, range.end).includes('\n')) return undefined;
    const entries: Entry[] = [];
    const items: TreeNode[] = [];
    for (const [index, item] of token.items.entries()) {
      if (!isSeparator(item.start, index === 0) || !item.value) return undefined;
      const value = this.inline(item.value, depth + 1);
      if (value === undefined) return undefined;
      if (!isMap) {
        if (item.key || item.sep) return undefined;
        items.push(value);
        continue;
      }
      const [colon, space, ...more] = item.sep ?? [];
      if (!item.key || colon?.type !== 'map-value-ind' || space?.type !== 'space' || more.length > 0) return undefined;
      const entry = this.entry(item.key, value, entries);
      if (entry === undefined) return undefined;
      entries.push(entry);
    }
    return isMap ? { kind: 'map', entries, range } : { kind: 'list', items, range };
  }

  private entry(token: CST.Token, value: TreeNode | undefined, before: readonly Entry[]): Entry | undefined {
    if (value === undefined || token.type !== 'scalar' || token.end?.length) return undefined;
    // Letters only: a key that looks like anything else is the composer's to judge.
    const { source } = token;
    if (!/^[A-Za-z][A-Za-z0-9-]{0,99}$/.test(source) || before.some(({ key }) => key.value === source))
      return undefined;
    return { key: { value: source, range: rangeOf(token.offset, source) }, value };
  }

  private scalar(token: CST.Token): TreeNode | undefined {
    if (token.type !== 'scalar' && token.type !== 'single-quoted-scalar' && token.type !== 'double-quoted-scalar')
      return undefined;
    const { source, offset, type } = token;
    if (!this.areFillers(token.end ?? []) || source.includes('\n')) return undefined;
    const value = type === 'scalar' ? plainValue(source) : quotedValue(source);
    return value === undefined ? undefined : { kind: 'scalar', value, range: rangeOf(offset, source) };
  }

  /** Blanks only, and before each comment a blank or the beginning of its line. */
  private areFillers(tokens: readonly CST.SourceToken[]): boolean {
    for (const { type, offset } of tokens) {
      if (!isBlank(type)) return false;
      if (type === 'comment' && offset > 0 && !/\s/.test(this.text[offset - 1] ?? '')) return false;
    }
    return true;
  }

  private columnOf(token: CST.Token | null | undefined): number | undefined {
    return token ? this.column(token.offset) : undefined;
  }

  private column(offset: number): number {
    return offset - this.text.lastIndexOf('\n', offset - 1) - 1;
  }
}

function rangeOf(start: number, source: string): Range {
  return { start, end: start + source.length };
}

/** Before the first item of a flow collection stands a space at most; before each other a comma, and a space at most. */
function isSeparator(start: readonly CST.SourceToken[], isFirst: boolean): boolean {
  const types = start.map(({ type }) => type).join(' ');
  return isFirst ? types === '' || types === 'space' : types === 'comma' || types === 'comma space';
}

const WORDS: ReadonlyMap<string, Scalar> = new Map<string, Scalar>(
  [
    ['null', null],
    ['true', true],
    ['false', false],
  ].flatMap(([word, value]) => {
    const lower = String(word);
    return [lower, lower.charAt(0).toUpperCase() + lower.slice(1), lower.toUpperCase()].map(
      (form) => [form, value as Scalar] as const,
    );
  }),
);

/** The core schema's value of a plain scalar (YAML 1.2, 10.3.2), where there is no doubt. */
function plainValue(source: string): Scalar | undefined {
  if (/^(?:0|[1-9][0-9]{0,8})$/.test(source)) return Number(source);
  if (/^[0-9][0-9a-fxo.e+_-]*$/i.test(source) || !/^[\p{L}\p{N}½¼¾]/u.test(source)) return undefined;
  const word = WORDS.get(source);
  return word === undefined ? source : word;
}

function quotedValue(source: string): string | undefined {
  const quote = source.charAt(0);
  if (source.length < 2 || !source.endsWith(quote)) return undefined;
  const inner = source.slice(1, -1);
  if (quote === "'") return /^(?:[^']|'')*$/.test(inner) ? inner.replace(/''/g, "'") : undefined;
  return inner.includes('\\') || inner.includes('"') ? undefined : inner;
}
