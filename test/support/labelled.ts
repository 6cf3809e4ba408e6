import { readFileSync } from 'node:fs';
import { type LabelledSet, readLabelled } from '../../scripts/bench/labelled-set.ts';

/** The names that people have labelled, in a folder of `test/harmonise/`, as `npm run bench -- quality` reads them. */
export function readLabelledFiles(folder = '.'): LabelledSet {
  const text = (file: string): string => readFileSync(`test/harmonise/${folder}/${file}`, 'utf8');
  return readLabelled({
    names: text('labelled-names.csv'),
    hardNegatives: text('hard-negatives.csv'),
    targets: text('concept-targets.csv'),
  });
}
