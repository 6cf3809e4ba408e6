import { readFileSync } from 'node:fs';
import { exactBest, recallAtOne } from '../bench/exact-cosine.ts';
import { proveJoin, timeJoin } from '../bench/join-times.ts';
import { timeLookUps } from '../bench/look-ups.ts';
import { type NameIn, recombined, recombinedWithin } from '../bench/recombined.ts';
import { ownFromNames, ownFromWords, PEERS } from '../bench/searchers.ts';
import { type SimilarityFigures, similarityText } from '../bench/similarity-text.ts';
import { readExport } from '../harmonise/export/read-export.ts';
import { openCatalogue } from '../load/open-catalogue.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { createLexicon } from '../similarity/lexicon.ts';
import { lexiconSource } from '../similarity/lexicon-of-catalogue.ts';
import { readName } from '../similarity/read-name.ts';

export interface SimilarityOptions {
  readonly catalogue: string;
  readonly runs: number;
  readonly format: 'text' | 'json';
}

const EXAMPLE = 'examples/sp-export-syntetisk.csv';
const QUERIES = 200;
const MANY = 100_000;
const PROVED = 3_000;
/** Below this we give no answer, so there is none to be right about. */
const LEAST = 0.3;

/** Times our look-up beside other libraries' on the names of the example export, and our join of them all. */
export async function benchSimilarity({ catalogue: directory, runs, format }: SimilarityOptions): Promise<number> {
  const { catalogue } = await openCatalogue(directory);
  const figures = measure(await exampleNames(catalogue), catalogue, runs);
  process.stdout.write(format === 'json' ? `${JSON.stringify(figures, null, 2)}\n` : similarityText(figures));
  return 0;
}

async function exampleNames({ specialities }: Catalogue): Promise<readonly NameIn[]> {
  const bytes = readFileSync(new URL(`../../${EXAMPLE}`, import.meta.url));
  const { rows } = await readExport(bytes, { file: EXAMPLE, specialities });
  return rows.map(({ name, speciality }) => ({ name, speciality }));
}

function measure(named: readonly NameIn[], catalogue: Catalogue, runs: number): SimilarityFigures {
  const source = lexiconSource(catalogue);
  const lexicon = createLexicon(source);
  const wordsOf = (name: string): string => readName(name, lexicon).words.join(' ');
  const names = named.map(({ name }) => name);
  // Names that are no visit have no words to look up.
  const queries = recombined(names, 2 * QUERIES)
    .filter((name) => wordsOf(name) !== '')
    .slice(0, QUERIES);
  const [words, queryWords] = [names.map(wordsOf), queries.map(wordsOf)];
  const best = exactBest(words, queryWords, LEAST);
  const many = recombinedWithin(named, MANY);
  return {
    names: names.length,
    queries: queries.length,
    runs,
    endToEnd: timeLookUps([ownFromNames(source), ...PEERS], names, queries, runs).map(
      ({ first: _, ...times }) => times,
    ),
    sameWords: timeLookUps([ownFromWords, ...PEERS], words, queryWords, runs).map(({ first, ...times }) => ({
      ...times,
      recall: recallAtOne(first, best),
    })),
    joins: [named, many].flatMap((all) =>
      (['speciality', 'all'] as const).map((within) => timeJoin(all, createLexicon(source), within)),
    ),
    proof: proveJoin(words.slice(0, PROVED)),
  };
}
