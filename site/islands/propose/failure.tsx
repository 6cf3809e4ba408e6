/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';

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
