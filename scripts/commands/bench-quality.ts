import { readFileSync } from 'node:fs';
import { type LabelledSet, readLabelled } from '../bench/labelled-set.ts';
import { limitFigures } from '../bench/limits.ts';
import { calibrationTable, measureQuality } from '../bench/measure-quality.ts';
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
  const lexicon = createLexicon(lexiconSource(catalogue));
  const ours = measureQuality(labelledIn('.'), catalogue, lexicon);
  const others = OTHER_AUTHORS.map(({ folder, title }) => {
    const measured = measureQuality(labelledIn(`other-authors/${folder}`), catalogue, lexicon);
    return { ...measured, folder, title };
  });
  const knots = calibrationTable([ours, ...others]);
  const tuneFailures = [ours, ...others].flatMap((measured) => measured.tuneFailures);
  if (format === 'json') {
    const otherAuthors = Object.fromEntries(others.map(({ folder, parts }) => [folder, parts]));
    const figures = { parts: ours.parts, otherAuthors, knots, limits: limitFigures(ours.parts) };
    process.stdout.write(`${JSON.stringify({ ...figures, ...(show ? { tuneFailures } : {}) }, null, 2)}\n`);
  } else process.stdout.write(qualityText({ ours, others, knots }) + (show ? `\n${failuresText(tuneFailures)}` : ''));
  return 0;
}

/** Names that others wrote, by how they came about; each its own set, as two authors call one visit by two labels. */
const OTHER_AUTHORS = [
  { folder: 'first', title: 'Names by two other authors, written after the vocabularies were made' },
  { folder: 'second', title: 'Names by three more, written after those of the two had been learnt from' },
  { folder: 'third', title: 'Names by four more, written after those of the five had been learnt from' },
];

/** The labelled names in a folder of `test/harmonise/`. Those of other authors are exports of their own. */
function labelledIn(folder: string): LabelledSet {
  const text = (file: string): string =>
    readFileSync(new URL(`../../test/harmonise/${folder}/${file}`, import.meta.url), 'utf8');
  return readLabelled({
    names: text('labelled-names.csv'),
    hardNegatives: text('hard-negatives.csv'),
    targets: text('concept-targets.csv'),
  });
}
