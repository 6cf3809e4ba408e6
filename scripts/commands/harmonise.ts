import { basename, join } from 'node:path';
import { DRAFT_NOTICE } from '../bundle/facts.ts';
import { inferSpeciality } from '../harmonise/export/infer-speciality.ts';
import { readExport } from '../harmonise/export/read-export.ts';
import { earlierRows, recordsOfTypes } from '../harmonise/legacy/earlier-rows.ts';
import { legacyCsv } from '../harmonise/legacy/legacy-csv.ts';
import { type LegacyEntry, mergeLegacy } from '../harmonise/legacy/merge-legacy.ts';
import { recordActions } from '../harmonise/legacy/record-actions.ts';
import { learnt } from '../harmonise/lessons/lessons.ts';
import { legacyFiles, outputFiles } from '../harmonise/outputs.ts';
import { nextDecisions } from '../harmonise/report/next-decisions.ts';
import { nextText } from '../harmonise/report/next-text.ts';
import { type ReportFacts, type ReportInput, reportFacts } from '../harmonise/report/report-facts.ts';
import { reportMarkdown } from '../harmonise/report/report-markdown.ts';
import { type SummaryFacts, summaryText } from '../harmonise/report/summary-text.ts';
import { reviewContext, reviewOf } from '../harmonise/review-files.ts';
import { type SuggestedCluster, suggestBySpeciality } from '../harmonise/suggest.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { hasErrors, type Language } from '../model/finding.ts';
import { UnusableInput } from '../model/unusable-input.ts';
import { openWithLexicon } from './open-with-lexicon.ts';
import type { WithDecisions } from './read-decisions.ts';
import { readInput } from './read-input.ts';
import { openReviewWriter } from './review-writer.ts';
import { sweepLeftovers } from './sweep-leftovers.ts';
import { type WholeFile, writeAllWhole } from './write-whole.ts';

export interface HarmoniseOptions {
  readonly catalogue: string;
  readonly lang: Language;
  readonly file: string;
  readonly out: string;
  readonly write?: true;
  readonly next?: number;
  readonly decisions: readonly string[];
}

/** From this many rows on, it says on stderr what it is doing, and a thread of its own writes the reviews. */
const LONG_RUN = 20_000;

/**
 * Reads an SP export, groups and maps its types, and writes everything that people need to decide about them.
 * @returns 1 where rows or decisions were rejected, else 0
 */
export async function harmonise(options: HarmoniseOptions): Promise<number> {
  const { catalogue: directory, lang, file, out } = options;
  const bytes = readInput(file);
  // A run that was killed while it wrote drafts has left what belongs to no catalogue.
  sweepLeftovers(directory, { recursive: true });
  const { catalogue, findings, lexicon: lexiconOf, keep } = await openWithLexicon(directory);
  if (hasErrors(findings)) throw new UnusableInput(FAULTY_CATALOGUE);

  const exported = await readExport(bytes, { file: basename(file), specialities: catalogue.specialities });
  const { rejected } = exported;
  const isLong = exported.rows.length >= LONG_RUN;
  const say = (step: keyof typeof STEPS): void => {
    if (isLong) process.stderr.write(`${STEPS[step][lang]}\n`);
  };
  say('reading');
  const lexicon = lexiconOf();
  const merged = mergeLegacy(inferSpeciality(exported.rows, lexicon), earlierRows(catalogue));
  const { entries, changed, problems } = await decided(merged.entries, options, catalogue);
  say('mapping');
  const notice = DRAFT_NOTICE;
  const reviews = openReviewWriter(out, reviewContext(catalogue, notice), isLong);
  const clusters: SuggestedCluster[] = [];
  for (const found of suggestBySpeciality(entries, catalogue, lexicon)) {
    reviews.write(reviewOf(found, catalogue));
    clusters.push(...found.clusters);
  }
  keep();
  const actions = recordActions(entries, recordsOfTypes(catalogue));
  say('writing');
  const { drift } = merged;
  const lessons = learnt(entries, lexicon);
  const read = { catalogue, lexicon, file: basename(file), rows: exported.rows.length };
  const { report, open } = reportOn({ ...read, clusters, entries, drift, actions, rejected, lessons, notice });
  await writeAllWhole(within(out, outputFiles({ clusters, rejected, actions, report }, catalogue)));
  await reviews.finish();
  if (options.write) await writeAllWhole(within(directory, draftFiles(clusters, catalogue)));

  for (const problem of problems) process.stderr.write(`${problem}\n`);
  const facts: SummaryFacts = { exported, drift, clusters, actions, changed, out };
  process.stdout.write(
    options.next === undefined ? summaryText(facts, lang) : nextText(nextDecisions(open, options.next, lexicon), lang),
  );
  return rejected.length > 0 || problems.length > 0 ? 1 : 0;
}

/** The old types with what edited workbooks say; without any, nothing has to be loaded that reads them. */
async function decided(
  entries: readonly LegacyEntry[],
  { decisions, lang }: HarmoniseOptions,
  catalogue: Catalogue,
): Promise<WithDecisions> {
  if (decisions.length === 0) return { entries, changed: 0, problems: [] };
  const { withDecisions } = await import('./read-decisions.ts');
  return withDecisions(entries, decisions, catalogue, lang);
}

/** The report, and what is still to be decided. All else that it is made from is forgotten before the files are written. */
function reportOn(input: ReportInput): { readonly report: string; readonly open: ReportFacts['open'] } {
  const facts = reportFacts(input);
  return { report: reportMarkdown(facts), open: facts.open };
}

/** The drafts for the catalogue. The file of unassigned rows stays, with its header, when all of them have moved. */
function* draftFiles(clusters: readonly SuggestedCluster[], { paths }: Catalogue): Generator<WholeFile> {
  const files = new Map([...legacyFiles(clusters)].map(({ path, rows }) => [path, rows]));
  const unassigned = 'legacy-unassigned.csv';
  if (paths.includes(unassigned) && !files.has(unassigned)) files.set(unassigned, []);
  for (const [path, rows] of files) yield { path, content: legacyCsv(rows) };
}

/** Files whose paths are within a folder. */
function* within(folder: string, files: Iterable<WholeFile>): Generator<WholeFile> {
  for (const { path, content } of files) yield { path: join(folder, path), content };
}

const FAULTY_CATALOGUE = {
  da: 'Kataloget har fejl, så intet er skrevet: kør npm run validate, og ret dem først.',
  en: 'The catalogue has errors, so nothing was written: run npm run validate, and mend them first.',
};

const STEPS = {
  reading: { da: 'Læser navnene …', en: 'Reading the names …' },
  mapping: { da: 'Samler ens typer og finder deres plads …', en: 'Grouping and mapping …' },
  writing: { da: 'Skriver filerne …', en: 'Writing the files …' },
} as const;
