import { check } from '../check/check.ts';
import { sortFindings } from '../check/sort-findings.ts';
import type { Loaded } from '../load/load-catalogue.ts';
import { withType } from '../load/with-type.ts';
import type { Finding } from '../model/finding.ts';
import type { FormField } from '../propose/form-field.ts';
import { type Remark, remarksOf } from '../propose/remarks.ts';
import { RULES } from '../rules/index.ts';

/**
 * What is wrong with a type's file as it would stand in a catalogue, and with others because of it. What is wrong with the
 * catalogue already is no fault of the file; it is worked out when the first file is judged, and then kept.
 */
export function createRemarker(
  { catalogue, findings: faults }: Loaded,
  fields: readonly FormField[],
): (file: { readonly path: string; readonly text: string }) => readonly Remark[] {
  const encoder = new TextEncoder();
  let known: ReadonlySet<string> | undefined;
  return ({ path, text }) => {
    known ??= new Set([...faults, ...check(catalogue, RULES).findings].map(keyOf));
    const { catalogue: after, findings } = withType(catalogue, { path, bytes: encoder.encode(text) });
    const caused = sortFindings([...findings, ...check(after, RULES).findings]).filter(
      (finding) => finding.file === path || known?.has(keyOf(finding)) === false,
    );
    return remarksOf(caused, after.files.find((file) => file.path === path) ?? { path }, fields);
  };
}

function keyOf({ rule, file, message }: Finding): string {
  return `${rule}\n${file}\n${message.da}`;
}
