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
 * @param modeline the path of the schema as seen from the file
 */
export function canonical(text: string, schema: OrderedSchema, modeline: string): string {
  const document = parseDocument(withModeline(text, modeline));
  if (document.contents) sortKeys(document.contents, schema, schema);
  visit(document, {
    Scalar(_, node) {
      if (node.type !== Scalar.PLAIN && typeof node.value === 'string') delete node.type;
    },
    Collection(key, node, path) {
      const isRoot = key === null;
      // The path to a value of the root map: the document, the map, and the pair.
      const inRootMap = path.length === 3;
      node.flow = !isRoot && !(inRootMap && isLongForm(node)) && fitsFlow(node);
      for (const item of node.items) if (isPair(item) && isScalar(item.key)) delete item.key.spaceBefore;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true });
}

function withModeline(text: string, schemaPath: string): string {
  const rest = text.replace(/^(?:#\s*yaml-language-server:[^\n]*\n)+/, '');
  return `# yaml-language-server: $schema=${schemaPath}\n${rest}`;
}

/** Directly under the root, a map of maps or a list of maps reads best as lines of its own. */
function isLongForm(node: Node): boolean {
  if (isSeq(node)) return node.items.some(isMap);
  return isMap(node) && node.items.some((pair) => isPair(pair) && isCollection(pair.value) && holdsMap(pair.value));
}

function holdsMap(node: Node): boolean {
  return isSeq(node) && node.items.some(isMap);
}

function fitsFlow(node: Node): boolean {
  let hasComment = false;
  visit(node, {
    Node(_, inner) {
      if (inner.comment || inner.commentBefore) hasComment = true;
    },
  });
  return !hasComment && flowWidth(node) <= FLOW_WIDTH;
}

function flowWidth(node: unknown): number {
  if (isPair(node)) return flowWidth(node.key) + 2 + flowWidth(node.value);
  if (isCollection(node)) return node.items.reduce((width: number, item) => width + flowWidth(item) + 2, 2);
  return isScalar(node) ? String(node.value).length : 4;
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
