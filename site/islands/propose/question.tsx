/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { FieldId, FormField } from '../../../scripts/propose/form-field.ts';

export interface ControlProps {
  readonly field: FormField;
  /** What is asked, where that is not the field's own label. */
  readonly heading: string;
  readonly values: readonly string[];
  readonly set: (values: readonly string[]) => void;
  /** What is read out with the control, as ids. */
  readonly describedBy: string | undefined;
  readonly isWrong: boolean;
}

/** The id of a question's control, which a link to the question leads to. */
export function controlId({ id }: Pick<FormField, 'id'>): string {
  return `felt-${id}`;
}

type Asked = Pick<ControlProps, 'field' | 'heading'>;

/** The question and its help. */
export function Label({ field, heading }: Asked): VNode {
  const id = controlId(field);
  return (
    <>
      <label class="ds-label" for={id}>
        <Question field={field} heading={heading} />
      </label>
      <Help field={field} />
    </>
  );
}

export function Question({ field: { isRequired }, heading }: Asked): VNode {
  return (
    <>
      {heading} {!isRequired && <span class="optional">(kan udelades)</span>}
    </>
  );
}

export function Help({ field }: { field: FormField }): VNode | null {
  const help = helpOf(field);
  if (help === '') return null;
  return (
    <p class="help" id={`${controlId(field)}-hjaelp`}>
      {help}
    </p>
  );
}

/** What the form's texts say of how to write is said otherwise where there are boxes and calendars to write in. */
const HELP: Partial<Record<FieldId, string>> = {
  'patient-text': 'Det, patienten skal vide, på almindeligt dansk: en tekst til hver form.',
  'wanted-from': 'Den dag, typen skal kunne bookes i SP.',
};

export function helpOf({ id, description }: FormField): string {
  return HELP[id] ?? description;
}
