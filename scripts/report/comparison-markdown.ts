import type { Compared } from './compared.ts';
import { SIDES } from './comparison-text.ts';
import { byHeading, impactText, verdictLines } from './comparison-words.ts';
import { escapeSentence } from './escape-sentence.ts';

/** Beyond this many changes under one heading the rest is only counted. */
const SHOWN = 30;

/**
 * A comparison as Markdown, in Danish. Everything that comes from the catalogue is escaped.
 * @param most the most changes shown under one heading
 */
export function* comparisonMarkdown(compared: Compared, most = SHOWN): Generator<string> {
  const { changes, notCompared, specialities } = compared.comparison;
  for (const line of verdictLines(compared)) yield `${escapeSentence(line)}\n\n`;
  for (const [heading, group] of byHeading(changes)) {
    yield `### ${heading}\n\n| ændring | rammer | spring |\n| --- | --- | --- |\n`;
    for (const change of group.slice(0, most))
      yield `| ${escapeSentence(change.sentence)} | ${escapeSentence(impactText(change, specialities))} | ${change.bump} |\n`;
    yield group.length > most ? `\n… og ${group.length - most} til\n\n` : '\n';
  }
  if (notCompared.length === 0) return;
  yield '### Kunne ikke sammenlignes\n\n';
  for (const { file, side, why } of notCompared)
    yield `- ${escapeSentence(file)} (${SIDES[side]}): ${escapeSentence(why)}\n`;
}
