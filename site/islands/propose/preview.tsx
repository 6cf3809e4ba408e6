/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { ProposedFile } from '../../../scripts/judge/judgement.ts';
import type { Choice, FormField } from '../../../scripts/propose/form-field.ts';
import { PatientLetter } from '../../components/patient-letter.tsx';

/** How the type will look: what the patient is told for each mode, and, folded away, its file. */
export function Preview({ file, fields }: { file: ProposedFile | undefined; fields: readonly FormField[] }): VNode {
  return (
    <section class="section" aria-labelledby="forhaandsvisning">
      <h2 class="ds-heading" data-size="sm" id="forhaandsvisning">
        Sådan ser patienten det
      </h2>
      {file === undefined ? (
        <p class="small">Vises, når navn, formål, former, varighed og personale er udfyldt.</p>
      ) : (
        <Letter file={file} modes={modesOf(fields)} />
      )}
      {file !== undefined && (
        <details class="ds-details" data-color="neutral">
          <summary>Filen, som den bliver gemt</summary>
          <p class="small">
            <code>catalogue/{file.path}</code>
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
          <pre class="file" tabIndex={0}>
            {file.text}
          </pre>
        </details>
      )}
    </section>
  );
}

function Letter({ file: { type }, modes }: { file: ProposedFile; modes: readonly Choice[] }): VNode {
  const { duration, patientName, patientText } = type.file;
  return (
    <PatientLetter
      patientName={patientName}
      minutes={new Map(type.file.modes.map((mode) => [mode, (duration.byMode?.[mode] ?? duration).default]))}
      texts={type.file.modes.map((mode) => ({
        mode,
        label: modes.find(({ value }) => value === mode)?.name ?? mode,
        text: patientText?.[mode],
      }))}
    />
  );
}

function modesOf(fields: readonly FormField[]): readonly Choice[] {
  const answering = fields.find(({ id }) => id === 'modes')?.answering;
  return answering && 'choices' in answering ? answering.choices : [];
}
