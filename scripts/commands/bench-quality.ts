import { readFileSync } from 'node:fs';
import { readLabelled } from '../bench/labelled-set.ts';
import { limitFigures } from '../bench/limits.ts';
import { measureQuality } from '../bench/measure-quality.ts';
import { failuresText, qualityText } from '../bench/quality-text.ts';
import { openCatalogue } from '../load/open-catalogue.ts';
import { createLexicon } from '../similarity/lexicon.ts';
import { lexiconSource } from '../similarity/lexicon-of-catalogue.ts';

export interface QualityOptions {
  readonly catalogue: string;
  readonly format: 'text' | 'json';
  readonly show?: true;
}

/**
 * Runs the engine on the names that people have labelled and prints how often it is right. Of part `report` only figures
 * are ever shown; with `show` the failures of part `tune` follow.
 */
export async function benchQuality({ catalogue: directory, format, show }: QualityOptions): Promise<number> {
  const { catalogue } = await openCatalogue(directory);
  const set = readLabelled({
    names: labelled('labelled-names.csv'),
    hardNegatives: labelled('hard-negatives.csv'),
    targets: labelled('concept-targets.csv'),
  });
  const { tuneFailures, ...figures } = measureQuality(set, catalogue, createLexicon(lexiconSource(catalogue)));
  if (format === 'json') {
    const shown = { ...figures, limits: limitFigures(figures.parts), ...(show ? { tuneFailures } : {}) };
    process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  } else
    process.stdout.write(qualityText({ ...figures, tuneFailures }) + (show ? `\n${failuresText(tuneFailures)}` : ''));
  return 0;
}

function labelled(file: string): string {
  return readFileSync(new URL(`../../test/harmonise/${file}`, import.meta.url), 'utf8');
}
