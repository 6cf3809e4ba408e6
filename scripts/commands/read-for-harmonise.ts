import { basename } from 'node:path';
import type { SpExport } from '../harmonise/export/export-row.ts';
import { inferSpeciality } from '../harmonise/export/infer-speciality.ts';
import { readExport } from '../harmonise/export/read-export.ts';
import type { Drift } from '../harmonise/legacy/drift.ts';
import { earlierRows } from '../harmonise/legacy/earlier-rows.ts';
import { type LegacyEntry, mergeLegacy } from '../harmonise/legacy/merge-legacy.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { hasErrors, type Language } from '../model/finding.ts';
import { UnusableInput } from '../model/unusable-input.ts';
import type { Lexicon } from '../similarity/lexicon.ts';
import { openWithLexicon } from './open-with-lexicon.ts';
import { sayStep } from './progress.ts';
import type { WithDecisions } from './read-decisions.ts';
import { readInput } from './read-input.ts';

export interface HarmoniseOptions {
  readonly catalogue: string;
  readonly lang: Language;
  readonly file: string;
  readonly out: string;
  readonly write?: true;
  readonly next?: number;
  readonly decisions: readonly string[];
}

/** All that a run of `harmonise` reads, laid together. */
export interface HarmoniseInput extends WithDecisions {
  readonly catalogue: Catalogue;
  readonly lexicon: Lexicon;
  /** Keeps what was read of the catalogue for the next run. */
  readonly keep: () => void;
  readonly exported: SpExport;
  readonly drift: readonly Drift[];
}

/** @throws UnusableInput where a file cannot be read, or the catalogue has errors */
export async function readForHarmonise(options: HarmoniseOptions): Promise<HarmoniseInput> {
  const { file, lang } = options;
  const bytes = readInput(file);
  const { catalogue, findings, lexicon: lexiconOf, keep } = await openWithLexicon(options.catalogue);
  if (hasErrors(findings)) throw new UnusableInput(FAULTY_CATALOGUE);
  const homeless = homelessRows(catalogue);
  if (homeless.length > 0) throw new UnusableInput(homelessText(homeless));

  const exported = await readExport(bytes, { file: basename(file), specialities: catalogue.specialities });
  sayStep('reading', exported, lang);
  const lexicon = lexiconOf();
  const { entries, drift } = mergeLegacy(inferSpeciality(exported.rows, lexicon), earlierRows(catalogue));
  const decided = await withDecisions(entries, options, catalogue);
  return { catalogue, lexicon, keep, exported, drift, ...decided };
}

/** The old types with what edited workbooks say; without any, nothing has to be loaded that reads them. */
async function withDecisions(
  entries: readonly LegacyEntry[],
  { decisions, lang }: HarmoniseOptions,
  catalogue: Catalogue,
): Promise<WithDecisions> {
  if (decisions.length === 0) return { entries, changed: 0, problems: [], taken: [] };
  const { readDecisions } = await import('./read-decisions.ts');
  return readDecisions(entries, decisions, catalogue, lang);
}

/**
 * Folders whose old types belong to no speciality, as their `speciality.yaml` is gone: drafts for those rows would be written
 * beside them, and stand twice.
 */
function homelessRows({ legacy, specialities }: Catalogue): readonly string[] {
  const known = new Set(specialities.map(({ slug }) => slug));
  const folders = legacy.flatMap(({ speciality }) => (speciality && !known.has(speciality) ? speciality : []));
  return [...new Set(folders)].sort();
}

function homelessText(folders: readonly string[]) {
  const missing = folders.map((folder) => `specialities/${folder}/speciality.yaml`).join(', ');
  return {
    da: `Der er gamle typer, men intet speciale, hvor disse filer mangler: ${missing}. Intet er skrevet: hent filerne tilbage, eller flyt rækkerne i mappernes legacy.csv.`,
    en: `There are old types but no speciality where these files are missing: ${missing}. Nothing was written: bring the files back, or move the rows of the folders' legacy.csv.`,
  };
}

const FAULTY_CATALOGUE = {
  da: 'Kataloget har fejl, så intet er skrevet: kør npm run validate, og ret dem først.',
  en: 'The catalogue has errors, so nothing was written: run npm run validate, and mend them first.',
};
