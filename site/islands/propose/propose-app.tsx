/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Failure } from './failure.tsx';
import { type OpenForm, openForm } from './open-form.ts';
import { ProposeForm } from './propose-form.tsx';
import type { ProposeSettings } from './propose-settings.ts';

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
