/** Chance that is the same every time: a stream of numbers that follows from a seed alone. */
export interface Random {
  /** From 0 up to 1, which is not reached. */
  readonly next: () => number;
  /** True this often, 0 to 1. */
  readonly chance: (share: number) => boolean;
  /** A whole number from one up to and with the other. */
  readonly whole: (from: number, to: number) => number;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  /** The first ones most often, the last ones seldom. */
  readonly pickEarly: <Value>(values: readonly Value[]) => Value;
}

/** mulberry32 (Tommy Ettinger, public domain): whole numbers only, so that every machine gives the same. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
  function at<Value>(values: readonly Value[], place: number): Value {
    const value = values[Math.floor(place * values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  }
  return {
    next,
    chance: (share) => next() < share,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (values) => at(values, next()),
    pickEarly: (values) => at(values, next() * next()),
  };
}
