/**
 * `catalogue.json`, the bundle's complete, machine-read form: everything resolved, nothing left to look up. Its schema is
 * generated from here and travels with it.
 */
import type {
  Approval,
  Basis,
  DecisionTreeFile,
  Lifecycle,
  Mode,
  Preparation,
  Purpose,
  SelfBooking,
  StaffItem,
} from './authored.ts';
import type { State } from './lifecycle.ts';

/** Varighed i minutter. */
export interface BundledDuration {
  default: number;
  allowed: number[];
}

/** En besøgstype, fælles eller et speciales egen. */
export interface BundledType {
  /** Fuldt id: "common/<id>" eller "<speciale>/<id>". */
  id: string;
  /** Nummeret på record i SP, eller null indtil CIMT har tildelt det. */
  spId: string | null;
  name: string;
  abbreviation: string | null;
  patientName: string;
  /** Tekst til patienten pr. form. */
  patientText: { [mode: string]: string };
  description: string;
  purpose: Purpose;
  modes: Mode[];
  groupMax: number | null;
  modifiers: string[];
  sks: string[];
  bookingCategory: string | null;
  synonyms: string[];
  lifecycle: Lifecycle;
  state: State;
}

/** Hvordan et speciale holder en besøgstype i én form. */
export interface BundledSetting {
  /** Besøgstypens fulde id. */
  type: string;
  mode: Mode;
  duration: BundledDuration;
  staff: StaffItem[];
  /** Kun ved fremmøde. */
  room: string | null;
  /** Kun ved fremmøde. */
  equipment: string[];
  selfBooking: SelfBooking;
  preparation: Preparation | null;
  /** Steder; en tom liste betyder alle. */
  offeredAt: string[];
  synonyms: string[];
  /** LPR3-kontakttype, eller null hvor ingen er kendt. */
  contactType: string | null;
  bookingCategory: string | null;
  spId: string | null;
  /** Fra denne dag, eller null. */
  from: string | null;
  /** Til denne dag, eller null. */
  until: string | null;
  state: State;
}

/** Et speciale og dets besøgstyper, som de holdes. */
export interface BundledSpeciality {
  id: string;
  name: string;
  aliases: string[];
  snomed: string;
  present: 'yes' | 'no' | 'unknown';
  approval: Approval;
  basis: Basis;
  note: string | null;
  settings: BundledSetting[];
  decisionTree: DecisionTreeFile | null;
}

/** Et ord i et vokabular; nogle vokabularer har flere felter. */
export interface BundledTerm {
  id: string;
  name: string;
  source: string;
  verified: boolean;
  [field: string]: unknown;
}

/** Et vokabular. */
export interface BundledVocabulary {
  name: string;
  title: string;
  system: string | null;
  entries: BundledTerm[];
}

/**
 * @title Katalog i bundt
 * @description Hele kataloget, som CIMT og KD modtager det.
 */
export interface BundledCatalogue {
  formatVersion: '1';
  version: string;
  channel: 'draft' | 'production';
  /** Git-commit, eller null uden for git. */
  commit: string | null;
  /** Sandt, når sporede filer er ændret siden commit. */
  modified: boolean;
  /** Den dag, tilstande er udledt pr., eller null. */
  asOf: string | null;
  region: string;
  common: { approval: Approval; basis: Basis };
  types: BundledType[];
  specialities: BundledSpeciality[];
  vocabularies: BundledVocabulary[];
}
