import type {
  Approval,
  Basis,
  DecisionFile,
  LexiconFile,
  Mode,
  Preparation,
  Purpose,
  SelfBooking,
  SettingsFile,
  StaffItem,
  SynonymsByWord,
  Term,
} from './authored.ts';
import type { Located, Range } from './range.ts';
import type { MapNode, TreeNode as SyntaxNode } from './syntax.ts';

declare const brand: unique symbol;

/** `common/<id>` or `<speciality>/<id>`. */
export type TypeId = string & { readonly [brand]: 'TypeId' };

/** The folder that stands for the common types where a speciality's slug would stand. */
export const COMMON = 'common';

export function typeId(set: string, id: string): TypeId {
  return `${set}/${id}` as TypeId;
}

/** A file of the catalogue as text. */
export interface SourceFile {
  /** Path within the catalogue, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Absent when the file is no YAML, or could not be read as YAML. */
  readonly root?: SyntaxNode | undefined;
}

export interface DurationOf {
  readonly default: Located<number>;
  readonly allowed: readonly Located<number>[];
  readonly range: Range;
}

export interface TypeDuration extends DurationOf {
  readonly byMode: ReadonlyMap<Mode, DurationOf & { readonly key: Range }>;
}

/** Every role named by one item of a staff list; one is enough when there are several. */
export interface StaffRequirement {
  readonly roles: readonly Located<string>[];
  readonly authored: StaffItem;
}

export interface LifecycleOf {
  readonly from?: Located<string> | undefined;
  readonly closeForBooking?: Located<string> | undefined;
  readonly retireOn?: Located<string> | undefined;
  readonly replacedBy?: Located<string> | undefined;
}

export interface ExceptionOf {
  readonly rule: Located<string>;
  readonly until: Located<string>;
  readonly range: Range;
}

export interface VisitType {
  readonly fullId: TypeId;
  /** `common` or the speciality's slug: the folder that the file stands in. */
  readonly set: string;
  readonly file: SourceFile;
  readonly id: Located<string>;
  readonly name: Located<string>;
  readonly abbreviation: Located<string> | undefined;
  readonly patientName: Located<string>;
  readonly patientText: ReadonlyMap<Mode, Located<string>>;
  readonly description: Located<string>;
  readonly purpose: Purpose;
  readonly modes: readonly Located<Mode>[];
  readonly duration: TypeDuration;
  readonly staff: readonly StaffRequirement[];
  readonly room: Located<string> | undefined;
  readonly equipment: readonly Located<string>[];
  readonly selfBooking: SelfBooking;
  readonly groupMax: number | undefined;
  readonly modifiers: readonly Located<string>[];
  readonly offeredAt: readonly Located<string>[];
  readonly preparation: Preparation | undefined;
  readonly sks: readonly Located<string>[];
  readonly bookingCategory: Located<string> | undefined;
  readonly synonyms: readonly Located<string>[];
  readonly spId: Located<string> | undefined;
  readonly lifecycle: LifecycleOf;
  readonly exceptions: readonly ExceptionOf[];
}

/** A speciality's adoption of a common type; what is absent is as the common type says. */
export interface UseOf {
  readonly type: Located<string>;
  readonly range: Range;
  readonly duration: TypeDuration | undefined;
  readonly modes: readonly Located<Mode>[] | undefined;
  readonly staff: readonly StaffRequirement[] | undefined;
  readonly room: Located<string> | undefined;
  readonly preparation: Preparation | undefined;
  readonly selfBooking: SelfBooking | undefined;
  readonly synonyms: readonly Located<string>[];
  readonly offeredAt: readonly Located<string>[];
  readonly from: Located<string> | undefined;
  readonly until: Located<string> | undefined;
  readonly spId: Located<string> | undefined;
}

export interface ApprovalOf extends Approval {
  readonly range: Range;
  readonly decisionAt: Located<string> | undefined;
}

/** What specialities and the common set share: who owns the types, and how far they are. */
export interface TypeSet {
  /** `common` or the speciality's slug: the folder. */
  readonly slug: string;
  readonly file: SourceFile;
  readonly owners: readonly Located<string>[];
  readonly approval: ApprovalOf;
  readonly basis: Basis;
  readonly exceptions: readonly ExceptionOf[];
}

export interface Speciality extends TypeSet {
  readonly id: Located<string>;
  readonly name: Located<string>;
  readonly aliases: readonly Located<string>[];
  readonly snomed: Located<string>;
  readonly present: 'yes' | 'no' | 'unknown';
  readonly leadSites: readonly Located<string>[];
  readonly from: Located<string> | undefined;
  readonly note: string | undefined;
  readonly uses: readonly UseOf[];
  /** What old names mean by a word in this speciality alone. */
  readonly words: SynonymsByWord;
}

export interface TreeTarget {
  readonly range: Range;
  readonly to:
    | { readonly kind: 'node'; readonly id: Located<string> }
    | {
        readonly kind: 'leaf';
        readonly type: Located<string>;
        readonly length: Located<number>;
        readonly mode: Located<Mode>;
      }
    | { readonly kind: 'stop'; readonly text: string };
}

export interface DecisionTree {
  readonly speciality: string;
  readonly file: SourceFile;
  readonly audience: 'staff' | 'patient' | 'both';
  readonly nodes: readonly {
    readonly id: Located<string>;
    readonly question: Located<string>;
    readonly answers: readonly ({ readonly answer: Located<string> } & TreeTarget)[];
  }[];
  readonly exceptions: readonly ExceptionOf[];
}

/** One row of a `legacy.csv`: an old SP record in one speciality and what becomes of it. Cells by column name. */
export interface LegacyRow {
  readonly file: SourceFile;
  /** The slug of the speciality whose file it stands in; absent for `legacy-unassigned.csv`. */
  readonly speciality: string | undefined;
  readonly cells: ReadonlyMap<string, Located<string>>;
  readonly range: Range;
}

export interface TermOf {
  readonly id: Located<string>;
  readonly range: Range;
  readonly term: Term;
}

/** The vocabularies by file name; a few hold more than a term's own fields. */
export interface Vocabulary {
  readonly name: string;
  readonly file: SourceFile;
  readonly title: string;
  readonly system: string | undefined;
  readonly terms: readonly TermOf[];
}

export interface Decision {
  /** File name without `.yaml`. */
  readonly id: string;
  readonly file: SourceFile;
  readonly date: Located<string>;
  readonly content: DecisionFile;
}

/** How far a row of a `legacy.csv` was in an earlier revision. */
export interface EarlierDecision {
  /** Path within the catalogue, with `/`. */
  readonly path: string;
  readonly speciality: string | undefined;
  readonly id: string;
  readonly departments: string;
  readonly status: string;
}

/** What stands in a release tag, or another revision. Absent when the history was not looked at. */
export interface History {
  readonly revision: string;
  readonly published: readonly TypeId[];
  /** Absent where the revision has no `legacy.csv`. */
  readonly legacy?: readonly EarlierDecision[];
}

/** Everything that was read, whatever its faults. A catalogue with errors is never given to an output. */
export interface Catalogue {
  readonly files: readonly SourceFile[];
  /** Paths of every file there is, also those that were not read. */
  readonly paths: readonly string[];
  readonly settings: SettingsFile | undefined;
  readonly settingsRoot: MapNode | undefined;
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  /** The words that old names are read with. */
  readonly lexicon: LexiconFile | undefined;
  readonly common: TypeSet | undefined;
  readonly specialities: readonly Speciality[];
  readonly types: readonly VisitType[];
  readonly typesById: ReadonlyMap<string, VisitType>;
  /** Ids of every type that has a file, read or not, faulty or not. */
  readonly knownTypeIds: ReadonlySet<string>;
  readonly trees: readonly DecisionTree[];
  readonly legacy: readonly LegacyRow[];
  readonly decisions: readonly Decision[];
  readonly history: History | undefined;
  /** The day that dates are judged as of, `YYYY-MM-DD`. Absent: rules that need a date are off. */
  readonly asOf: string | undefined;
}
