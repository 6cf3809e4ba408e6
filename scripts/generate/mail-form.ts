import type { Catalogue } from '../model/catalogue.ts';
import { formFields, type TitledSchema } from '../propose/form-fields.ts';
import { hintOf } from '../propose/hint.ts';
import type { DerivedFile } from './derived-file.ts';

/** `docs/forslag.txt`: the proposal form as text to paste into a mail, for whoever has no account on GitHub. */
export function mailForm(schema: TitledSchema, catalogue: Catalogue): DerivedFile {
  const questions = formFields(schema, catalogue).map((field) => `### ${field.label}\n${hintOf(field)}\n\n`);
  return { path: 'docs/forslag.txt', text: INTRODUCTION + questions.join('\n') };
}

const INTRODUCTION = `Forslag til en ny besøgstype

Udfyld teksten, og send den til specialets ejere. Lad overskrifterne stå, som de er, og skriv svaret under hver.
Skriv aldrig noget om en patient, og ingen navne på personer: forslaget kommer fra en afdeling.

`;
