import { danishInitial } from '../../scripts/model/danish-order.ts';

/** What begins with one letter, or with a digit. */
export interface LetterGroup<T> {
  /** "Æ", "0–9", or "Andre" where there is neither. */
  readonly letter: string;
  /** What a link leads to: ASCII, as all addresses here are. */
  readonly anchor: string;
  readonly items: readonly T[];
}

const ASCII: Readonly<Record<string, string>> = { '0–9': 'tal', '': 'andre', æ: 'ae', ø: 'oe', å: 'aa' };

/** Fewer items than this are looked through faster than an index. */
const FEW = 25;

/**
 * Items by the first letter of their name.
 * @param items in Danish order of their names
 * @param prefix of the anchors, where a page has several such lists
 */
export function byLetter<T>(items: readonly T[], nameOf: (item: T) => string, prefix = ''): readonly LetterGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const initial = danishInitial(nameOf(item));
    const known = groups.get(initial);
    if (known) known.push(item);
    else groups.set(initial, [item]);
  }
  return [...groups].map(([initial, group]) => ({
    letter: initial === '' ? 'Andre' : initial.toUpperCase(),
    anchor: prefix + (ASCII[initial] ?? initial),
    items: group,
  }));
}

/** Whether a list is so long that it takes an index to get into it. */
export function needsIndex(groups: readonly LetterGroup<unknown>[]): boolean {
  return groups.length > 1 && groups.reduce((sum, { items }) => sum + items.length, 0) > FEW;
}
