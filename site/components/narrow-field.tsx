/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';

/** The field that narrows the lists of a page (`islands/narrow`). Without scripts it does nothing, and does not show. */
export function NarrowField({ label }: { label: string }): VNode {
  return (
    <div class="narrow no-print" data-narrow hidden>
      <label class="ds-label" for="indsnaevr">
        {label}
      </label>
      <input
        id="indsnaevr"
        class="ds-input"
        type="search"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby="indsnaevr-antal"
      />
      <p class="small" id="indsnaevr-antal" role="status" />
    </div>
  );
}
