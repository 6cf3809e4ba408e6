import type { Finding, Message, Severity } from '../model/finding.ts';
import type { TreeNode } from '../model/syntax.ts';
import { FIELD_OF_KEY } from './field-of-key.ts';
import type { FormField } from './form-field.ts';

/** What a rule says of a proposed type, at the question that it is about. */
export interface Remark {
  /** The label; absent where it is about no one question. */
  readonly field: string | undefined;
  readonly severity: Severity;
  readonly message: Message;
}

/** Findings about a proposed file as remarks on the form that it was made of. */
export function remarksOf(
  findings: readonly Finding[],
  { path, root }: { readonly path: string; readonly root?: TreeNode | undefined },
  fields: readonly FormField[],
): readonly Remark[] {
  const labels = new Map(fields.map(({ id, label }) => [id, label]));
  const remarks = findings.map(({ file, range, severity, message }): Remark => {
    const said = inWordsOfForm(message, labels);
    if (file !== path) return { field: undefined, severity, message: aboutAnother(file, said) };
    return { field: labelAt(root ? keysAt(root, range.start) : [], labels), severity, message: said };
  });
  // The same sentence about the same question, from a value that stands in two places, is one thing to mend.
  return [...new Map(remarks.map((remark) => [`${remark.field}\n${remark.message.da}`, remark])).values()];
}

/** What the proposal would do to another file; a type is called by its id. */
function aboutAnother(file: string, { da, en }: Message): Message {
  const [, set, id] = /(?:^|\/)([^/]+)\/visit-types\/([^/]+)\.yaml$/.exec(file) ?? [];
  const name = id === undefined ? file : `${set}/${id}`;
  return { da: `Det rammer ${name}: ${da}`, en: `It strikes ${name}: ${en}` };
}

/** The keys that an offset lies below, the outermost first. */
function keysAt(node: TreeNode, offset: number): readonly string[] {
  if (node.kind !== 'map') return [];
  for (const { key, value } of node.entries)
    if (key.range.start <= offset && offset < Math.max(value.range.end, key.range.end))
      return [key.value, ...keysAt(value, offset)];
  return [];
}

/** The question that fills in the innermost key that any does. */
function labelAt(keys: readonly string[], labels: ReadonlyMap<string, string>): string | undefined {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const field = FIELD_OF_KEY[keys.slice(0, depth).join('.')];
    if (field !== undefined) return labels.get(field);
  }
  return undefined;
}

/** Rules name the keys of the file ("duration"); whoever filled in the form knows only its questions. */
function inWordsOfForm({ da, en }: Message, labels: ReadonlyMap<string, string>): Message {
  const said = (text: string): string =>
    text.replace(/"([A-Za-z]+(?:: [A-Za-z]+)?)"/g, (quoted, written: string) => {
      const key = written.replace(': ', '.');
      const label = labels.get(
        FIELD_OF_KEY[key] ?? FIELD_OF_KEY[`resources.${key}`] ?? FIELD_OF_KEY[`lifecycle.${key}`] ?? '',
      );
      return label === undefined ? quoted : `"${label}"`;
    });
  return { da: said(da), en: said(en) };
}
