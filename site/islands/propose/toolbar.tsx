/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { cprLike } from '../../../scripts/model/cpr.ts';
import type { ReadAnswers } from '../../../scripts/propose/read-answers.ts';
import type { Draft } from './answer-text.ts';
import type { AskJudge } from './ask-judge.ts';
import { download } from './download.ts';
import { keepDraft } from './kept-draft.ts';
import type { OpenForm } from './open-form.ts';

export interface ToolbarProps {
  readonly opened: OpenForm;
  readonly ask: AskJudge;
  /** The form as text. */
  readonly text: string;
  /** The speciality that is chosen, or that of the type that is changed. */
  readonly set: string | undefined;
  readonly onBegin: (draft: Draft) => void;
}

/** Where the form's answers came from, and how a draft is put away, taken in, or begun again. */
export function Toolbar({ opened, ask, text, set, onBegin }: ToolbarProps): VNode {
  const { changes, begun } = opened;
  const [said, say] = useState<readonly string[]>([]);
  const isSafe = cprLike(text).next().done === true;
  const takeIn = async (file: File): Promise<void> => {
    const read = await ask({ kind: 'read', text: await file.text(), set });
    // What is no draft takes nothing away.
    if (read.answers.size === 0) return say([noDraft(file.name)]);
    const draft = Object.fromEntries(read.answers) as Draft;
    if (draft.changes?.[0] !== changes) {
      if (!openOther(draft)) say([ofAnother(file.name)]);
      return;
    }
    onBegin(draft);
    say(toldOf(read, file.name));
  };
  const putIn = (file: File | undefined): void => {
    if (file) takeIn(file).catch((error: Error) => say([`"${file.name}" kan ikke læses: ${error.message}`]));
  };
  const beginAgain = (): void => {
    if (window.confirm('Slet alt, du har skrevet i formularen?')) onBegin(begun);
  };
  return (
    <div class="toolbar">
      <Notices opened={opened} />
      <p class="actions">
        <label class="ds-button" data-variant="tertiary" for="hent-kladde">
          Hent en kladde ind
        </label>
        <input
          id="hent-kladde"
          class="visually-hidden"
          type="file"
          accept=".txt,.md,.yaml,text/plain"
          onChange={({ currentTarget }) => {
            putIn(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          disabled={!isSafe}
          onClick={() => download('forslag-kladde.txt', text)}
        >
          Gem kladden som fil
        </button>
        <button type="button" class="ds-button" data-variant="tertiary" onClick={beginAgain}>
          Begynd forfra
        </button>
      </p>
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}

/** What whoever opens the form should know of it first. */
function Notices({ opened: { changes, missing, kept } }: { opened: OpenForm }): VNode {
  return (
    <>
      {changes !== undefined && (
        <p>
          Du foreslår en ændring af <code>{changes}</code>. Felterne er udfyldt, som typen er nu: ret det, der skal være
          anderledes. Det, formularen ikke spørger om, bliver stående.
        </p>
      )}
      {missing !== undefined && (
        <p>
          Der er ingen type med id'et <code>{missing}</code>, så her er formularen til en ny.
        </p>
      )}
      {kept !== undefined && <p>Det, du skrev sidst i denne browser, er hentet frem.</p>}
    </>
  );
}

/** A draft of another form than this is kept for that, which is then opened; where it cannot be kept, all stays as it is. */
function openOther(draft: Draft): boolean {
  const [id] = draft.changes ?? [];
  if (!keepDraft(draft, id)) return false;
  window.location.search = id === undefined ? '' : `?aendring=${encodeURIComponent(id)}`;
  return true;
}

function ofAnother(name: string): string {
  return `"${name}" hører til en anden formular, og den kan ikke gemmes i browseren, mens siden skifter. Åbn den formular, og hent filen ind dér.`;
}

function noDraft(name: string): string {
  return `"${name}" indeholder ingen af formularens overskrifter: hent en fil, som formularen har gemt.`;
}

function toldOf({ refusals }: ReadAnswers, name: string): readonly string[] {
  const refused = refusals.map(({ field, message }) => (field === undefined ? message.da : `${field}: ${message.da}`));
  return [`"${name}" er hentet ind.${refused.length > 0 ? ' Det her kunne ikke bruges:' : ''}`, ...refused];
}
