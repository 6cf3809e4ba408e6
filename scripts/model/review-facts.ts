/**
 * What is known of a pull request, as the unprivileged workflow hands it to the one that may write comments. The JSON
 * Schema that the receiver holds it against is generated from here: whoever writes the file can run any code, so every
 * list and text has an end, nothing unknown is let in, and nothing in it is Markdown or a link.
 */

/** No larger file is read. */
export const MAX_REVIEW_BYTES = 1_000_000;

/** As many of each list as are handed over; how many there were stands beside them. */
export const MOST_REVIEWED = {
  changes: 300,
  findings: 300,
  near: 50,
  notCompared: 100,
  matches: 3,
  rejections: 3,
} as const;

/** As long as a text may be, in UTF-16 code units. */
export const MOST_TEXT = 600;

/**
 * @title Tekst
 * @description Tekst, som enhver kan have skrevet.
 * @maxLength 600
 */
export type AnyText = string;

/**
 * @title Commit
 * @description Den fulde SHA-1 på en commit.
 * @pattern ^[0-9a-f]{40}$
 */
export type CommitSha = string;

/**
 * @title Fil
 * @description En fil i kataloget, set fra roden af depotet.
 * @pattern ^catalogue(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9ÆØÅæøå._-]+)+$
 * @maxLength 300
 */
export type CataloguePath = string;

/**
 * @title Id
 * @description Et id, som det er skrevet: også et, der er skrevet forkert.
 * @maxLength 200
 */
export type AnyId = string;

/**
 * @title Regel
 * @description En regels id.
 * @pattern ^[a-z0-9]+(?:-[a-z0-9]+)*$
 * @maxLength 60
 */
export type RuleId = string;

/**
 * @title Nummer
 * @description Nummeret på forslaget (pull request).
 * @asType integer
 * @minimum 1
 * @maximum 1000000000
 */
export type PullNumber = number;

/**
 * @title Antal
 * @description Et antal.
 * @asType integer
 * @minimum 0
 * @maximum 1000000000
 */
export type Count = number;

/**
 * @title Linje
 * @description Linjen i filen, fra 1.
 * @asType integer
 * @minimum 1
 * @maximum 10000000
 */
export type LineNumber = number;

/**
 * @title Version
 * @description Hvor langt versionen skal flyttes.
 */
export type ReviewedBump = 'patch' | 'minor' | 'major';

/**
 * @title Art
 * @description Hvad der er sket, med de ord, sammenligningen bruger.
 * @pattern ^[a-z]+-[a-z]+$
 * @maxLength 40
 */
export type KindOfChange = string;

/** Én ændring. */
export interface ReviewedChange {
  kind: KindOfChange;
  /** @title Ændring
   * @description Ændringen som en sætning på dansk. */
  sentence: AnyText;
  bump: ReviewedBump;
  /** @title Rammer
   * @description Hvem ændringen rammer: specialer, gamle typer, bookinger og beslutningstræer. */
  reaches?: AnyText;
}

/** Linjer, der sikkert kan rettes. */
export interface ReviewedFix {
  /** @title Første linje
   * @description Den første linje, der skiftes ud. */
  startLine: LineNumber;
  /** @title Sidste linje
   * @description Den sidste linje, der skiftes ud. */
  endLine: LineNumber;
  /** @title Ny tekst
   * @description Det, der skal stå i stedet, uden det sidste linjeskift.
   * @maxLength 2000 */
  text: string;
}

/** Noget, der er galt, og som ikke var galt før. */
export interface ReviewedFinding {
  rule: RuleId;
  /** @title Alvor
   * @description Om det er en fejl, en advarsel eller en bemærkning. */
  severity: 'error' | 'warning' | 'info';
  /** @title Fil
   * @description Filen, det står i. Tom, når dens navn ikke kan vises. */
  file: CataloguePath | null;
  line: LineNumber;
  /** @title Besked
   * @description Hvad der er galt, og hvad man skal gøre. */
  message: AnyText;
  /** @title Hjælp
   * @description Mere om, hvad man skal gøre. */
  help?: AnyText;
  /** @title Sikker rettelse
   * @description Kun når rettelsen ikke kan ændre, hvad kataloget betyder. */
  fix?: ReviewedFix;
}

/** En besøgstype, der ligner. */
export interface ReviewedMatch {
  id: AnyId;
  /** @title Navn
   * @description Navnet på den type, der findes. */
  name: AnyText;
  /** @title Samme besøg
   * @description Om de to ser ud til at være det samme besøg. */
  isDuplicate: boolean;
  /** @title Hvorfor
   * @description Hvad der ligner. */
  why: AnyText;
}

/** Et tidligere afslag, der ligner. */
export interface ReviewedRejection {
  /** @title Beslutning
   * @description Referatets filnavn uden endelse. */
  decision: AnyId;
  /** @title Dato
   * @description Dagen for beslutningen.
   * @pattern ^\d{4}-\d\d-\d\d$ */
  date: string;
  /** @title Begrundelse
   * @description Hvorfor der blev sagt nej. */
  reason: AnyText;
  /** @title Brug i stedet
   * @description Den type, man skulle bruge i stedet. */
  useInstead?: AnyId;
}

/** En ny eller omdøbt type og det, der ligner den. */
export interface ReviewedNear {
  id: AnyId;
  /** @title Navn
   * @description Den nye eller omdøbte types navn. */
  name: AnyText;
  /** @title Ligner
   * @description De nærmeste typer, der findes, den nærmeste først.
   * @maxItems 3 */
  matches: ReviewedMatch[];
  /** @title Afslag
   * @description Tidligere afslag, der ligner.
   * @maxItems 3 */
  rejections: ReviewedRejection[];
}

/** En fil, der ikke kunne sammenlignes. */
export interface ReviewedGap {
  /** @title Fil
   * @description Filen. Tom, når dens navn ikke kan vises. */
  file: CataloguePath | null;
  /** @title Hvorfor
   * @description Hvad der er galt med filen. */
  why: AnyText;
}

/** Hvor mange der var af en art. */
export interface CountOfKind {
  kind: KindOfChange;
  count: Count;
}

/** Én godkendelse, der kræves. */
export interface ReviewedApproval {
  /** @title Grupper
   * @description De grupper, hvoraf én skal godkende.
   * @minItems 1
   * @maxItems 5 */
  groups: AnyText[];
}

/**
 * @title Godkendelser
 * @description Hvem der skal godkende.
 * @maxItems 60
 */
export type ReviewedApprovals = ReviewedApproval[];

/** Hvor mange der var i alt, også dem, der ikke er med. */
export interface ReviewedTotals {
  /** @title Ændringer
   * @description Antal ændringer i alt. */
  changes: Count;
  /** @title Fejl
   * @description Antal fejl i alt. */
  errors: Count;
  /** @title Advarsler
   * @description Antal advarsler i alt. */
  warnings: Count;
  /** @title Bemærkninger
   * @description Antal bemærkninger i alt. */
  infos: Count;
  /** @title Nye eller omdøbte typer
   * @description Antal nye eller omdøbte typer, som noget ligner. */
  near: Count;
  /** @title Filer, der ikke kunne sammenlignes
   * @description Antal filer, der ikke kunne sammenlignes. */
  notCompared: Count;
}

/**
 * @title Oplysninger om et forslag
 * @description Hvad et forslag ændrer, ligner og bryder, til kommentaren på GitHub.
 */
export interface ReviewFacts {
  /** @title Format
   * @description Formatets version. */
  formatVersion: 1;
  /** @title Nummer
   * @description Nummeret på forslaget (pull request). Tom, når det ikke er på GitHub. */
  number: PullNumber | null;
  /** @title Commit
   * @description Den commit, der er set på. Tom, når det ikke er på GitHub. */
  head: CommitSha | null;
  /** @title Udfald
   * @description Om intet er ændret, noget er ændret, eller det ikke kunne afgøres. */
  outcome: 'same' | 'changed' | 'could-not-compare';
  /** @title Version
   * @description Hvad ændringerne kræver, i det mindste. Tom, når intet er ændret. */
  bump: ReviewedBump | null;
  /** @title Grunde
   * @description De regler, der kræver den version.
   * @maxItems 30 */
  bumpRules: RuleId[];
  /** @title I alt
   * @description Antal af hver. */
  totals: ReviewedTotals;
  /** @title Antal af hver art
   * @description Ændringerne talt sammen.
   * @maxItems 60 */
  kinds: CountOfKind[];
  /** @title Ændringer
   * @description De vigtigste ændringer.
   * @maxItems 300 */
  changes: ReviewedChange[];
  /** @title Fejl og advarsler
   * @description Det, der er galt nu og ikke var det før.
   * @maxItems 300 */
  findings: ReviewedFinding[];
  /** @title Ligner
   * @description Nye og omdøbte typer og det, de ligner.
   * @maxItems 50 */
  near: ReviewedNear[];
  /** @title Ikke sammenlignet
   * @description Filer, der ikke kunne sammenlignes.
   * @maxItems 100 */
  notCompared: ReviewedGap[];
  /** @title Godkendelser
   * @description Hvem der skal godkende. Tom, når det ikke kan siges. */
  approvals: ReviewedApprovals | null;
}
