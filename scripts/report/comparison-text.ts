import type { Compared } from './compared.ts';
import { byHeading, impactText, verdictLines } from './comparison-words.ts';

/** Beyond this many changes under one heading the rest is only counted; the JSON holds all. */
const SHOWN = 60;

/** A comparison for the terminal, in Danish. */
export function* comparisonText(compared: Compared): Generator<string> {
  const { changes, notCompared, specialities } = compared.comparison;
  for (const line of verdictLines(compared)) yield `${line}\n`;
  for (const [heading, group] of byHeading(changes)) {
    yield `\n${heading}\n`;
    for (const change of group.slice(0, SHOWN)) {
      yield `  ${change.sentence} [${change.bump}]\n`;
      const reach = impactText(change, specialities);
      if (reach !== '') yield `    rammer ${reach}\n`;
    }
    if (group.length > SHOWN) yield `  … og ${group.length - SHOWN} til (se dem alle med --format json)\n`;
  }
  if (notCompared.length === 0) return;
  yield '\nKunne ikke sammenlignes\n';
  for (const { file, side, why } of notCompared) yield `  ${file} (${SIDES[side]}): ${why}\n`;
}

export const SIDES = { base: 'før', head: 'nu', both: 'før og nu' } as const;
