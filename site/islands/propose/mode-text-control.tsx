/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Mode } from '../../../scripts/model/authored.ts';
import { MODES } from '../../../scripts/model/modes.ts';
import { modeTextsOf, valuesOfModeTexts } from '../../../scripts/propose/mode-texts.ts';
import { type ControlProps, controlId, Help, Question } from './question.tsx';

/** A box for the text of each mode that is chosen. A text for all, as other forms allow, stands in each until it is changed. */
export function ModeTextControl({
  field,
  heading,
  values,
  modes,
  set,
  describedBy,
  isWrong,
}: ControlProps & { modes: readonly string[] }): VNode {
  const id = controlId(field);
  const texts = modeTextsOf(values);
  const choices = field.answering.kind === 'by-mode' ? field.answering.choices : [];
  const shown = choices.filter(({ value }) => modes.includes(value) || texts.some(({ mode }) => mode === value));
  const textOf = (mode: string): string =>
    (texts.find((text) => text.mode === mode) ?? texts.find((text) => text.mode === undefined))?.text ?? '';
  const write = (changed: string, text: string): void => {
    const isShown = (mode: Mode): boolean => shown.some(({ value }) => value === mode);
    const all = MODES.filter(isShown).map((mode) => ({ mode, text: mode === changed ? text : textOf(mode) }));
    set(valuesOfModeTexts(all.filter((part) => part.text !== '')));
  };
  return (
    <fieldset class="ds-fieldset" id={id} tabIndex={-1} aria-describedby={describedBy}>
      <legend>
        <Question field={field} heading={heading} />
      </legend>
      <Help field={field} />
      {shown.length === 0 && <p class="small">Vælg først, hvordan besøget kan holdes.</p>}
      {shown.map(({ name, value }) => (
        <div class="ds-field" key={value}>
          <label class="ds-label" for={`${id}-${value}`}>
            {name}
          </label>
          <textarea
            id={`${id}-${value}`}
            class="ds-input"
            rows={3}
            value={textOf(value)}
            aria-invalid={isWrong}
            onInput={({ currentTarget }) => write(value, currentTarget.value)}
          />
        </div>
      ))}
    </fieldset>
  );
}
