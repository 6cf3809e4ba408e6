import { isAlias, isMap, isScalar, isSeq, Lexer, type Node, type Pair, parseDocument, type YAMLError } from 'yaml';
import type { Range } from '../model/range.ts';
import { WHOLE_FILE } from '../model/range.ts';
import type { Entry, Scalar, TreeNode } from '../model/syntax.ts';
import { LEXER_MARKS, MAX_DEPTH } from './depth.ts';

/** A fault of notation, without words: the code tells which, `detail` what was written. */
export interface Problem {
  readonly code: string;
  readonly range: Range;
  readonly detail: string;
}

/** Codes of `yaml` that stand alone. Any other error leaves a tree that cannot be trusted. */
const STANDS_ALONE: ReadonlySet<string> = new Set(['DUPLICATE_KEY', 'MULTIPLE_DOCS']);

/** A tree through `yaml`'s composer, with everything about the text that the catalogue does not allow. */
export function composeFull(text: string): { root: TreeNode | undefined; problems: readonly Problem[] } {
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true, logLevel: 'error', version: '1.2' });
  // The parser only warns of an unknown tag; the walk over the nodes names every tag, known or not.
  const warnings = document.warnings.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
  const problems = [...document.errors, ...warnings].map((error) => problemOf(error, text));
  const isBroken = problems.some(({ code }) => !STANDS_ALONE.has(code));
  const directive = document.directives.yaml.explicit ? /^%.*$/m.exec(text) : null;
  if (directive) problems.push({ code: 'DIRECTIVE', range: rangeOf(directive), detail: directive[0] });
  return { root: isBroken ? undefined : toTree(document.contents, 1, problems), problems };
}

/** As `yaml` says it, but for a quote that is never closed: what matters is where it opens, not where the text ends. */
function problemOf({ code, pos, message }: YAMLError, text: string): Problem {
  const opens = message.startsWith('Missing closing ') ? openQuoteAt(text) : undefined;
  if (opens !== undefined) return { code: 'OPEN_QUOTE', range: { start: opens, end: opens + 1 }, detail: message };
  const start = Math.min(pos[0], text.length);
  return { code, range: { start, end: Math.min(Math.max(pos[1], start + 1), text.length) }, detail: message };
}

function openQuoteAt(text: string): number | undefined {
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    const quote = token.charAt(0);
    if ((quote === "'" || quote === '"') && (token.length === 1 || !token.endsWith(quote))) return offset;
    if (!LEXER_MARKS.has(token)) offset += token.length;
  }
  return undefined;
}

function rangeOf(match: RegExpExecArray): Range {
  return { start: match.index, end: match.index + match[0].length };
}

function toTree(node: Node | null, depth: number, problems: Problem[]): TreeNode {
  const range = node?.range ? { start: node.range[0], end: node.range[1] } : WHOLE_FILE;
  if (node === null) return { kind: 'scalar', value: null, range };
  if (isAlias(node)) {
    problems.push({ code: 'ALIAS', range, detail: node.source });
    return { kind: 'scalar', value: null, range };
  }
  if (node.anchor) problems.push({ code: 'ANCHOR', range, detail: node.anchor });
  if (node.tag) problems.push({ code: 'TAG', range, detail: node.tag });
  if (isScalar(node)) return { kind: 'scalar', value: node.value as Scalar, range };
  if (depth > MAX_DEPTH) {
    problems.push({ code: 'TOO_DEEP', range, detail: '' });
    return { kind: 'scalar', value: null, range };
  }
  if (isSeq(node))
    return { kind: 'list', items: node.items.map((item) => toTree(item as Node, depth + 1, problems)), range };
  if (isMap(node))
    return { kind: 'map', entries: [...entriesOf(node.items as Pair<Node, Node | null>[], depth, problems)], range };
  throw new Error('yaml gave a node of no known kind');
}

function* entriesOf(pairs: readonly Pair<Node, Node | null>[], depth: number, problems: Problem[]): Generator<Entry> {
  const seen = new Set<string>();
  for (const pair of pairs) {
    const key = toTree(pair.key, depth + 1, problems);
    const value = key.kind === 'scalar' ? String(key.value) : '';
    if (value === '__proto__') problems.push({ code: 'PROTO_KEY', range: key.range, detail: value });
    // A key that stands twice has been named; the first speaks.
    if (value === '__proto__' || seen.has(value)) continue;
    seen.add(value);
    const below = pair.value ?? null;
    yield {
      key: { value, range: key.range },
      value: below ? toTree(below, depth + 1, problems) : { kind: 'scalar', value: null, range: key.range },
    };
  }
}
