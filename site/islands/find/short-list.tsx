/** @jsxRuntime automatic @jsxImportSource preact */
import type { RefObject, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Whether a list is shown as a whole. It is told from outside, so that it can be gone back to. */
export interface Length {
  readonly isLong: boolean;
  readonly onLong: () => void;
}

interface ShortListProps {
  readonly class: string;
  /** The items of the list, each with a link in it. */
  readonly items: readonly VNode[];
  /** How many are shown before anybody asks for more. */
  readonly shown: number;
  /** What stands below it once all of it is shown. */
  readonly end?: VNode | undefined;
  readonly length?: Length;
}

/** A list that begins short. Whoever asks for the rest goes on at its first link. */
export function ShortList({ class: name, items, shown, end, length }: ShortListProps): VNode {
  const [isWhole, setWhole] = useState(length?.isLong || items.length <= shown);
  const list = useRef<HTMLUListElement>(null);
  const reach = Math.max(shown, useFocusedPlace(list, items) + 1);
  const wasShort = useRef(!isWhole);
  useEffect(() => {
    if (isWhole && wasShort.current) list.current?.children[reach]?.querySelector('a')?.focus();
  }, [isWhole]);
  const isAll = isWhole || items.length <= reach;
  return (
    <>
      <ul ref={list} class={name}>
        {isAll ? items : items.slice(0, reach)}
      </ul>
      {isAll ? (
        end
      ) : (
        <button
          type="button"
          class="ds-button more-button"
          data-variant="secondary"
          data-size="sm"
          onClick={() => {
            setWhole(true);
            length?.onLong();
          }}
        >
          Vis {items.length - reach} mere
        </button>
      )}
    </>
  );
}

/** Where the item with the focus stands now, -1 for none: it stays in sight, however many better ones have come before it. */
function useFocusedPlace(list: RefObject<HTMLUListElement | null>, items: readonly VNode[]): number {
  const before = useRef(items);
  const shown = Array.from(list.current?.children ?? []);
  const focused = before.current[shown.findIndex((item) => item.contains(document.activeElement))];
  before.current = items;
  return focused === undefined ? -1 : items.findIndex(({ key }) => key === focused.key);
}
