/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FormData } from '../../data/form-data.ts';
import type { AskJudge } from './ask-judge.ts';
import { type OpenForm, openForm } from './open-form.ts';
import { ProposeForm } from './propose-form.tsx';

/** What the page tells the form. */
export interface ProposeSettings {
  readonly form: FormData;
  readonly ask: AskJudge;
  readonly repository: string;
  /** How to go back to the root of the site. */
  readonly site: string;
  /** What stands after `?` in the page's address. */
  readonly search: string;
}

/** The form, once it is known what is asked and what was answered before. Nothing of that is known when the page is built. */
export function ProposeApp({ settings }: { settings?: ProposeSettings | undefined }): VNode {
  const [opened, setOpened] = useState<OpenForm | { readonly failure: string }>();
  useEffect(() => {
    if (settings === undefined) return;
    openForm(settings).then(setOpened, (error: Error) => setOpened({ failure: error.message }));
  }, [settings]);
  if (settings === undefined || opened === undefined)
    return (
      <p class="loading" role="status">
        Henter formularen …
      </p>
    );
  if ('failure' in opened) return <Failure reason={opened.failure} />;
  return <ProposeForm settings={settings} opened={opened} />;
}

/** The judge could not be had: what to do instead, and what to tell whoever mends it. */
export function Failure({ reason }: { reason: string }): VNode {
  return (
    <div class="ds-alert" data-color="danger" role="alert">
      <p>
        Forslaget kan ikke blive kontrolleret lige nu. Kopiér det, du har skrevet, hvis du vil være sikker på at beholde
        det, og genindlæs siden. Sker det igen, så sig det til dem, der vedligeholder siden: {reason}
      </p>
    </div>
  );
}
