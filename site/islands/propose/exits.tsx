/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact';
import type { ProposedFile } from '../../../scripts/judge/judgement.ts';
import type { FormField } from '../../../scripts/propose/form-field.ts';
import type { Owner } from '../../data/form-data.ts';
import type { Draft } from './answer-text.ts';
import { fileExit, issueExit, mailExit } from './exit-addresses.ts';
import { type Sending, useSending } from './use-sending.ts';

export interface ExitsProps {
  readonly file: ProposedFile;
  readonly fields: readonly FormField[];
  readonly draft: Draft;
  /** The form as text. */
  readonly text: string;
  /** Whether that is what was judged, and not yet something newer. */
  readonly isJudged: boolean;
  readonly owners: readonly Owner[];
  readonly repository: string;
}

/** The ways that a finished proposal can go. None needs the others. */
export function Exits(props: ExitsProps): VNode {
  const sending = useSending(props.isJudged);
  return (
    <section class="section exits" aria-labelledby="send">
      <h2 class="ds-heading" data-size="sm" id="send">
        Send forslaget
      </h2>
      <p>
        Det skal til: <strong>{props.owners.map(({ name }) => name).join(' og ')}</strong>. Vælg den måde, der passer
        dig. De fører det samme sted hen.
      </p>
      <WithoutAccount {...props} sending={sending} />
      <OnGitHub {...props} sending={sending} />
      <p class="said" role="status">
        {sending.said}
      </p>
      <details class="ds-details" data-color="neutral">
        <summary>Forslaget som tekst</summary>
        <textarea class="ds-input" rows={14} readOnly value={props.text} aria-label="Forslaget som tekst" />
      </details>
    </section>
  );
}

function titleOf({ type: { changes, file } }: ProposedFile): string {
  return `${changes === undefined ? 'Forslag' : 'Ændring'}: ${file.name}`;
}

function WithoutAccount({ file, text, owners, sending }: ExitsProps & { sending: Sending }): VNode {
  const mails = owners.flatMap(({ mail }) => mail ?? []);
  return (
    <Ways title="Uden konto">
      <Way isFirst onClick={() => sending.go(mailExit(mails, titleOf(file), text), text, 'i mailen')}>
        Skriv en mail
      </Way>
      <Way onClick={() => sending.copy(text, 'Forslaget er kopieret. Sæt det ind, hvor det skal stå.')}>
        Kopiér teksten
      </Way>
      <Way onClick={() => sending.save(`forslag-${file.type.file.id}.txt`, text)}>Hent som tekstfil</Way>
    </Ways>
  );
}

function OnGitHub({ file, fields, draft, text, repository, sending }: ExitsProps & { sending: Sending }): VNode {
  const isNew = file.type.changes === undefined;
  return (
    <>
      <Ways title="Med en konto på GitHub">
        {isNew && (
          <Way onClick={() => sending.go(issueExit(repository, titleOf(file), fields, draft), text, 'i formularen')}>
            Opret en sag (issue)
          </Way>
        )}
        <Way onClick={() => sending.go(fileExit(repository, file), file.text, 'i stedet for det, der står i filen,')}>
          {isNew ? 'Opret filen på GitHub' : 'Ret filen på GitHub'}
        </Way>
        <Way onClick={() => sending.save(`${file.type.file.id}.yaml`, file.text)}>Hent filen</Way>
      </Ways>
      {isNew && (
        <p class="small">
          I en sag (issue) på GitHub er teksterne udfyldt på forhånd. Det, der vælges fra lister, skal du vælge igen
          dér.
        </p>
      )}
    </>
  );
}

function Ways({ title, children }: { title: string; children: ComponentChildren }): VNode {
  return (
    <>
      <h3 class="ds-heading" data-size="2xs">
        {title}
      </h3>
      <p class="actions">{children}</p>
    </>
  );
}

function Way({
  isFirst = false,
  onClick,
  children,
}: {
  isFirst?: boolean;
  onClick: () => unknown;
  children: ComponentChildren;
}): VNode {
  return (
    <button
      type="button"
      class="ds-button"
      data-variant={isFirst ? 'primary' : 'secondary'}
      onClick={() => void onClick()}
    >
      {children}
    </button>
  );
}
