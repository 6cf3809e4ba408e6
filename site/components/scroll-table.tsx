/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact';

/** A table that scrolls by itself where it is wider than the screen; whoever has no mouse must be able to get into it. */
export function ScrollTable({
  label,
  kind,
  children,
}: {
  label: string;
  kind?: string;
  children: ComponentChildren;
}): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class="table-scroll" tabIndex={0} aria-label={label}>
      <table class={kind === undefined ? 'ds-table' : `ds-table ${kind}`} data-border data-color="neutral">
        {children}
      </table>
    </section>
  );
}
