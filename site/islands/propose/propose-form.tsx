/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { FieldId } from '../../../scripts/propose/form-field.ts';
import { proposalText } from '../../../scripts/propose/proposal-text.ts';
import { type Draft, isAnswered } from './answer-text.ts';
import { Exits } from './exits.tsx';
import { Failure } from './failure.tsx';
import { errorsIn, remarksOnNone } from './field-remarks.ts';
import { keepDraft } from './kept-draft.ts';
import type { OpenForm } from './open-form.ts';
import { Preview } from './preview.tsx';
import type { ProposeSettings } from './propose-settings.ts';
import { Questions } from './questions.tsx';
import { Standing } from './standing.tsx';
import { Toolbar } from './toolbar.tsx';
import { useJudgement } from './use-judgement.ts';

/** The form itself: what is written is judged, kept, shown as it will be, and sent. */
export function ProposeForm({ settings, opened }: { settings: ProposeSettings; opened: OpenForm }): VNode {
  const { fields, changes, begun } = opened;
  const [draft, setDraft] = useState<Draft>(opened.kept ?? begun);
  const [left, setLeft] = useState<ReadonlySet<FieldId>>(new Set());
  const [isAsked, setAsked] = useState(false);
  const text = useMemo(() => proposalText(answersOf(draft), fields), [draft, fields]);
  const { judgement, body, failure } = useJudgement(settings.ask, text);
  // At once, and not when the browser has time: a reload may come next.
  useLayoutEffect(() => void keepDraft(draft === begun ? {} : draft, changes), [draft, begun, changes]);
  useLayoutEffect(() => nameChange(changes === undefined ? undefined : begun.name?.[0]), [changes, begun]);
  const errors = errorsIn(judgement);
  const set = draft.speciality?.[0] ?? changes?.split('/')[0];
  const begin = (next: Draft): void => {
    setDraft(next);
    setLeft(new Set());
    setAsked(false);
  };
  return (
    <form class="propose" noValidate onSubmit={(event) => event.preventDefault()}>
      <Toolbar opened={opened} ask={settings.ask} text={text} set={set} isWritten={draft !== begun} onBegin={begin} />
      {failure !== undefined && <Failure reason={failure} />}
      <Questions
        opened={opened}
        draft={draft}
        judgement={judgement}
        isDue={(id) => isAsked || left.has(id)}
        site={settings.site}
        onValues={(id, values) => setDraft((before) => ({ ...before, [id]: values }))}
        onLeave={(id) => setLeft((before) => new Set(before).add(id))}
      />
      <Preview file={judgement?.file} fields={fields} />
      <Standing
        errors={errors}
        others={remarksOnNone(judgement, fields)}
        fields={fields}
        isJudged={judgement !== undefined}
        isAsked={isAsked}
        onAsk={() => setAsked(true)}
      />
      {judgement?.proposal !== undefined && judgement.file !== undefined && (
        <Exits
          file={judgement.file}
          fields={fields}
          draft={draft}
          text={text}
          isJudged={body === text}
          owners={settings.form.owners[set ?? ''] ?? []}
          repository={settings.repository}
        />
      )}
    </form>
  );
}

/** The page is made for a new type; of a change its heading says of what. */
function nameChange(name: string | undefined): void {
  const heading = document.querySelector('h1');
  if (name === undefined || heading === null) return;
  heading.textContent = `Foreslå en ændring af ${name}`;
  document.title = heading.textContent;
}

function answersOf(draft: Draft): ReadonlyMap<FieldId, readonly string[]> {
  return new Map(
    Object.entries(draft).flatMap(([id, values]) => (isAnswered(values) ? [[id as FieldId, values] as const] : [])),
  );
}
