import type { TypeId } from '../../../scripts/model/catalogue.ts';
import type { FormField } from '../../../scripts/propose/form-field.ts';
import type { Draft } from './answer-text.ts';
import { keptDraft } from './kept-draft.ts';
import type { ProposeSettings } from './propose-settings.ts';

/** The form as it is first shown. */
export interface OpenForm {
  readonly fields: readonly FormField[];
  /** The type that is changed; absent for a new one. */
  readonly changes: string | undefined;
  /** What the form begins with: what the type's file says, or the address. */
  readonly begun: Draft;
  /** What was written before, in this browser. */
  readonly kept: Draft | undefined;
  /** The type that was to be changed, which there is not. */
  readonly missing: string | undefined;
}

/** A form for a new type, or for a change where the address names one (`?aendring=`). */
export async function openForm({ form, ask, search }: ProposeSettings): Promise<OpenForm> {
  const parameters = new URLSearchParams(search);
  const id = parameters.get('aendring') ?? undefined;
  const change = id === undefined ? undefined : await ask({ kind: 'change', id: id as TypeId });
  if (id !== undefined && change !== undefined) {
    const begun = { ...Object.fromEntries(change.answers), changes: [id] } as Draft;
    return { fields: change.fields, changes: id, begun, kept: keptDraft(change.fields, id), missing: undefined };
  }
  const { fields } = form;
  return {
    fields,
    changes: undefined,
    begun: chosenIn(parameters, fields),
    kept: keptDraft(fields, undefined),
    missing: id,
  };
}

/** The speciality that the address names, and a name that was searched for in vain. */
function chosenIn(parameters: URLSearchParams, fields: readonly FormField[]): Draft {
  const answering = fields.find(({ id }) => id === 'speciality')?.answering;
  const choices = answering && 'choices' in answering ? answering.choices : [];
  const speciality = choices.find(({ value }) => value === parameters.get('speciale'))?.value;
  const name = parameters.get('navn')?.slice(0, 200) ?? '';
  return {
    ...(speciality === undefined ? {} : { speciality: [speciality] }),
    ...(name === '' ? {} : { name: [name] }),
  };
}
