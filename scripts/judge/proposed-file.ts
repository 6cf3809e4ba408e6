import { parse } from 'yaml';
import type { OrderedSchema } from '../check/canonical.ts';
import type { VisitTypeFile } from '../model/authored.ts';
import type { VisitType } from '../model/catalogue.ts';
import { type ProposedType, pathOf } from '../propose/proposal.ts';
import { changedText } from './changed-text.ts';
import { fileText } from './file-text.ts';
import type { ProposedFile } from './judgement.ts';

/**
 * The file of a proposed type.
 * @param changed the type that it is a change of; where that already says the same, there is no file
 */
export function proposedFile(
  type: ProposedType,
  changed: VisitType | undefined,
  schema: OrderedSchema,
): ProposedFile | undefined {
  if (changed === undefined) {
    const path = pathOf(type);
    return { type, path, text: fileText(type.file, path, schema) };
  }
  const text = changedText(changed, type.file, schema);
  if (text === undefined) return undefined;
  return { type: { ...type, file: parse(text) as VisitTypeFile }, path: changed.file.path, text };
}
