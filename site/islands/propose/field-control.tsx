/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { FormField } from '../../../scripts/propose/form-field.ts';
import type { Remark } from '../../../scripts/propose/remarks.ts';
import { shownText, valuesOfText } from './answer-text.ts';
import { ChoiceControl } from './choice-control.tsx';
import { ModeTextControl } from './mode-text-control.tsx';
import { type ControlProps, controlId, helpOf, Label } from './question.tsx';

export interface FieldProps {
  readonly field: FormField;
  readonly heading: string;
  readonly values: readonly string[];
  /** The modes that are chosen, for the texts of each. */
  readonly modes: readonly string[];
  readonly remarks: readonly Remark[];
  readonly onValues: (values: readonly string[]) => void;
  readonly onLeave: () => void;
}

/** One question with its help, its control, and what is to be said of the answer. */
export function FieldControl({ field, heading, values, modes, remarks, onValues, onLeave }: FieldProps): VNode {
  const id = controlId(field);
  const described = [
    ...(helpOf(field) === '' ? [] : [`${id}-hjaelp`]),
    ...(remarks.length === 0 ? [] : [`${id}-fejl`]),
  ];
  const props: ControlProps = {
    field,
    heading,
    values,
    set: onValues,
    describedBy: described.length === 0 ? undefined : described.join(' '),
    isWrong: remarks.some(({ severity }) => severity === 'error'),
  };
  return (
    <div class="question" data-field={field.id} onFocusOut={onLeave}>
      <Control {...props} modes={modes} />
      {remarks.length > 0 && (
        <div id={`${id}-fejl`}>
          {remarks.map(({ severity, message }) => (
            <p
              class="ds-validation-message"
              data-color={severity === 'error' ? 'danger' : 'warning'}
              data-variant={severity === 'error' ? 'danger' : 'warning'}
              key={message.da}
            >
              {message.da}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

function Control({ modes, ...props }: ControlProps & { modes: readonly string[] }): VNode {
  switch (props.field.answering.kind) {
    case 'line':
    case 'number':
    case 'date':
    case 'paragraph':
    case 'lines':
      return <TextControl {...props} />;
    case 'one':
    case 'several':
    case 'minutes':
    case 'minutes-list':
    case 'tick':
      return <ChoiceControl {...props} />;
    case 'by-mode':
      return <ModeTextControl {...props} modes={modes} />;
    default:
      return props.field.answering satisfies never;
  }
}

function TextControl({ field, heading, values, set, describedBy, isWrong }: ControlProps): VNode {
  const id = controlId(field);
  const { kind } = field.answering;
  const given = {
    id,
    class: 'ds-input',
    value: shownText(values),
    'aria-describedby': describedBy,
    'aria-invalid': isWrong,
    'aria-required': field.isRequired,
  };
  const read = ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }): void =>
    set(valuesOfText(value, field));
  return (
    <div class="ds-field">
      <Label field={field} heading={heading} />
      {(kind === 'paragraph' || kind === 'lines') && (
        <textarea
          {...given}
          rows={kind === 'lines' ? Math.min(Math.max(values.length + 1, 3), 10) : 4}
          onInput={read}
        />
      )}
      {kind === 'date' && <input {...given} type="date" onInput={read} />}
      {kind === 'number' && <input {...given} type="text" inputMode="numeric" autoComplete="off" onInput={read} />}
      {kind === 'line' && <input {...given} type="text" autoComplete="off" onInput={read} />}
    </div>
  );
}
