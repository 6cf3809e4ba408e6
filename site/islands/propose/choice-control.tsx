/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Choice } from '../../../scripts/propose/form-field.ts';
import { toggled } from './answer-text.ts';
import { type ControlProps, controlId, Help, Label, Question } from './question.tsx';

/** As many choices as this are all shown at once; more are in a list. */
const SHOWN = 9;

/** A question that is answered by choosing. */
export function ChoiceControl(props: ControlProps): VNode {
  const { answering } = props.field;
  switch (answering.kind) {
    case 'tick':
      return <Boxes {...props} choices={[{ name: answering.sentence, value: 'x' }]} type="checkbox" />;
    case 'one':
      return answering.choices.length > SHOWN ? (
        <List {...props} choices={answering.choices} />
      ) : (
        <Boxes {...props} choices={answering.choices} type="radio" />
      );
    case 'minutes':
      return <List {...props} choices={withOwn(answering.choices, props.values)} />;
    case 'minutes-list':
      return <Boxes {...props} choices={withOwn(answering.choices, props.values)} type="checkbox" />;
    case 'several':
      return answering.choices.length > SHOWN ? (
        <AddOneByOne {...props} choices={answering.choices} />
      ) : (
        <Boxes {...props} choices={answering.choices} type="checkbox" />
      );
    default:
      throw new Error(`${props.field.id} is not answered by choosing`);
  }
}

/** A length that the form does not offer but that a type has, or a text gave. */
function withOwn(choices: readonly Choice[], values: readonly string[]): readonly Choice[] {
  const own = values.filter((value) => !choices.some((choice) => choice.value === value));
  return [...choices, ...own.map((value) => ({ name: `${value} min`, value }))].sort(
    (a, b) => Number(a.value) - Number(b.value),
  );
}

interface WithChoices extends ControlProps {
  readonly choices: readonly Choice[];
}

function Boxes({
  field,
  heading,
  values,
  set,
  describedBy,
  isWrong,
  choices,
  type,
}: WithChoices & { type: 'radio' | 'checkbox' }): VNode {
  const id = controlId(field);
  const order = choices.map(({ value }) => value);
  return (
    <fieldset class="ds-fieldset" id={id} tabIndex={-1} aria-describedby={describedBy}>
      <legend>
        <Question field={field} heading={heading} />
      </legend>
      <Help field={field} />
      <div class={field.answering.kind === 'minutes-list' ? 'boxes boxes--short' : 'boxes'}>
        {choices.map(({ name, value }, index) => (
          <div class="ds-field" key={value}>
            <input
              id={`${id}-${index}`}
              class="ds-input"
              type={type}
              name={id}
              checked={values.includes(value)}
              aria-invalid={isWrong}
              onChange={() => set(type === 'radio' ? [value] : toggled(values, value, order))}
            />
            <label class="ds-label" for={`${id}-${index}`}>
              {name}
            </label>
          </div>
        ))}
      </div>
      {type === 'radio' && !field.isRequired && values.length > 0 && (
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          data-size="sm"
          onClick={() => {
            set([]);
            // The button is gone with the answer.
            document.getElementById(id)?.focus();
          }}
        >
          Fjern svaret
        </button>
      )}
    </fieldset>
  );
}

function List({ field, heading, values, set, describedBy, isWrong, choices }: WithChoices): VNode {
  return (
    <div class="ds-field">
      <Label field={field} heading={heading} />
      <select
        id={controlId(field)}
        class="ds-input"
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        aria-required={field.isRequired}
        value={values[0] ?? ''}
        onChange={({ currentTarget: { value } }) => set(value === '' ? [] : [value])}
      >
        <option value="">{field.isRequired ? 'Vælg' : 'Intet valgt'}</option>
        {choices.map(({ name, value }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A long list to choose several from: what is chosen stands below it, and can be taken away again. */
function AddOneByOne({ field, heading, values, set, describedBy, isWrong, choices }: WithChoices): VNode {
  const id = controlId(field);
  const nameOf = (value: string): string => choices.find((choice) => choice.value === value)?.name ?? value;
  return (
    <div class="ds-field">
      <Label field={field} heading={heading} />
      <select
        id={id}
        class="ds-input"
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        aria-required={field.isRequired}
        value=""
        onChange={({ currentTarget }) => {
          if (currentTarget.value !== '') set([...values, currentTarget.value]);
          currentTarget.value = '';
        }}
      >
        <option value="">{values.length === 0 ? 'Vælg' : 'Vælg en til'}</option>
        {choices
          .filter(({ value }) => !values.includes(value))
          .map(({ name, value }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
      </select>
      {values.length > 0 && (
        <ul class="chips" aria-label={`Valgt: ${heading}`}>
          {values.map((value) => (
            <li key={value}>
              {nameOf(value)}{' '}
              <button
                type="button"
                class="chip-remove"
                aria-label={`Fjern ${nameOf(value)}`}
                onClick={() => {
                  set(values.filter((other) => other !== value));
                  document.getElementById(id)?.focus();
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
