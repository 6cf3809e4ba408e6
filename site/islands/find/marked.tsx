/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { TextRange } from '../../../scripts/find/highlight.ts';

/** A text with what was asked for marked. */
export function Marked({ text, ranges }: { text: string; ranges: readonly TextRange[] }): VNode {
  const parts: (string | VNode)[] = [];
  let end = 0;
  for (const [from, to] of ranges) {
    parts.push(text.slice(end, from), <mark key={from}>{text.slice(from, to)}</mark>);
    end = to;
  }
  return <>{[...parts, text.slice(end)]}</>;
}
