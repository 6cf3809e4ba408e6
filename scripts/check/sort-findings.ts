import type { Finding } from '../model/finding.ts';

/** By file, place and rule, by code unit: the order depends on nothing but the findings. */
export function sortFindings(findings: Iterable<Finding>): readonly Finding[] {
  return [...findings].sort(
    (a, b) => compare(a.file, b.file) || a.range.start - b.range.start || compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
