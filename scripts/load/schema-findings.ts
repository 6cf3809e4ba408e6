import type { ErrorObject } from 'ajv';
import type { Complaint, Finding } from '../model/finding.ts';
import { replacement } from '../model/finding.ts';
import { type Located, type Range, WHOLE_FILE } from '../model/range.ts';
import type { MapNode, TreeNode } from '../model/syntax.ts';
import { closestWord } from '../similarity/closest-word.ts';
import { fault } from './faults.ts';
import { valueMessage } from './schema-messages.ts';

interface Place {
  readonly node: TreeNode;
  /** The nearest key above the value: what a person calls the place. */
  readonly key: Located<string> | undefined;
}

/** What ajv found, in our own voice and with one finding for each thing that a person did. */
export function schemaFindings(path: string, root: TreeNode, errors: readonly ErrorObject[]): Finding[] {
  const findings: Finding[] = [];
  for (const [pointer, found] of groupByPointer(withoutRejectedBranches(errors))) {
    const place = locate(root, pointer);
    findings.push(...keyFindings(path, place, found));
    const value = found.find(isTypeError) ?? found.find((error) => !isKeyError(error));
    if (value) findings.push(fault('consistent-value', path, valueComplaint(place, value)));
  }
  return findings;
}

const isTypeError = (error: ErrorObject): boolean => error.keyword === 'type';
const isKeyError = (error: ErrorObject): boolean => ['additionalProperties', 'required'].includes(error.keyword);

/**
 * Where a value may be one of several kinds, every kind complains of it. Only the kind that came nearest is worth hearing:
 * one that has nothing against the value itself but only against what is in it, else the one with no quarrel about its
 * type and then the fewest complaints. When none takes a value of this type, that alone is said.
 */
function withoutRejectedBranches(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  let kept = errors;
  for (const union of errors.filter(({ keyword }) => keyword === 'anyOf')) {
    const ofValue = kept.filter((error) => error !== union && error.instancePath === union.instancePath);
    const heard = nearestBranch(ofValue, union);
    kept = kept.filter((error) => heard.includes(error) || error.instancePath !== union.instancePath);
  }
  return kept;
}

function nearestBranch(ofValue: readonly ErrorObject[], union: ErrorObject): readonly ErrorObject[] {
  const branches = [...groupBy(ofValue, ({ parentSchema }) => parentSchema).values()];
  const kinds = (union.schema as readonly unknown[]).length;
  if (branches.length < kinds) return [];
  return branches.filter((branch) => !branch.some(isTypeError)).sort((a, b) => a.length - b.length)[0] ?? [union];
}

function groupBy<T, K>(values: readonly T[], key: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}

function groupByPointer(errors: readonly ErrorObject[]): Map<string, ErrorObject[]> {
  return groupBy(errors, ({ instancePath }) => instancePath);
}

function locate(root: TreeNode, pointer: string): Place {
  let place: Place = { node: root, key: undefined };
  for (const step of pointer.split('/').slice(1)) place = descend(place, step.replace(/~1/g, '/').replace(/~0/g, '~'));
  return place;
}

function descend({ node, key }: Place, step: string): Place {
  if (node.kind === 'list') return { node: node.items[Number(step)] ?? node, key };
  if (node.kind === 'map') {
    const entry = node.entries.find((candidate) => candidate.key.value === step);
    if (entry) return { node: entry.value, key: entry.key };
  }
  return { node, key };
}

/** Unknown and missing keys of one map; a key that is missing because it was misspelt is one finding, not two. */
function* keyFindings(path: string, place: Place, errors: readonly ErrorObject[]): Generator<Finding> {
  const missing = new Set(errors.flatMap(({ params }) => (params.missingProperty as string | undefined) ?? []));
  for (const error of errors.filter(({ keyword }) => keyword === 'additionalProperties')) {
    const name = String(error.params.additionalProperty);
    const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
    const meant = closestWord(name, missing) ?? closestWord(name, known);
    if (meant) missing.delete(meant);
    yield fault('no-unknown-key', path, unknownKey(name, keyRange(place.node, name), meant, known));
  }
  if (missing.size > 0) yield fault('require-key', path, missingKeys([...missing], place, errors));
}

function keyRange(node: TreeNode, name: string): Range {
  const entry = (node as MapNode).entries.find(({ key }) => key.value === name);
  return entry?.key.range ?? node.range;
}

function titleOf(errors: readonly ErrorObject[], name: string): string | undefined {
  const properties = errors[0]?.parentSchema?.properties as Record<string, { title?: string }> | undefined;
  return properties?.[name]?.title;
}

function unknownKey(name: string, range: Range, meant: string | undefined, known: readonly string[]): Complaint {
  return {
    range,
    message: {
      da: `Feltet "${name}" findes ikke her${meant ? ` – mente du "${meant}"?` : '.'}`,
      en: `There is no key "${name}" here${meant ? ` – did you mean "${meant}"?` : '.'}`,
    },
    help: { da: `Felter her: ${known.join(', ')}.`, en: `Keys here: ${known.join(', ')}.` },
    ...(meant ? { fix: replacement('maybe-incorrect', range, meant) } : {}),
  };
}

function missingKeys(names: readonly string[], { key }: Place, errors: readonly ErrorObject[]): Complaint {
  const shown = names.map((name) => withTitle(name, titleOf(errors, name))).join(', ');
  const quoted = names.map((name) => `"${name}"`).join(', ');
  const isOne = names.length === 1;
  return {
    range: key?.range ?? WHOLE_FILE,
    message: {
      da: `${isOne ? 'Feltet' : 'Felterne'} ${shown} mangler${key ? ` under "${key.value}"` : ''}: skriv ${isOne ? 'det' : 'dem'}.`,
      en: `The ${isOne ? 'key' : 'keys'} ${quoted} ${isOne ? 'is' : 'are'} missing${key ? ` under "${key.value}"` : ''}: write ${isOne ? 'it' : 'them'}.`,
    },
  };
}

function withTitle(name: string, title: string | undefined): string {
  return title ? `"${name}" (${title})` : `"${name}"`;
}

function valueComplaint({ node, key }: Place, error: ErrorObject): Complaint {
  return { range: node.range, ...valueMessage(error, key?.value, node) };
}
