import { nextDecisions } from '../harmonise/report/next-decisions.ts';
import { nextText } from '../harmonise/report/next-text.ts';
import { summaryText } from '../harmonise/report/summary-text.ts';
import { type HarmoniseOptions, readForHarmonise } from './read-for-harmonise.ts';
import { sweepLeftovers } from './sweep-leftovers.ts';
import { writeHarmonised } from './write-harmonised.ts';

/**
 * Reads an SP export, groups and maps its types, and writes everything that people need to decide about them.
 * @returns 1 where rows or decisions were rejected, or a workbook was left as it is, else 0
 */
export async function harmonise(options: HarmoniseOptions): Promise<number> {
  const { lang, out, next } = options;
  // A run that was killed while it wrote drafts has left what belongs to no catalogue.
  sweepLeftovers(options.catalogue, { recursive: true });
  const input = await readForHarmonise(options);
  const { exported, lexicon, drift, changed, problems } = input;
  const { clusters, actions, open, saved, earlier } = await writeHarmonised(input, options);

  for (const problem of problems) process.stderr.write(`${problem}\n`);
  for (const name of saved) process.stderr.write(`${savedSince(name)[lang]}\n`);
  const isKept = options.write === true;
  process.stdout.write(
    next === undefined
      ? summaryText({ exported, drift, clusters, actions, changed, isKept, out, earlier }, lang)
      : nextText(nextDecisions(open, next, lexicon), lang),
  );
  return exported.rejected.length + problems.length + saved.length > 0 ? 1 : 0;
}

function savedSince(name: string) {
  return {
    da: `${name} er gemt af nogen, siden den blev skrevet, og står urørt: læs den ind med --decisions og --write, eller flyt den, så der kan skrives en ny.`,
    en: `${name} has been saved by somebody since it was written, and stays as it is: read it with --decisions and --write, or move it, so that a new one can be written.`,
  };
}
