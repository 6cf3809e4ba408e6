import { UnusableInput } from '../model/unusable-input.ts';

/** The value below some keys of an answer; nothing where one is not there, or holds `null`. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found ?? undefined;
}

/** The same where it must be a text. @throws UnusableInput where it is none */
export function textAt(value: unknown, ...keys: readonly string[]): string {
  const found = at(value, ...keys);
  if (typeof found === 'string') return found;
  throw new UnusableInput({
    da: `GitHubs svar mangler ${keys.join('.')}: prøv igen, eller se, om tokenet må læse det.`,
    en: `GitHub's answer lacks ${keys.join('.')}: try again, or see whether the token may read it.`,
  });
}
