import type { Searcher } from './searchers.ts';

/** How fast one looks texts up. Milliseconds. */
export interface LookUpTimes {
  readonly name: string;
  /** To make the index: the median over the runs. */
  readonly index: number;
  /** Of one look-up, over all queries of all runs. */
  readonly median: number;
  readonly p95: number;
  /** The best row that each query found; -1 where it found none. */
  readonly first: readonly number[];
}

/** Queries put before anything is timed, so that nobody pays for being compiled. */
const WARMING = 20;

/** Times every searcher on the same texts and queries, in turn, `runs` times, so that all of them meet the same machine. */
export function timeLookUps(
  searchers: readonly Searcher[],
  texts: readonly string[],
  queries: readonly string[],
  runs: number,
): readonly LookUpTimes[] {
  const taken = searchers.map(() => ({ index: [] as number[], each: [] as number[], first: [] as number[] }));
  for (const searcher of searchers) {
    const lookUp = searcher.index(texts);
    for (const query of queries.slice(0, WARMING)) lookUp(query);
  }
  for (let run = 0; run < runs; run++)
    for (const [which, searcher] of searchers.entries()) {
      const start = performance.now();
      const lookUp = searcher.index(texts);
      const index = performance.now() - start;
      const each: number[] = [];
      const first: number[] = [];
      for (const query of queries) {
        const before = performance.now();
        const rows = lookUp(query);
        each.push(performance.now() - before);
        first.push(rows[0] ?? -1);
      }
      const into = taken[which];
      if (into === undefined) continue;
      into.index.push(index);
      into.each.push(...each);
      into.first = first;
    }
  return searchers.map(({ name }, which) => {
    const { index = [], each = [], first = [] } = taken[which] ?? {};
    return { name, index: quantile(index, 0.5), median: quantile(each, 0.5), p95: quantile(each, 0.95), first };
  });
}

/** The value that a share of all values lies below, by nearest rank; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
