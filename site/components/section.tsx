/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact';

export function Section({ title, id, children }: { title: string; id?: string; children: ComponentChildren }): VNode {
  return (
    <section class="section" id={id}>
      <h2 class="ds-heading" data-size="sm">
        {title}
      </h2>
      {children}
    </section>
  );
}
