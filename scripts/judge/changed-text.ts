import { type Document, isCollection, isSeq, type Node, parseDocument } from 'yaml';
import { canonical, type OrderedSchema } from '../check/canonical.ts';
import type { VisitTypeFile } from '../model/authored.ts';
import type { VisitType } from '../model/catalogue.ts';
import { MODES } from '../model/modes.ts';
import { answersOfType } from '../propose/answers-of-type.ts';
import { proposedType } from '../propose/proposal-of-answers.ts';
import { modelineOf } from './modeline.ts';

type Path = readonly string[];

/** What the form asks about; all else of a file stays as it is. */
const ASKED: readonly Path[] = [
  ['name'],
  ['abbreviation'],
  ['patientName'],
  ...MODES.map((mode) => ['patientText', mode]),
  ['description'],
  ['purpose'],
  ['modes'],
  ['duration', 'default'],
  ['duration', 'allowed'],
  ['resources', 'staff'],
  ['resources', 'room'],
  ['resources', 'equipment'],
  ['selfBooking'],
  ['synonyms'],
];

/**
 * The file of a type with what a form says otherwise than before, and everything else, comments too, as it was; nothing
 * where the form says the same. A length of a mode that is dropped goes with it: nobody could be asked about it.
 */
export function changedText(type: VisitType, wanted: VisitTypeFile, schema: OrderedSchema): string | undefined {
  const before = proposedType(answersOfType(type), type).file;
  const changed = ASKED.filter((path) => !isSame(valueAt(before, path), valueAt(wanted, path)));
  if (changed.length === 0) return undefined;
  const document = parseDocument(type.file.text);
  for (const path of changed) put(document, path, valueAt(wanted, path));
  for (const mode of before.modes) if (!wanted.modes.includes(mode)) remove(document, ['duration', 'byMode', mode]);
  return canonical(document.toString({ lineWidth: 0 }), schema, modelineOf(type.file.path));
}

function valueAt(file: VisitTypeFile, path: Path): unknown {
  return path.reduce((at: unknown, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], file);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function put(document: Document, path: Path, value: unknown): void {
  if (value === undefined) remove(document, path);
  // A scalar keeps its node, and with it its comment.
  else if (typeof value === 'object')
    document.setIn(path, likeBefore(document.getIn(path), document.createNode(value)));
  else document.setIn(path, value);
}

/** A list keeps its comments, and those of the items that are still on it. */
function likeBefore(before: unknown, list: Node): Node {
  if (!isSeq(before) || !isSeq(list)) return list;
  const kept = new Map(before.items.map((item) => [JSON.stringify(item), item]));
  list.items = list.items.map((item) => kept.get(JSON.stringify(item)) ?? item);
  list.comment = before.comment ?? null;
  list.commentBefore = before.commentBefore ?? null;
  return list;
}

/** A map that nothing is left in goes too. */
function remove(document: Document, path: Path): void {
  document.deleteIn(path);
  const above = path.slice(0, -1);
  const map = above.length > 0 ? document.getIn(above) : undefined;
  if (isCollection(map) && map.items.length === 0) remove(document, above);
}
