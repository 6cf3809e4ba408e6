import type { Edit, Finding } from '../model/finding.ts';

/** The edits that may be made without a person, of the findings about one file. */
export function safeEdits(findings: Iterable<Finding>): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { fix } of findings) if (fix?.confidence === 'machine-applicable') edits.push(...fix.edits);
  return edits;
}

/** The text after the edits. Of two that overlap the first in the text is made; run again for the other. */
export function applyEdits(text: string, edits: Iterable<Edit>): string {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let result = '';
  let from = 0;
  for (const { range, text: replacement } of ordered) {
    if (range.start < from) continue;
    result += text.slice(from, range.start) + replacement;
    from = range.end;
  }
  return result + text.slice(from);
}
