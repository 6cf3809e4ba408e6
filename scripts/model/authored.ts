/**
 * The types that catalogue files are written in. The JSON Schemas in `schema/` are generated from here and nowhere
 * else: Danish titles and descriptions are what editors, forms and review comments show, so nobody has to read a key.
 * Roles, rooms, equipment, sites and codes are plain strings: they are data in `catalogue/vocabularies/`, checked by rule.
 */

/**
 * @title Id
 * @description Kort navn til maskiner: små bogstaver a-z, tal og bindestreg (æ→ae, ø→oe, å→aa). Ændres aldrig, når det er udgivet.
 * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
 * @maxLength 60
 */
export type Slug = string;

/**
 * @title Fuldt id
 * @description Speciale og id med skråstreg imellem, fx "common/kontrol" eller "kardiologi/ekkokardiografi".
 * @pattern ^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$
 */
export type FullId = string;

/**
 * @title Dato
 * @description Dato som ÅÅÅÅ-MM-DD.
 * @pattern ^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
 */
export type IsoDate = string;

/**
 * @title Minutter
 * @description Antal minutter, i trin af fem.
 * @asType integer
 * @minimum 5
 * @maximum 1440
 */
export type Minutes = number;

/**
 * @title Tekst
 * @description Tekst på én linje.
 * @minLength 1
 * @maxLength 1000
 */
export type Text = string;

/**
 * @title Form
 * @description Måden besøget holdes på: fremmøde, telefon, video, hjemmebesøg eller skriftligt.
 */
export type Mode = 'in-person' | 'telephone' | 'video' | 'home-visit' | 'written';

/**
 * @title Formål
 * @description Hvad besøget er til for.
 */
export type Purpose =
  | 'first-visit'
  | 'follow-up'
  | 'consultation'
  | 'examination'
  | 'treatment'
  | 'acute'
  | 'education'
  | 'conference';

/**
 * @title Selvbooking
 * @description Om patienten selv kan booke: slet ikke, kun flytte tiden, med en tilsendt billet, direkte i Min SP, eller åbent for alle.
 */
export type SelfBooking = 'none' | 'reschedule' | 'ticket' | 'direct' | 'open';

/** En varighed og de varigheder, der må vælges. */
export interface ModeDuration {
  /** @title Standardvarighed
   * @description Den varighed, SP foreslår. */
  default: Minutes;
  /** @title Tilladte varigheder
   * @description De varigheder, der må vælges imellem.
   * @minItems 1
   * @uniqueItems true */
  allowed: Minutes[];
}

/** Varigheder pr. form, hvor de er forskellige. */
export interface DurationByMode {
  /** @title Fremmøde */
  'in-person'?: ModeDuration;
  /** @title Telefon */
  telephone?: ModeDuration;
  /** @title Video */
  video?: ModeDuration;
  /** @title Hjemmebesøg */
  'home-visit'?: ModeDuration;
  /** @title Skriftligt */
  written?: ModeDuration;
}

/** Hvor længe besøget varer. */
export interface Duration extends ModeDuration {
  /** @title Varighed pr. form
   * @description Kun hvor en form varer noget andet end standarden. */
  byMode?: DurationByMode;
}

/** Teksten til patienten pr. form, i almindeligt dansk. */
export interface PatientText {
  /** @title Fremmøde */
  'in-person'?: Text;
  /** @title Telefon */
  telephone?: Text;
  /** @title Video */
  video?: Text;
  /** @title Hjemmebesøg */
  'home-visit'?: Text;
  /** @title Skriftligt */
  written?: Text;
}

/**
 * En, der skal være til stede: enten én rolle eller én af flere.
 * @minProperties 1
 * @maxProperties 1
 */
export interface StaffItem {
  /** @title Rolle
   * @description En rolle fra vokabularet staff-roles. */
  role?: Slug;
  /** @title En af rollerne
   * @description Roller, hvoraf én er nok.
   * @minItems 2
   * @uniqueItems true */
  anyOf?: Slug[];
}

/** Hvem og hvad der skal være til stede. */
export interface Resources {
  /** @title Personale
   * @description Alle på listen skal være til stede.
   * @minItems 1 */
  staff: StaffItem[];
  /** @title Lokale
   * @description Et lokale fra vokabularet rooms. Gælder ved fremmøde. */
  room?: Slug;
  /** @title Udstyr
   * @description Udstyr fra vokabularet equipment. Gælder ved fremmøde.
   * @uniqueItems true */
  equipment?: Slug[];
}

/** Koder til registrering. */
export interface Codes {
  /** @title SKS-koder
   * @description Procedurekoder fra vokabularet sks.
   * @uniqueItems true */
  sks?: string[];
  /** @title Bookingkategori
   * @description SKS-koden for bookingkategori ved fremmøde, fx AAF22. */
  booking?: string;
}

/** Hvornår besøgstypen gælder fra, lukkes og afløses. Tilstanden udledes heraf og skrives aldrig. */
export interface Lifecycle {
  /** @title Gælder fra */
  from?: IsoDate;
  /** @title Lukkes for booking
   * @description Fra denne dag kan typen ikke bookes. */
  closeForBooking?: IsoDate;
  /** @title Udgår
   * @description Fra denne dag er typen udgået. */
  retireOn?: IsoDate;
  /** @title Afløses af
   * @description Den besøgstype, man skal bruge i stedet. */
  replacedBy?: FullId;
}

/** Forberedelse, som patienten får besked om. Kun med klinisk kilde. */
export interface Preparation {
  /** @title Tekst */
  text: Text;
  /** @title Klinisk kilde
   * @description Den vejledning, teksten bygger på. */
  source: Text;
}

/** Hold: flere patienter på én gang. */
export interface Group {
  /** @title Højst antal
   * @description Højst så mange deltagere.
   * @asType integer
   * @minimum 2
   * @maximum 200 */
  max: number;
}

/** En undtagelse fra en regel, med grund og slutdato. */
export interface RuleException {
  /** @title Regel
   * @description Reglens id. */
  rule: Slug;
  /** @title Grund */
  reason: Text;
  /** @title Gælder til */
  until: IsoDate;
}

/**
 * @title Besøgstype
 * @description Hvad der sker ved et besøg. Varighed, sted, personale og form er egenskaber og står aldrig i navnet.
 */
export interface VisitTypeFile {
  /** @title Id
   * @description Det, andre filer henviser til. Ændres ikke, når det er udgivet. */
  id: Slug;
  /** @title Navn
   * @description Hvad der sker, med almindelige små bogstaver. Ingen varighed, sted, person, rolle eller form. */
  name: Text;
  /** @title Forkortelse
   * @description Kort form til kalenderen. */
  abbreviation?: Text;
  /** @title Navn til patienten
   * @description Sådan står besøget i indkaldelsen og i Min SP. Almindeligt dansk, og diskret hvor det er nødvendigt. */
  patientName: Text;
  /** @title Tekst til patienten
   * @description Hvad patienten skal vide, pr. form. */
  patientText?: PatientText;
  /** @title Beskrivelse
   * @description Hvad der sker ved besøget, til dem der booker. */
  description: Text;
  /** @title Formål
   * @description Hvad besøget er til for. */
  purpose: Purpose;
  /** @title Former
   * @description De former, besøget kan holdes på.
   * @minItems 1
   * @uniqueItems true */
  modes: Mode[];
  /** @title Varighed */
  duration: Duration;
  /** @title Ressourcer */
  resources: Resources;
  /** @title Selvbooking
   * @description Hvad patienten selv kan gøre i Min SP. */
  selfBooking: SelfBooking;
  /** @title Hold */
  group?: Group;
  /** @title Tillæg
   * @description Tillæg fra vokabularet modifiers, fx tolk.
   * @uniqueItems true */
  modifiers?: Slug[];
  /** @title Tilbydes på
   * @description Steder fra vokabularet sites. Uden feltet: alle.
   * @minItems 1
   * @uniqueItems true */
  offeredAt?: Slug[];
  /** @title Forberedelse */
  preparation?: Preparation;
  /** @title Koder */
  codes?: Codes;
  /** @title Synonymer
   * @description Det, folk ellers skriver eller siger, også gamle navne fra SP.
   * @uniqueItems true */
  synonyms?: Text[];
  /** @title Record i SP
   * @description Nummeret på typens record i SP (PRC). Tomt, indtil CIMT har tildelt det.
   * @pattern ^[0-9A-Za-z]{1,18}$ */
  spId?: string;
  /** @title Livscyklus */
  lifecycle?: Lifecycle;
  /** @title Undtagelser
   * @description Regler, der ikke følges her, med begrundelse og slutdato. */
  exceptions?: RuleException[];
}

/** Godkendelse af et sæt besøgstyper. */
export interface Approval {
  /** @title Status
   * @description Udkast eller godkendt. */
  status: 'draft' | 'approved';
  /** @title Godkendt den */
  on?: IsoDate;
  /** @title Beslutning
   * @description Filnavnet (uden .yaml) på referatet i catalogue/decisions/. */
  decision?: Slug;
}

/**
 * @title Grundlag
 * @description Hvad sættet bygger på: skrevet her ud fra offentlig viden (editorial), et SP-udtræk (export) eller gruppens eget arbejde (group).
 */
export type Basis = 'editorial' | 'export' | 'group';

/** En fælles besøgstype, som specialet bruger, med specialets egne egenskaber. */
export interface Use {
  /** @title Fælles type */
  type: FullId;
  /** @title Varighed */
  duration?: Duration;
  /** @title Former
   * @description Et udsnit af den fælles types former.
   * @minItems 1
   * @uniqueItems true */
  modes?: Mode[];
  /** @title Personale
   * @description Specialets eget personale i stedet for den fælles types. Alle på listen skal være til stede.
   * @minItems 1 */
  staff?: StaffItem[];
  /** @title Lokale */
  room?: Slug;
  /** @title Forberedelse */
  preparation?: Preparation;
  /** @title Selvbooking
   * @description Hvad patienten selv kan gøre i Min SP. */
  selfBooking?: SelfBooking;
  /** @title Synonymer
   * @description Det, folk i specialet ellers skriver eller siger.
   * @uniqueItems true */
  synonyms?: Text[];
  /** @title Tilbydes på
   * @description Steder fra vokabularet sites. Uden feltet: alle.
   * @minItems 1
   * @uniqueItems true */
  offeredAt?: Slug[];
  /** @title Bruges fra */
  from?: IsoDate;
  /** @title Bruges til
   * @description Fra denne dag bruges typen ikke længere. */
  until?: IsoDate;
  /** @title Record i SP
   * @description Nummeret på specialets egen record i SP (PRC). Tomt, indtil CIMT har tildelt det.
   * @pattern ^[0-9A-Za-z]{1,18}$ */
  spId?: string;
}

/**
 * @title Speciale
 * @description Et speciale, dets ejere, dets godkendelse og de fælles besøgstyper, det bruger.
 */
export interface SpecialityFile {
  /** @title Id
   * @description Det, andre filer henviser til. Ændres ikke, når det er udgivet. */
  id: Slug;
  /** @title Navn */
  name: Text;
  /** @title Andre navne
   * @description Det, specialet ellers hedder i SP og til daglig.
   * @uniqueItems true */
  aliases?: Text[];
  /** @title SNOMED CT-kode
   * @description Specialets kode i SOR.
   * @pattern ^\d{6,18}$ */
  snomed: string;
  /** @title Findes i regionen
   * @description Om regionen selv har specialet: yes, no eller unknown. */
  present: 'yes' | 'no' | 'unknown';
  /** @title Styrkeposition
   * @description De sygehuse, der fører specialet for hele regionen, hvis det er en styrkeposition.
   * @uniqueItems true */
  leadSites?: Slug[];
  /** @title Ejere
   * @description Grupper fra settings.yaml, der ejer specialets besøgstyper.
   * @minItems 1
   * @uniqueItems true */
  owners: Slug[];
  /** @title Godkendelse */
  approval: Approval;
  /** @title Grundlag
   * @description Hvad sættet bygger på. */
  basis: Basis;
  /** @title Bruges fra
   * @description Den dag, specialets sæt tages i brug. */
  from?: IsoDate;
  /** @title Note
   * @description Hvad en læser bør vide om sættet. */
  note?: Text;
  /** @title Fælles typer
   * @description De fælles besøgstyper, specialet bruger. */
  uses?: Use[];
  /** @title Specialets egne ord
   * @description Ord og forkortelser i gamle navne, der kun betyder dette i specialet: hvert standardord med det, der ellers skrives. De går forud for dem, alle specialer deler. */
  words?: SynonymsByWord;
  /** @title Undtagelser
   * @description Regler, der ikke følges her, med begrundelse og slutdato. */
  exceptions?: RuleException[];
}

/**
 * @title Fælles besøgstyper
 * @description Ejere og godkendelse af de fælles besøgstyper.
 */
export interface CommonFile {
  /** @title Ejere
   * @description Grupper fra settings.yaml, der ejer de fælles besøgstyper.
   * @minItems 1
   * @uniqueItems true */
  owners: Slug[];
  /** @title Godkendelse */
  approval: Approval;
  /** @title Grundlag
   * @description Hvad sættet bygger på. */
  basis: Basis;
  /** @title Undtagelser
   * @description Regler, der ikke følges her, med begrundelse og slutdato. */
  exceptions?: RuleException[];
}

/** Hvor et svar fører hen: en besøgstype med varighed og form. */
export interface TreeLeaf {
  /** @title Besøgstype */
  type: FullId;
  /** @title Varighed */
  length: Minutes;
  /** @title Form
   * @description Den form, der skal bookes. */
  mode: Mode;
}

/** Et stop, hvor der ikke skal bookes. */
export interface TreeStop {
  /** @title Stop
   * @description Hvad man skal gøre i stedet. */
  stop: Text;
}

/** Et svar og hvor det fører hen. */
export interface TreeAnswer {
  /** @title Svar */
  answer: Text;
  /** @title Fører til
   * @description Et spørgsmåls id, en besøgstype eller et stop. */
  to: Slug | TreeLeaf | TreeStop;
}

/** Et spørgsmål med svar. */
export interface TreeNode {
  /** @title Id
   * @description Det, andre filer henviser til. Ændres ikke, når det er udgivet. */
  id: Slug;
  /** @title Spørgsmål */
  question: Text;
  /** @title Svar
   * @description Svarene, og hvor de fører hen. */
  answers: TreeAnswer[];
}

/**
 * @title Beslutningstræ
 * @description Spørgsmål og svar, der fører til en besøgstype. Det første spørgsmål er begyndelsen.
 */
export interface DecisionTreeFile {
  /** @title Målgruppe
   * @description Hvem der svarer på spørgsmålene. */
  audience: 'staff' | 'patient' | 'both';
  /** @title Spørgsmål
   * @description Træets spørgsmål. Det første er begyndelsen.
   * @minItems 1 */
  nodes: TreeNode[];
  /** @title Undtagelser
   * @description Regler, der ikke følges her, med begrundelse og slutdato. */
  exceptions?: RuleException[];
}

/** En, der er hørt før en beslutning. */
export interface Heard {
  /** @title Hvem
   * @description Afdelingsledelse, registreringsansvarlig eller fagligt forum: funktionen, ikke personen. */
  who: Text;
  /** @title Svar */
  answer: Text;
}

/**
 * @title Beslutning
 * @description Referat af en beslutning i koordinationsgruppen.
 */
export interface DecisionFile {
  /** @title Dato */
  date: IsoDate;
  /** @title Emne */
  title: Text;
  /** @title Til stede
   * @description Funktioner, ikke personer.
   * @minItems 1 */
  present: Text[];
  /** @title Hørt
   * @description Dem, der er spurgt før beslutningen, og hvad de svarede. */
  heard: Heard[];
  /** @title Handler om
   * @description Besøgstyper og specialer, beslutningen gælder. */
  about: Text[];
  /** @title Beslutning
   * @description Godkendt, afslået eller udsat. */
  outcome: 'approved' | 'rejected' | 'postponed';
  /** @title Begrundelse */
  reason: Text;
  /** @title Uenighed */
  disagreement?: Text;
  /** @title Brug i stedet
   * @description Ved afslag: den besøgstype, man skal bruge. */
  useInstead?: FullId;
}

/** En grænse, som CIMT skal bekræfte. */
export interface Limit {
  /** @title Højst antal tegn
   * @description Så mange tegn må der højst være.
   * @asType integer
   * @minimum 1
   * @maximum 200 */
  max: number;
  /** @title Bekræftet af CIMT
   * @description Sandt, når CIMT har bekræftet grænsen. */
  confirmed: boolean;
}

/** Et kendenummer i SP eller et nationalt register. */
export interface Identifier {
  /** @title Id
   * @description Det, andre filer henviser til. Ændres ikke, når det er udgivet. */
  id: Slug;
  /** @title Navn */
  name: Text;
  /** @title Værdi
   * @description Tom (null), indtil den er kendt. */
  value: string | null;
  /** @title Kilde */
  source: Text;
  /** @title Bekræftet
   * @description Sandt, når en, der ved det, har bekræftet værdien. */
  confirmed: boolean;
}

/** En gruppe, der ejer eller godkender. */
export interface OwnerGroup {
  /** @title Id
   * @description Det, andre filer henviser til. Ændres ikke, når det er udgivet. */
  id: Slug;
  /** @title Navn */
  name: Text;
  /** @title Team på GitHub
   * @description Team som @organisation/team.
   * @pattern ^@[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$ */
  team: string;
  /** @title Postkasse
   * @description Gruppens fælles mailadresse, som forslag sendes til; aldrig en persons.
   * @pattern ^[A-Za-z0-9._-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$ */
  mail?: string;
  /** @title Bekræftet
   * @description Om teamet findes. */
  confirmed: boolean;
}

/**
 * @title Indstillinger
 * @description Regionens navn, grupper, grænser og kendenumre, som CIMT bekræfter.
 */
export interface SettingsFile {
  /** @title Region
   * @description Den region, kataloget gælder for. */
  region: {
    /** @title Navn */
    name: Text;
    /** @title Afløses af
     * @description Den region, der overtager, og hvornår. */
    successor?: {
      /** @title Navn */
      name: Text;
      /** @title Fra */
      from: IsoDate;
    };
  };
  /** @title Koordinationsgruppe
   * @description Id på den gruppe, der godkender alt. */
  coordinationGroup: Slug;
  /** @title Grupper
   * @description Grupper, der ejer eller godkender besøgstyper.
   * @minItems 1 */
  groups: OwnerGroup[];
  /** @title Grænser
   * @description Længder, som navne skal holde sig inden for. */
  limits: {
    /** @title Navn */
    name: Limit;
    /** @title Forkortelse */
    abbreviation: Limit;
    /** @title Navn til patienten */
    patientName: Limit;
  };
  /** @title Kendenumre
   * @description Numre i SP og nationale registre. */
  identifiers: Identifier[];
  /** @title Svartider
   * @description Hvor længe et forslag må vente på svar. Uden feltet: påmindelse efter 7 dage, og koordinationsgruppen efter 14. */
  responseDays?: ResponseDays;
}

/** Hvor længe et forslag må vente, i dage. */
export interface ResponseDays {
  /** @title Påmindelse
   * @description Efter så mange dage mindes de, der skal svare.
   * @asType integer
   * @minimum 1
   * @maximum 365 */
  remind: number;
  /** @title Til koordinationsgruppen
   * @description Efter så mange dage får koordinationsgruppen besked.
   * @asType integer
   * @minimum 1
   * @maximum 365 */
  escalate: number;
}

/** Et ord i et vokabular. */
export interface Term {
  /** @title Id
   * @description Det, andre filer henviser til.
   * @pattern ^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$ */
  id: string;
  /** @title Navn */
  name: Text;
  /** @title Synonymer
   * @description Andre ord for det samme, også gamle stavemåder i SP.
   * @uniqueItems true */
  synonyms?: Text[];
  /** @title Kilde
   * @description Hvor oplysningen kommer fra. */
  source: Text;
  /** @title Bekræftet
   * @description Sandt, når en, der ved det, har bekræftet oplysningen. */
  verified: boolean;
}

/**
 * @title Vokabular
 * @description Ord, som besøgstyperne må bruge.
 */
export interface VocabularyFile {
  /** @title Titel */
  title: Text;
  /** @title Indhold
   * @description Ordene, hvert med sin kilde. */
  entries: Term[];
}

/** En kode i et klassifikationssystem. */
export interface CodeTerm extends Term {
  /** @title Art
   * @description procedure eller bookingkategori. */
  kind: 'procedure' | 'booking';
}

/**
 * @title SKS-koder
 * @description De SKS-koder, kataloget bruger.
 */
export interface CodeVocabularyFile {
  /** @title Titel */
  title: Text;
  /** @title Kodesystem
   * @description Kodesystemets URI. */
  system: Text;
  /** @title Koder
   * @description Koderne, hver med sin kilde. */
  entries: CodeTerm[];
}

/** En form med dens danske ord og koder. */
export interface ModeTerm extends Term {
  /** @title Id
   * @description Formens navn i filerne. */
  id: Mode;
  /** @title Kontakttype i LPR3
   * @description SKS-kode for kontakttype, eller null hvor ingen er kendt. */
  contactType: string | null;
  /** @title Bookingkategori
   * @description SKS-kode for bookingkategori, eller null hvor besøgstypen selv siger den. */
  booking: string | null;
  /** @title Ord i navne
   * @description Ord, der afslører formen i et navn, med små bogstaver. */
  nameWords: Text[];
}

/**
 * @title Former
 * @description Danske ord og koder for de former, et besøg kan holdes på.
 */
export interface ModeVocabularyFile {
  /** @title Titel */
  title: Text;
  /** @title Former
   * @description Formerne med danske ord og koder. */
  entries: ModeTerm[];
}

/** Et sted. */
export interface SiteTerm extends Term {
  /** @title Forkortelser
   * @description Som stedet forkortes i gamle SP-navne.
   * @uniqueItems true */
  abbreviations: Text[];
  /** @title SOR-kode
   * @description Sygehusets SOR-kode, eller null indtil den er kendt. */
  sor: string | null;
}

/**
 * @title Steder
 * @description De sygehuse, der tilbyder besøgene.
 */
export interface SiteVocabularyFile {
  /** @title Titel */
  title: Text;
  /** @title Steder
   * @description Stederne, hvert med sin kilde. */
  entries: SiteTerm[];
}

/** Et tillæg til et besøg, fx tolk. */
export interface ModifierTerm extends Term {
  /** @title Ekstra minutter
   * @description Ekstra tid, eller null hvor det afhænger af besøget. */
  minutes: Minutes | null;
}

/**
 * @title Tillæg
 * @description Det, der kan lægges til et besøg.
 */
export interface ModifierVocabularyFile {
  /** @title Titel */
  title: Text;
  /** @title Tillæg
   * @description Det, der kan lægges til et besøg. */
  entries: ModifierTerm[];
}

/** En forkortelse og det, den står for. */
export interface AbbreviationTerm extends Term {
  /** @title Forkortelse
   * @description Forkortelsen selv, som den skrives.
   * @pattern ^[A-ZÆØÅa-zæøå0-9]+(-[A-ZÆØÅa-zæøå0-9]+)*$ */
  id: string;
  /** @title Må stå i navne
   * @description Om forkortelsen er så almindelig, at den må stå i et navn. */
  inNames: boolean;
}

/**
 * @title Forkortelser
 * @description Forkortelser (id, med store bogstaver) og hvad de står for (navn).
 */
export interface AbbreviationVocabularyFile {
  /** @title Titel */
  title: Text;
  /** @title Forkortelser
   * @description Forkortelserne og det, de står for. */
  entries: AbbreviationTerm[];
}

/** Et fagord og det, man kan skrive til patienten i stedet. */
export interface JargonTerm extends Term {
  /** @title Almindeligt ord
   * @description Det, der kan stå i navnet til patienten i stedet. */
  plain: Text;
}

/**
 * @title Fagord
 * @description Ord, der ikke skal stå i navnet til patienten.
 */
export interface JargonVocabularyFile {
  /** @title Titel */
  title: Text;
  /** @title Fagord
   * @description Fagordene, hvert med et almindeligt ord. */
  entries: JargonTerm[];
}

/** En rolle i personalet. */
export interface RoleTerm extends Term {
  /** @title Egne besøg
   * @description Det, rollen selv laver, hvor den har sine egne besøg, fx fysioterapi. */
  visit?: Text;
}

/**
 * @title Personaleroller
 * @description De roller, der kan være til stede ved et besøg.
 */
export interface RoleVocabularyFile {
  /** @title Titel */
  title: Text;
  /** @title Roller
   * @description Rollerne, hver med de ord, de kendes på. */
  entries: RoleTerm[];
}

/** Ord efter det, de betyder: standardordet og alt det, der ellers skrives. */
export interface SynonymsByWord {
  [word: string]: Text[];
}

/** Ord, der skiller besøg ad, efter akse: to ord på samme akse udelukker hinanden. */
export interface WordsByAxis {
  [axis: string]: SynonymsByWord;
}

/**
 * @title Ord i gamle navne
 * @description De ord, gamle navne fra SP læses med. De er ikke koder, og CIMT skal ikke bruge dem.
 */
export interface LexiconFile {
  /** @title Titel */
  title: Text;
  /** @title Kilde
   * @description Hvor ordene kommer fra. */
  source: Text;
  /** @title Bekræftet
   * @description Sandt, når en, der ved det, har bekræftet ordene. */
  verified: boolean;
  /** @title Ord
   * @description Hvert standardord med det, der ellers skrives for det samme. */
  words: SynonymsByWord;
  /** @title Ord, der skiller
   * @description Ord, der skiller besøg ad, efter akse, fx side eller contrast. To ord på samme akse udelukker hinanden. */
  distinctions: WordsByAxis;
  /** @title Fyldord
   * @description Ord, der intet siger om, hvad der sker.
   * @uniqueItems true */
  fillers: Text[];
  /** @title Ikke besøg
   * @description Ord for prøver, nedlagte typer og personalets egen kalender. */
  junk: {
    /** @title Hvor som helst
     * @description Ord, der gælder, hvor de end står i navnet.
     * @uniqueItems true */
    anywhere: Text[];
    /** @title Kun alene
     * @description Ord, der kun gælder, hvor navnet ikke siger andet.
     * @uniqueItems true */
    alone: Text[];
    /** @title Kalender
     * @description Ord for en lukket kalender, et apparat i stykker og personalets møder, der gælder, hvor navnet ikke siger andet end ting. Med … foran gælder det også, hvad der ender så.
     * @uniqueItems true */
    calendar?: Text[];
    /** @title Ting
     * @description Lokaler, apparater og varer, der intet siger ved siden af et ord for kalenderen. Med … foran gælder det også, hvad der ender så.
     * @uniqueItems true */
    things?: Text[];
  };
  /** @title Personnavne
   * @description Navne, der ofte er en persons, ud over dem i vokabularet person-names.
   * @uniqueItems true */
  people: Text[];
}
