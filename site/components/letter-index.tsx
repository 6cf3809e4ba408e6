/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { type LetterGroup, needsIndex } from '../facts/letters.ts';

/** The way into a long list: the letters that something in it begins with. */
export function LetterIndex({
  label,
  groups,
}: {
  label: string;
  groups: readonly LetterGroup<unknown>[];
}): VNode | null {
  if (!needsIndex(groups)) return null;
  return (
    <nav class="letter-index no-print" aria-label={label}>
      <ul>
        {groups.map(({ letter, anchor }) => (
          <li key={anchor}>
            <a class="ds-link" href={`#${anchor}`}>
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
