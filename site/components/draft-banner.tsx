/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';

/** Stands on every page, printed or not, that shows what nobody has approved. */
export function DraftBanner(): VNode {
  return (
    <aside class="draft-banner" aria-label="Udkast">
      <strong>UDKAST – må ikke bruges til booking</strong>
    </aside>
  );
}
