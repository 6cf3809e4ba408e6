import { CHANGE_KINDS } from '../compare/change.ts';
import type { Compared } from './compared.ts';

/** A comparison for machines: all of it. Described in docs/forskelle.md; a reader checks `formatVersion`. */
export function comparisonJson({ base, head, comparison }: Compared): string {
  const { outcome, bump, changes, notCompared, specialities } = comparison;
  const counts = CHANGE_KINDS.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count > 0 ? [[kind, count] as const] : [];
  });
  const told = {
    formatVersion: '1',
    outcome,
    why: comparison.outcome === 'could-not-compare' ? comparison.why : null,
    base,
    head,
    bump,
    isComplete: notCompared.length === 0,
    summary: Object.fromEntries(counts),
    changes,
    notCompared,
    specialities,
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
