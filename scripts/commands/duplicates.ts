import { openCatalogue } from '../load/open-catalogue.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { maskCpr } from '../model/cpr.ts';
import type { Language } from '../model/finding.ts';
import { UnusableInput } from '../model/unusable-input.ts';
import { type NearNames, nearNamesJson, nearNamesText } from '../report/near-names.ts';
import { closestWord } from '../similarity/closest-word.ts';
import { comparedTypes } from '../similarity/compared-types.ts';
import { type ExistingName, existingNames, existingTypes } from '../similarity/existing-names.ts';
import { createLexicon, type Lexicon } from '../similarity/lexicon.ts';
import { lexiconSource } from '../similarity/lexicon-of-catalogue.ts';
import { createNameFinder } from '../similarity/nearest-names.ts';
import { readName } from '../similarity/read-name.ts';
import { createRejectionFinder, type RejectionFinder } from '../similarity/rejections.ts';
import { type NameLine, nameLines, refuseCprNames, shownPath } from './name-lines.ts';
import { readInput } from './read-input.ts';

export interface DuplicatesOptions {
  readonly catalogue: string;
  readonly lang: Language;
  /** None: one is read from each line of stdin. */
  readonly names: readonly string[];
  /** A file whose lines are compared with, instead of the catalogue. */
  readonly against?: string | undefined;
  /** The slug of the speciality that the names are of. */
  readonly speciality?: string | undefined;
  readonly format: 'text' | 'json';
}

/** Prints the nearest existing names for each name. 0, whatever it finds. */
export async function duplicates(options: DuplicatesOptions): Promise<number> {
  const { speciality, against, format, lang } = options;
  const lines = against === undefined ? undefined : linesOf(against);
  const names = options.names.length > 0 ? namesGiven(options.names) : await namesOfInput(lang);
  const { catalogue } = await openCatalogue(options.catalogue);
  requireKnown(speciality, catalogue);
  const lexicon = createLexicon(lexiconSource(catalogue));
  const existing = lines
    ? existingNames(lines, lexicon, speciality)
    : existingTypes(comparedTypes(lexicon, catalogue, speciality), lexicon);
  const print = format === 'json' ? nearNamesJson : nearNamesText;
  let text = '';
  const rejected = createRejectionFinder(lines ? [] : catalogue.decisions, lexicon);
  for (const near of findAll(names, existing, lexicon, rejected, speciality)) text += print(near, lang);
  process.stdout.write(maskCpr(text));
  return 0;
}

function* findAll(
  names: readonly NameLine[],
  existing: readonly ExistingName[],
  lexicon: Lexicon,
  rejected: RejectionFinder,
  speciality: string | undefined,
): Generator<NearNames> {
  const finder = createNameFinder(existing, lexicon);
  for (const { name } of names) {
    const read = readName(name, lexicon, speciality);
    const matches = finder.nearest(read).map(({ existing: { name: other, id, people }, score, isDuplicate, why }) => ({
      name: other,
      people,
      id,
      score,
      isDuplicate,
      why,
    }));
    yield { name, people: read.people, matches, rejections: rejected.nearest(read) };
  }
}

const ARGUMENT = { da: 'Navn', en: 'Name' } as const;
const INPUT_LINE = { da: 'Linje', en: 'Line' } as const;
const INPUT = { da: 'Det, der blev skrevet ind,', en: 'The input' } as const;

function namesGiven(names: readonly string[]): readonly NameLine[] {
  const given = names.map((name, index) => ({ name, line: index + 1 }));
  refuseCprNames(given, ARGUMENT);
  return given;
}

async function namesOfInput(lang: Language): Promise<readonly NameLine[]> {
  if (process.stdin.isTTY) process.stderr.write(`${ASKING[lang]}\n`);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  const names = nameLines(Buffer.concat(chunks), INPUT);
  refuseCprNames(names, INPUT_LINE);
  return names;
}

const ASKING: Readonly<Record<Language, string>> = {
  da: 'Skriv et navn på hver linje, og slut med Ctrl-D (i Windows Ctrl-Z og Enter).',
  en: 'Write a name on each line, and end with Ctrl-D (on Windows Ctrl-Z and Enter).',
};

function linesOf(path: string): readonly string[] {
  const shown = shownPath(path);
  const names = nameLines(readInput(path), { da: shown, en: shown });
  refuseCprNames(names, { da: `${shown}, linje`, en: `${shown}, line` });
  return names.map(({ name }) => name).filter((name) => !name.trimStart().startsWith('#'));
}

function requireKnown(slug: string | undefined, { specialities }: Catalogue): void {
  if (slug === undefined || specialities.some((speciality) => speciality.slug === slug)) return;
  const known = specialities.map((speciality) => speciality.slug);
  const closest = closestWord(slug, known);
  throw new UnusableInput({
    da: `Specialet "${slug}" findes ikke${closest === undefined ? '' : `: mente du "${closest}"?`}`,
    en: `There is no speciality "${slug}"${closest === undefined ? '' : `: did you mean "${closest}"?`}`,
  });
}
