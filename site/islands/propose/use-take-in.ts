import { useState } from 'preact/hooks';
import type { ReadAnswers } from '../../../scripts/propose/read-answers.ts';
import type { Draft } from './answer-text.ts';
import type { AskJudge } from './ask-judge.ts';
import { keepDraft } from './kept-draft.ts';

export interface TakeIn {
  /** What became of the file that was taken in last. */
  readonly said: readonly string[];
  readonly putIn: (file: File | undefined) => void;
}

export interface TakeInSettings {
  /** The type that the form is about; absent for a new one. */
  readonly changes: string | undefined;
  readonly ask: AskJudge;
  /** The speciality that is chosen, or that of the type that is changed. */
  readonly set: string | undefined;
  /** Whether there is something to lose. */
  readonly isWritten: boolean;
  readonly onBegin: (draft: Draft) => void;
}

/** Takes in a draft that was put away in a file, by this form or another. */
export function useTakeIn({ changes, ask, set, isWritten, onBegin }: TakeInSettings): TakeIn {
  const [said, say] = useState<readonly string[]>([]);
  const takeIn = async (file: File): Promise<void> => {
    const read = await ask({ kind: 'read', text: await file.text(), set });
    // What is no draft takes nothing away.
    if (read.answers.size === 0) return say([noDraft(file.name)]);
    const draft = Object.fromEntries(read.answers) as Draft;
    if (draft.changes?.[0] !== changes) {
      if (!openOther(draft)) say([ofAnother(file.name)]);
      return;
    }
    if (isWritten && !window.confirm('Kladden træder i stedet for det, du har skrevet. Vil du det?')) return;
    onBegin(draft);
    say(toldOf(read, file.name));
  };
  const putIn = (file: File | undefined): void => {
    if (file) takeIn(file).catch((error: Error) => say([`"${file.name}" kan ikke læses: ${error.message}`]));
  };
  return { said, putIn };
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
