/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { cprLike } from '../../../scripts/model/cpr.ts';
import { download } from './download.ts';
import type { OpenForm } from './open-form.ts';
import { type TakeInSettings, useTakeIn } from './use-take-in.ts';

export interface ToolbarProps extends Omit<TakeInSettings, 'changes'> {
  readonly opened: OpenForm;
  /** The form as text. */
  readonly text: string;
}

/** Where the form's answers came from, and how a draft is put away, taken in, or begun again. */
export function Toolbar(props: ToolbarProps): VNode {
  const { opened, text, isWritten, onBegin } = props;
  const { said, putIn } = useTakeIn({ ...props, changes: opened.changes });
  const isSafe = cprLike(text).next().done === true;
  const beginAgain = (): void => {
    if (!isWritten || window.confirm('Slet alt, du har skrevet i formularen?')) onBegin(opened.begun);
  };
  return (
    <div class="toolbar">
      <Notices opened={opened} />
      <p class="small">Det, du skriver, bliver i denne browser, til du selv sender det.</p>
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
      {kept !== undefined && (
        <p>
          Det, du skrev sidst i denne browser, er hentet frem. Vil du hellere begynde på noget nyt, så vælg »Begynd
          forfra«.
        </p>
      )}
    </>
  );
}
