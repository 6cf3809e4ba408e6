import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** A collection longer than this as one line is written over several. */
const FLOW_WIDTH = 100;

/** The part of a JSON Schema that tells in which order keys are written. */
export interface OrderedSchema {
  readonly properties?: Readonly<Record<string, OrderedSchema>>;
  readonly items?: OrderedSchema;
  readonly $ref?: string;
  readonly anyOf?: readonly OrderedSchema[];
  readonly definitions?: Readonly<Record<string, OrderedSchema>>;
}

/**
 * The canonical form of a YAML file: the modeline first, keys in the schema's order, one line for each scalar, small
 * collections in flow style without inner padding. Comments stay with what they stand above. The text must be valid.
 * A text that is no map is given back as it is.
 * @param modeline the path of the schema as seen from the file
 */
export function canonical(text: string, schema: OrderedSchema, modeline: string): string {
  // The modeline belongs to the file: as a comment of the first key it would move with that key.
  const own = withoutModeline(text);
  const document = parseDocument(own);
  const { contents, directives } = document;
  if (!isMap(contents)) return text;
  handDownComments(contents, own);
  sortKeys(contents, schema, schema);
  if (directives) Object.assign(directives, { docStart: null, docEnd: false });
  visit(document, {
    Scalar(_, node) {
      delete node.spaceBefore;
      if (typeof node.value !== 'string') return;
      if (node.value.includes('\n')) node.type = Scalar.QUOTE_DOUBLE;
      else delete node.type;
    },
    Collection(key, node, path) {
      delete node.spaceBefore;
      const isRoot = key === null;
      // The path to a value of the root map: the document, the map, and the pair.
      const inRootMap = path.length === 3;
      node.flow = !isRoot && !(inRootMap && isLongForm(node)) && fitsFlow(node);
    },
  });
  return `# yaml-language-server: $schema=${modeline}\n${document.toString(FORM)}`;
}

/** No width, at which lines would be broken, for texts of any style. */
const FORM = {
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
  flowCollectionPadding: false,
  singleQuote: true,
} as const;

/** The modeline may stand below another comment, such as a licence. */
function withoutModeline(text: string): string {
  return text.replace(/^(?:[ \t]*(?:#.*)?\n)+/, (head) => head.replace(/^[ \t]*#\s*yaml-language-server:.*\n/gm, ''));
}

/** Directly under the root, a map of maps or a list of maps reads best as lines of its own. */
function isLongForm(node: Node): boolean {
  if (isSeq(node)) return node.items.some(isMap);
  return isMap(node) && node.items.some((pair) => isPair(pair) && isCollection(pair.value) && holdsMap(pair.value));
}

function holdsMap(node: Node): boolean {
  return isSeq(node) && node.items.some(isMap);
}

/** A comment after the whole of a flow collection stays there; any other needs lines to stand on. */
function fitsFlow(node: YAMLMap | YAMLSeq): boolean {
  let hasComment = false;
  visit(node, {
    Node(_, inner) {
      const isTrailing = inner === node && node.flow && inner.comment?.includes('\n') === false;
      if (inner.commentBefore || (inner.comment && !isTrailing)) hasComment = true;
    },
  });
  return !hasComment && flowWidth(node) <= FLOW_WIDTH;
}

function flowWidth(node: unknown): number {
  if (isPair(node)) return flowWidth(node.key) + 2 + flowWidth(node.value);
  if (isCollection(node)) return node.items.reduce((width: number, item) => width + flowWidth(item) + 2, 2);
  return isScalar(node) ? String(node.value).length : 4;
}

/** The parser gives a comment above the first key of a map below to the map; it is to stay with the key. */
function handDownComments(root: YAMLMap, text: string): void {
  visit(root, {
    Map(_, map) {
      const first = map.items[0]?.key;
      if (!map.commentBefore || !isScalar(first) || first.commentBefore || !map.range) return;
      const count = map.commentBefore.split('\n').length;
      const above = text
        .slice(0, map.range[0])
        .split('\n')
        .slice(-1 - count, -1);
      // Otherwise it stands behind the key that the map is the value of, and is about the whole map.
      if (!above.every((line) => /^\s*#/.test(line))) return;
      first.commentBefore = map.commentBefore;
      map.commentBefore = null;
    },
  });
}

function sortKeys(node: Node, schema: OrderedSchema, root: OrderedSchema): void {
  const { properties, items } = resolve(schema, root);
  if (isSeq(node)) {
    for (const item of node.items) if (items) sortKeys(item as Node, items, root);
    return;
  }
  if (!isMap(node) || properties === undefined) return;
  const order = Object.keys(properties);
  const rank = ({ key }: Pair): number => {
    const index = order.indexOf(isScalar(key) ? String(key.value) : '');
    return index < 0 ? order.length : index;
  };
  (node as YAMLMap).items.sort((a, b) => rank(a) - rank(b));
  for (const { key, value } of node.items) {
    const below = properties[isScalar(key) ? String(key.value) : ''];
    if (below && isCollection(value)) sortKeys(value, below, root);
  }
}

function resolve(schema: OrderedSchema, root: OrderedSchema): OrderedSchema {
  const name = schema.$ref?.split('/').at(-1);
  const target = name === undefined ? schema : root.definitions?.[name];
  return target === undefined ? {} : target === schema ? schema : resolve(target, root);
}
