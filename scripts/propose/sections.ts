import type { Refusal } from './form-field.ts';

/** An answer as it stands below its heading, without blank lines around it. */
export type Sections = ReadonlyMap<string, string>;

export interface Split {
  readonly sections: Sections;
  readonly refusals: readonly Refusal[];
}

/** Where an answer begins: the label, and for plain text what stands behind it on the line. */
interface Opening {
  readonly label: string;
  readonly rest: string;
}

/**
 * Splits what a form was filled in with at its headings. They must be known, stand in the form's order, and stand once:
 * an answer that imitates a heading is refused and never becomes the answer to another question.
 * @param text lines ended by LF
 * @param labels in the form's order
 * @param isPlain headings may lack `###`, and the answer may stand behind a colon ("Navn: Ekkokardiografi")
 */
export function splitSections(text: string, labels: readonly string[], isPlain: boolean): Split {
  const refusals: Refusal[] = [];
  const lines = new Map<string, string[]>();
  let current: string[] | undefined;
  let last = -1;
  for (const line of text.split('\n')) {
    const opening = headingOf(line, labels) ?? (isPlain ? plainHeadingOf(line, labels) : undefined);
    if (opening !== undefined) {
      const place = labels.indexOf(opening.label);
      if (lines.has(opening.label)) refusals.push(doubled(opening.label));
      else if (place < last) refusals.push(outOfOrder(opening.label, labels[last] ?? ''));
      else {
        current = [opening.rest];
        lines.set(opening.label, current);
        last = place;
      }
      continue;
    }
    const imitated = imitatedHeading(line, labels);
    if (imitated !== undefined) refusals.push(unknownHeading(imitated, labels[last]));
    else if (current !== undefined) current.push(line);
    else if (line.trim() !== '' && !isPlain) refusals.push(BEFORE_FIRST);
  }
  const sections = new Map([...lines].map(([label, below]) => [label, below.join('\n').trim()]));
  return { sections, refusals: distinct(refusals) };
}

/** A heading exactly as GitHub writes it for a field. */
function headingOf(line: string, labels: readonly string[]): Opening | undefined {
  const label = line.startsWith('### ') ? line.slice(4).trimEnd() : undefined;
  return label !== undefined && labels.includes(label) ? { label, rest: '' } : undefined;
}

/** The label alone on the line, with a colon or not, or with its answer behind the colon. */
function plainHeadingOf(line: string, labels: readonly string[]): Opening | undefined {
  const written = line.trim().replace(/^#{1,6}\s+/, '');
  for (const label of labels) {
    const start = written.slice(0, label.length);
    if (start.toLowerCase() !== label.toLowerCase()) continue;
    const after = written.slice(label.length).trim();
    if (after === '') return { label, rest: '' };
    if (after.startsWith(':')) return { label, rest: after.slice(1).trim() };
  }
  return undefined;
}

/** What a reader of the page would take for a heading of the form: one of its level, or one that says a label. */
function imitatedHeading(line: string, labels: readonly string[]): string | undefined {
  const heading = /^[ \t]*(?:>[ \t]*)*(#{1,6})(?:[ \t]+(.*))?$/.exec(line);
  if (heading === null) return undefined;
  const [, marks = '', text = ''] = heading;
  const folded = fold(text);
  return marks.length === 3 || labels.some((label) => fold(label) === folded) ? text.trim() : undefined;
}

/** The letters and digits alone: what two headings that look alike share. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');
}

function distinct(refusals: readonly Refusal[]): readonly Refusal[] {
  return [...new Map(refusals.map((refusal) => [refusal.message.da, refusal])).values()];
}

const BEFORE_FIRST: Refusal = {
  field: undefined,
  message: {
    da: 'Der står noget før den første overskrift: slet det, eller flyt det ned under det spørgsmål, det svarer på.',
    en: 'Something stands before the first heading: delete it, or move it below the question it answers.',
  },
};

function doubled(label: string): Refusal {
  return {
    field: label,
    message: {
      da: `Overskriften "${label}" står flere gange, så vi kan ikke se, hvilket svar der gælder: lad den stå én gang.`,
      en: `The heading "${label}" stands more than once, so the right answer cannot be told: let it stand once.`,
    },
  };
}

function outOfOrder(label: string, previous: string): Refusal {
  return {
    field: label,
    message: {
      da: `Overskriften "${label}" står efter "${previous}", men hører til før: sæt overskrifterne i formularens rækkefølge, og brug dem ikke inde i et svar.`,
      en: `The heading "${label}" stands after "${previous}" but belongs before it: keep the order of the form, and use no heading within an answer.`,
    },
  };
}

function unknownHeading(text: string, field: string | undefined): Refusal {
  const shown = text.slice(0, 60);
  return {
    field,
    message: {
      da: `"${shown}" er skrevet som en overskrift, men er ingen af formularens: slet tegnene # foran linjen.`,
      en: `"${shown}" is written as a heading but is none of the form's: delete the # before the line.`,
    },
  };
}
