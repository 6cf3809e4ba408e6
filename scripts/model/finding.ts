import type { Range } from './range.ts';

/** One sentence in each language: the value, what is wrong, what to do instead. */
export interface Message {
  readonly da: string;
  readonly en: string;
}

export type Language = keyof Message;
export type Severity = 'error' | 'warning' | 'info';

/**
 * How sure a fix is; the four grades are those of rustc's `Applicability`. Only `machine-applicable` is applied
 * without a person: it cannot change what the catalogue means.
 */
export type Confidence = 'machine-applicable' | 'maybe-incorrect' | 'has-placeholders' | 'unspecified';

/** One replacement in the text of a file. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** A proposed change that answers the finding it travels with. */
export interface Fix {
  readonly confidence: Confidence;
  readonly edits: readonly Edit[];
}

/** Another place that belongs to the same finding. */
export interface Related {
  readonly file: string;
  readonly range: Range;
  readonly message: Message;
}

/** What a rule says: what is wrong at which range. The checker adds who says it and, unless given, in which file. */
export interface Complaint {
  readonly range: Range;
  readonly message: Message;
  readonly help?: Message;
  readonly fix?: Fix;
  readonly related?: readonly Related[];
  /** Only where the subject is more than one file. */
  readonly file?: string;
}

/** A complaint with its rule, severity and file. */
export interface Finding extends Omit<Complaint, 'file'> {
  readonly rule: string;
  readonly severity: Severity;
  /** Path within the catalogue, with `/`. */
  readonly file: string;
}

/** The English form of a fix of one edit: replace this range by that text. */
export function replacement(confidence: Confidence, range: Range, text: string): Fix {
  return { confidence, edits: [{ range, text }] };
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
