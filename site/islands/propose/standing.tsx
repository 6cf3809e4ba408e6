/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FormField } from '../../../scripts/propose/form-field.ts';
import type { Remark } from '../../../scripts/propose/remarks.ts';
import { controlId } from './question.tsx';

export interface StandingProps {
  readonly errors: readonly Remark[];
  /** What is about no question. */
  readonly others: readonly Remark[];
  readonly fields: readonly FormField[];
  readonly isJudged: boolean;
  /** Whether everything that is missing is to be shown. */
  readonly isAsked: boolean;
  readonly onAsk: () => void;
}

/** How far the proposal is, and, when it is asked for, everything that is still to be mended, each leading to its question. */
export function Standing({ errors, others, fields, isJudged, isAsked, onAsk }: StandingProps): VNode {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsked) summary.current?.focus();
  }, [isAsked]);
  const warnings = others.filter(({ severity }) => severity !== 'error');
  return (
    <section class="section standing" aria-label="Hvor langt er forslaget?">
      <p role="status">
        <strong>{standingText(isJudged, errors.length)}</strong>
      </p>
      {errors.length > 0 && !isAsked && (
        <button type="button" class="ds-button" onClick={onAsk}>
          Vis, hvad der mangler
        </button>
      )}
      {errors.length > 0 && isAsked && (
        <div class="ds-error-summary" ref={summary} tabIndex={-1}>
          <h2 class="ds-heading" data-size="2xs">
            Ret det her, så kan forslaget sendes
          </h2>
          <ul>
            {errors.map((error) => (
              <li key={`${error.field} ${error.message.da}`}>
                <Told error={error} fields={fields} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {warnings.map(({ message }) => (
        <p class="small" key={message.da}>
          {message.da}
        </p>
      ))}
    </section>
  );
}

function standingText(isJudged: boolean, errors: number): string {
  if (!isJudged) return 'Kontrollerer …';
  if (errors === 0) return 'Forslaget er udfyldt og kan sendes.';
  return errors === 1
    ? 'Der er én ting, der mangler eller skal rettes.'
    : `Der er ${errors} ting, der mangler eller skal rettes.`;
}

function Told({ error, fields }: { error: Remark; fields: readonly FormField[] }): VNode {
  const field = fields.find(({ label }) => label === error.field);
  if (field === undefined) return <>{error.message.da}</>;
  return (
    <a
      class="ds-link"
      href={`#${controlId(field)}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(controlId(field))?.focus();
      }}
    >
      {error.field}
      {error.field?.endsWith('?') ? '' : ':'} {error.message.da}
    </a>
  );
}
