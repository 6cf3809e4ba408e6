/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Mode } from '../../scripts/model/authored.ts';

export interface LetterText {
  readonly mode: Mode;
  readonly label: string;
  /** Absent where nothing is written for that mode. */
  readonly text: string | undefined;
}

/** What the patient is told, for each mode: the name in the letter and in Min SP, and the text below it. */
export function PatientLetter({
  patientName,
  texts,
  minutes,
}: {
  patientName: string;
  texts: readonly LetterText[];
  /** The standard length of each mode, where the letter is to say it. */
  minutes?: ReadonlyMap<Mode, number>;
}): VNode {
  return (
    <div class="letters">
      {texts.map(({ mode, label, text }) => (
        <article class="letter" key={mode}>
          <p class="letter__mode">
            {label}
            {minutes?.has(mode) && ` · ${minutes.get(mode)} min`}
          </p>
          <h3 class="letter__name">{patientName}</h3>
          <p class={text === undefined ? 'letter__none' : undefined}>{text ?? 'Ingen tekst endnu.'}</p>
        </article>
      ))}
    </div>
  );
}
