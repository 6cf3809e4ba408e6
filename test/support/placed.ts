import type { Finding } from '../../scripts/model/finding.ts';
import type { Sources } from '../../scripts/report/placed.ts';

/** A finding about `file.yaml`, with some of it said otherwise. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'no-fault',
    severity: 'error',
    file: 'file.yaml',
    range: { start: 0, end: 0 },
    message: { da: 'Galt.', en: 'Wrong.' },
    ...changes,
  };
}

/** The range of `part` in `text`. */
export function rangeOf(text: string, part: string) {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`"${part}" is not in the text`);
  return { start, end: start + part.length };
}

/** Files by path, shown below `catalogue/`. */
export function sources(texts: Readonly<Record<string, string>> = {}): Sources {
  return { textOf: (file) => texts[file], shownPath: (file) => `catalogue/${file}` };
}
