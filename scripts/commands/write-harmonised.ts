import { basename, join } from 'node:path';
import { DRAFT_NOTICE } from '../bundle/facts.ts';
import { recordsOfTypes } from '../harmonise/legacy/earlier-rows.ts';
import { legacyCsv } from '../harmonise/legacy/legacy-csv.ts';
import { type RecordAction, recordActions } from '../harmonise/legacy/record-actions.ts';
import { learnt } from '../harmonise/lessons/lessons.ts';
import { legacyFiles, legacyPath, outputFiles } from '../harmonise/outputs.ts';
import { type ReportFacts, reportFacts } from '../harmonise/report/report-facts.ts';
import { reportMarkdown } from '../harmonise/report/report-markdown.ts';
import { reviewContext, reviewOf, workbookPath } from '../harmonise/review-files.ts';
import { type SuggestedCluster, suggestBySpeciality } from '../harmonise/suggest.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { earlierFiles } from './earlier-files.ts';
import { isLongRun, sayStep } from './progress.ts';
import type { HarmoniseInput, HarmoniseOptions } from './read-for-harmonise.ts';
import { openReviewWriter } from './review-writer.ts';
import { savedWorkbooks } from './saved-workbooks.ts';
import { type WholeFile, writeAllWhole } from './write-whole.ts';

/** What was made of the input. */
export interface Harmonised {
  readonly clusters: readonly SuggestedCluster[];
  readonly actions: readonly RecordAction[];
  /** What is still to be decided. */
  readonly open: ReportFacts['open'];
  /** Names of workbooks that were left as they are, as somebody has saved them. */
  readonly saved: readonly string[];
  /** Files in the folder that only an earlier run made. */
  readonly earlier: readonly string[];
}

/** Works out what to suggest, and writes it: into the output folder and, where it is asked for, the catalogue. */
export async function writeHarmonised(input: HarmoniseInput, options: HarmoniseOptions): Promise<Harmonised> {
  const { catalogue, lexicon, exported, entries } = input;
  const { out, lang, write } = options;
  const saved = savedWorkbooks(out, write ? input.taken : []);
  const reviews = openReviewWriter(out, reviewContext(catalogue, DRAFT_NOTICE, saved), isLongRun(exported));
  const written = new Set<string>();
  const clusters: SuggestedCluster[] = [];
  sayStep('mapping', exported, lang);
  for (const found of suggestBySpeciality(entries, catalogue, lexicon)) {
    reviews.write(reviewOf(found, catalogue));
    written.add(legacyPath(found.speciality)).add(workbookPath(found.speciality));
    clusters.push(...found.clusters);
  }
  input.keep();
  const actions = recordActions(entries, recordsOfTypes(catalogue));
  sayStep('writing', exported, lang);
  const { report, open } = reportOn(input, { clusters, actions, file: options.file });
  const files = outputFiles({ clusters, rejected: exported.rejected, actions, report }, catalogue);
  await writeAllWhole(within(out, noted(files, written)));
  await reviews.finish();
  if (write) await writeAllWhole(within(options.catalogue, draftFiles(clusters, catalogue)));
  return { clusters, actions, open, saved, earlier: earlierFiles(out, written) };
}

interface Made extends Pick<Harmonised, 'clusters' | 'actions'> {
  readonly file: string;
}

/** The report, and what is still to be decided. All else that it is made from is forgotten before the files are written. */
function reportOn({ catalogue, lexicon, exported, entries, drift }: HarmoniseInput, { clusters, actions, file }: Made) {
  const facts = reportFacts({
    catalogue,
    lexicon,
    file: basename(file),
    rows: exported.rows.length,
    rejected: exported.rejected,
    entries,
    drift,
    clusters,
    actions,
    lessons: learnt(entries, lexicon),
    notice: DRAFT_NOTICE,
  });
  return { report: reportMarkdown(facts), open: facts.open };
}

/** The drafts for the catalogue. The file of unassigned rows stays, with its header, when all of them have moved. */
function* draftFiles(clusters: readonly SuggestedCluster[], { paths }: Catalogue): Generator<WholeFile> {
  const files = new Map([...legacyFiles(clusters)].map(({ path, rows }) => [path, rows]));
  const unassigned = legacyPath(undefined);
  if (paths.includes(unassigned) && !files.has(unassigned)) files.set(unassigned, []);
  for (const [path, rows] of files) yield { path, content: legacyCsv(rows) };
}

/** Files whose paths are noted as they are made. */
function* noted(files: Iterable<WholeFile>, written: Set<string>): Generator<WholeFile> {
  for (const file of files) {
    written.add(file.path);
    yield file;
  }
}

/** Files whose paths are within a folder. */
function* within(folder: string, files: Iterable<WholeFile>): Generator<WholeFile> {
  for (const { path, content } of files) yield { path: join(folder, path), content };
}
