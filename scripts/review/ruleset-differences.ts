import type { Ruleset } from './ruleset.ts';

/** A key that is not as it is wanted; values as JSON, nothing where one side has no such key. */
export interface Difference {
  readonly at: string;
  readonly wanted: string | undefined;
  readonly live: string | undefined;
}

const COMPARED = ['name', 'target', 'enforcement', 'bypass_actors', 'conditions', 'rules'] as const;

/**
 * What differs between a ruleset as wanted and as it is live. The order of a list means nothing on GitHub. A key that
 * only the live one has is what GitHub fills in, and a difference only where it says something: not where it is false, 0
 * or empty.
 */
export function rulesetDifferences(wanted: Ruleset, live: Ruleset): readonly Difference[] {
  return COMPARED.flatMap((key) => [...differences(key, ordered(wanted[key]), ordered(live[key]))]);
}

function* differences(at: string, wanted: unknown, live: unknown): Generator<Difference> {
  if (wanted === undefined && saysNothing(live)) return;
  if (isObject(wanted) && isObject(live)) {
    for (const key of [...new Set([...Object.keys(wanted), ...Object.keys(live)])].sort())
      yield* differences(`${at}.${key}`, wanted[key], live[key]);
    return;
  }
  const [a, b] = [JSON.stringify(wanted), JSON.stringify(live)];
  if (a !== b) yield { at, wanted: a, live: b };
}

/** Rules by their type and checks by their context, so that a difference names the one it is about; other lists sorted. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    const key = ['type', 'context'].find(
      (name) => value.length > 0 && value.every((one) => isObject(one) && name in one),
    );
    if (key && new Set(value.map((one) => one[key])).size === value.length)
      return Object.fromEntries(value.map((one) => [one[key], ordered(one)]));
    return value.map(ordered).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, ordered(value[key])]),
  );
}

function saysNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === 0 || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(saysNothing);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
