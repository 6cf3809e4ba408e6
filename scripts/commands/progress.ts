import type { SpExport } from '../harmonise/export/export-row.ts';
import type { Language } from '../model/finding.ts';

const LONG_RUN = 20_000;

/** Whether an export has so many rows that its run says on stderr what it is doing, and takes a second thread. */
export function isLongRun({ rows }: SpExport): boolean {
  return rows.length >= LONG_RUN;
}

/** Says on stderr what a long run does next. */
export function sayStep(step: keyof typeof STEPS, exported: SpExport, lang: Language): void {
  if (isLongRun(exported)) process.stderr.write(`${STEPS[step][lang]}\n`);
}

const STEPS = {
  reading: { da: 'Læser navnene …', en: 'Reading the names …' },
  mapping: { da: 'Samler ens typer og finder deres plads …', en: 'Grouping and mapping …' },
  writing: { da: 'Skriver filerne …', en: 'Writing the files …' },
} as const;
