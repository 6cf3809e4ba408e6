import type { LexiconFile, Mode } from '../model/authored.ts';
import type {
  Catalogue,
  Decision,
  DecisionTree,
  DurationOf,
  SourceFile,
  Speciality,
  TypeDuration,
  TypeSet,
  UseOf,
  VisitType,
  Vocabulary,
} from '../model/catalogue.ts';
import type { Located, Range } from '../model/range.ts';
import type { Parts } from './parts.ts';

/** The parts that are read from YAML and hold no tree of it: all but the settings. */
type KeptPart = 'common' | 'lexicon' | 'specialities' | 'types' | 'trees' | 'decisions' | 'vocabularies';

/** Those parts as JSON has them: files by path, and maps as lists of pairs. */
interface Written {
  readonly common: WithPath<TypeSet> | undefined;
  readonly lexicon: LexiconFile | undefined;
  readonly specialities: readonly (WithPath<Omit<Speciality, 'uses'>> & { readonly uses: readonly WrittenUse[] })[];
  readonly types: readonly WrittenType[];
  readonly trees: readonly WithPath<DecisionTree>[];
  readonly decisions: readonly WithPath<Decision>[];
  readonly vocabularies: readonly WithPath<Vocabulary>[];
}

type WithPath<T> = Omit<T, 'file'> & { readonly file: string };
type WrittenUse = Omit<UseOf, 'duration'> & { readonly duration: WrittenDuration | undefined };
type WrittenType = WithPath<Omit<VisitType, 'duration' | 'patientText'>> & {
  readonly duration: WrittenDuration;
  readonly patientText: readonly (readonly [Mode, Located<string>])[];
};
type WrittenDuration = DurationOf & { readonly byMode: readonly (readonly [Mode, DurationOf & { key: Range }])[] };

/** What files say as a text, to be kept for the next command that reads the same files. */
export function partsText(catalogue: Pick<Catalogue, KeptPart>): string {
  const { common, lexicon, specialities, types, trees, decisions, vocabularies } = catalogue;
  const written: Written = {
    common: common && withPath(common),
    lexicon,
    specialities: specialities.map((speciality) => ({
      ...withPath(speciality),
      uses: speciality.uses.map((use) => ({ ...use, duration: use.duration && writtenDuration(use.duration) })),
    })),
    types: types.map((type) => ({
      ...withPath(type),
      duration: writtenDuration(type.duration),
      patientText: [...type.patientText],
    })),
    trees: trees.map(withPath),
    decisions: decisions.map(withPath),
    vocabularies: [...vocabularies.values()].map(withPath),
  };
  return JSON.stringify(written);
}

/**
 * The parts again.
 * @param text what {@link partsText} gave
 * @param files those that it was made of, by path
 */
export function partsIn(text: string, files: ReadonlyMap<string, SourceFile>): Pick<Parts, KeptPart> {
  const { common, lexicon, specialities, types, trees, decisions, vocabularies } = JSON.parse(text) as Written;
  const withFile = <T extends { readonly file: string }>(part: T) => ({ ...part, file: fileAt(part.file, files) });
  return {
    ...(common && { common: withFile(common) }),
    ...(lexicon && { lexicon }),
    specialities: specialities.map((speciality) => ({
      ...withFile(speciality),
      uses: speciality.uses.map((use) => ({ ...use, duration: use.duration && durationIn(use.duration) })),
    })),
    types: types.map((type) => ({
      ...withFile(type),
      duration: durationIn(type.duration),
      patientText: new Map(type.patientText),
    })),
    trees: trees.map(withFile),
    decisions: decisions.map(withFile),
    vocabularies: new Map(vocabularies.map((vocabulary) => [vocabulary.name, withFile(vocabulary)])),
  };
}

function withPath<T extends { readonly file: SourceFile }>(part: T): WithPath<T> {
  return { ...part, file: part.file.path };
}

function fileAt(path: string, files: ReadonlyMap<string, SourceFile>): SourceFile {
  const file = files.get(path);
  if (file === undefined) throw new Error(`${path} is not among the files that were kept`);
  return file;
}

function writtenDuration(duration: TypeDuration): WrittenDuration {
  return { ...duration, byMode: [...duration.byMode] };
}

function durationIn(duration: WrittenDuration): TypeDuration {
  return { ...duration, byMode: new Map(duration.byMode) };
}
