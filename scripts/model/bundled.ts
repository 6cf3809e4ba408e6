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
  /** @title Standardvarighed
   * @description Minutter, som SP foreslår. */
  default: number;
  /** @title Tilladte varigheder
   * @description Minutter, der må vælges imellem. */
  allowed: number[];
}

/** En besøgstype, fælles eller et speciales egen. */
export interface BundledType {
  /** @title Fuldt id
   * @description "common/<id>" eller "<speciale>/<id>". */
  id: string;
  /** @title Record i SP
   * @description Nummeret på record i SP, eller null indtil CIMT har tildelt det. */
  spId: string | null;
  /** @title Navn
   * @description Hvad der sker. */
  name: string;
  /** @title Forkortelse
   * @description Kort form til kalenderen, eller null. */
  abbreviation: string | null;
  /** @title Navn til patienten
   * @description Sådan står besøget i indkaldelsen og i Min SP. */
  patientName: string;
  /** @title Tekst til patienten
   * @description Teksten pr. form. */
  patientText: { [mode: string]: string };
  /** @title Beskrivelse
   * @description Hvad der sker ved besøget, til dem der booker. */
  description: string;
  /** @title Formål
   * @description Hvad besøget er til for. */
  purpose: Purpose;
  /** @title Former
   * @description De former, besøget kan holdes på. */
  modes: Mode[];
  /** @title Hold
   * @description Højst så mange deltagere, eller null når det ikke er et hold. */
  groupMax: number | null;
  /** @title Tillæg
   * @description Ord fra vokabularet modifiers. */
  modifiers: string[];
  /** @title SKS-koder
   * @description Procedurekoder. */
  sks: string[];
  /** @title Bookingkategori
   * @description SKS-kode ved fremmøde, eller null. */
  bookingCategory: string | null;
  /** @title Synonymer
   * @description Det, folk ellers skriver eller siger. */
  synonyms: string[];
  /** @title Livscyklus
   * @description Datoer, og hvad der afløser typen. */
  lifecycle: Lifecycle;
  /** @title Tilstand
   * @description Udledt af godkendelse og datoer. */
  state: State;
}

/** Hvordan et speciale holder en besøgstype i én form. */
export interface BundledSetting {
  /** @title Besøgstype
   * @description Besøgstypens fulde id. */
  type: string;
  /** @title Form
   * @description Den form, rækken gælder. */
  mode: Mode;
  /** @title Varighed
   * @description Varighed i denne form. */
  duration: BundledDuration;
  /** @title Personale
   * @description Alle på listen skal være til stede. */
  staff: StaffItem[];
  /** @title Lokale
   * @description Kun ved fremmøde. */
  room: string | null;
  /** @title Udstyr
   * @description Kun ved fremmøde. */
  equipment: string[];
  /** @title Selvbooking
   * @description Hvad patienten selv kan gøre i Min SP. */
  selfBooking: SelfBooking;
  /** @title Forberedelse
   * @description Tekst og klinisk kilde, eller null. */
  preparation: Preparation | null;
  /** @title Tilbydes på
   * @description Steder; en tom liste betyder alle. */
  offeredAt: string[];
  /** @title Synonymer
   * @description Den fælles types og specialets egne. */
  synonyms: string[];
  /** @title Kontakttype
   * @description LPR3-kode, eller null hvor ingen er kendt. */
  contactType: string | null;
  /** @title Bookingkategori
   * @description SKS-kode i denne form, eller null. */
  bookingCategory: string | null;
  /** @title Record i SP
   * @description Nummeret på record i SP, eller null. */
  spId: string | null;
  /** @title Fra
   * @description Gælder fra denne dag, eller null. */
  from: string | null;
  /** @title Til
   * @description Fra denne dag gælder rækken ikke længere, eller null. */
  until: string | null;
  /** @title Tilstand
   * @description Udledt af godkendelse og datoer. */
  state: State;
}

/** Et speciale og dets besøgstyper, som de holdes. */
export interface BundledSpeciality {
  /** @title Id
   * @description Specialets id. */
  id: string;
  /** @title Navn
   * @description Specialets navn. */
  name: string;
  /** @title Andre navne
   * @description Det, specialet ellers hedder. */
  aliases: string[];
  /** @title SNOMED CT-kode
   * @description Specialets kode i SOR. */
  snomed: string;
  /** @title Findes i regionen
   * @description yes, no eller unknown. */
  present: 'yes' | 'no' | 'unknown';
  /** @title Godkendelse
   * @description Udkast eller godkendt. */
  approval: Approval;
  /** @title Grundlag
   * @description Hvad sættet bygger på. */
  basis: Basis;
  /** @title Note
   * @description Hvad en læser bør vide, eller null. */
  note: string | null;
  /** @title Besøgstyper
   * @description En række for hver besøgstype og form. */
  settings: BundledSetting[];
  /** @title Beslutningstræ
   * @description Træet, som det er skrevet, eller null. */
  decisionTree: DecisionTreeFile | null;
}

/** Et ord i et vokabular; nogle vokabularer har flere felter. */
export interface BundledTerm {
  /** @title Id
   * @description Det, andre henviser til. */
  id: string;
  /** @title Navn
   * @description Ordet eller kodens tekst. */
  name: string;
  /** @title Kilde
   * @description Hvor oplysningen kommer fra. */
  source: string;
  /** @title Bekræftet
   * @description Om nogen, der ved det, har bekræftet oplysningen. */
  verified: boolean;
  [field: string]: unknown;
}

/** Et vokabular. */
export interface BundledVocabulary {
  /** @title Vokabular
   * @description Filnavnet i kataloget. */
  name: string;
  /** @title Titel
   * @description Vokabularets danske navn. */
  title: string;
  /** @title Kodesystem
   * @description Kodesystemets URI, eller null. */
  system: string | null;
  /** @title Indhold
   * @description Ordene. */
  entries: BundledTerm[];
}

/**
 * @title Katalog i bundt
 * @description Hele kataloget, som CIMT og KD modtager det.
 */
export interface BundledCatalogue {
  /** @title Formatets version
   * @description Ændres, når en modtager skal læse bundtet anderledes. */
  formatVersion: '1';
  /** @title Version
   * @description Katalogets version. */
  version: string;
  /** @title Kanal
   * @description draft eller production. */
  channel: 'draft' | 'production';
  /** @title Commit
   * @description Git-commit, eller null uden for git. */
  commit: string | null;
  /** @title Ændret
   * @description Sandt, når sporede filer er ændret siden commit. */
  modified: boolean;
  /** @title Pr.
   * @description Den dag, tilstande er udledt pr., eller null. */
  asOf: string | null;
  /** @title Region
   * @description Den region, kataloget gælder for. */
  region: string;
  /** @title Fælles besøgstyper
   * @description De fælles besøgstypers godkendelse og grundlag. */
  common: {
    /** @title Godkendelse
     * @description Udkast eller godkendt. */
    approval: Approval;
    /** @title Grundlag
     * @description Hvad sættet bygger på. */
    basis: Basis;
  };
  /** @title Besøgstyper
   * @description Alle besøgstyper, fælles og egne. */
  types: BundledType[];
  /** @title Specialer
   * @description Specialerne og deres besøgstyper, som de holdes. */
  specialities: BundledSpeciality[];
  /** @title Vokabularer
   * @description De ord og koder, kataloget bruger. */
  vocabularies: BundledVocabulary[];
}
