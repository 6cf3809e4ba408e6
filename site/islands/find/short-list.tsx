/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface ShortListProps {
  readonly class: string;
  /** The items of the list, each with a link in it. */
  readonly items: readonly VNode[];
  /** How many are shown before anybody asks for more. */
  readonly shown: number;
  /** What stands below it once all of it is shown. */
  readonly end?: VNode | undefined;
}

/** A list that begins short. Whoever asks for the rest goes on at its first link. */
export function ShortList({ class: name, items, shown, end }: ShortListProps): VNode {
  const [isWhole, setWhole] = useState(items.length <= shown);
  const list = useRef<HTMLUListElement>(null);
  const wasShort = useRef(!isWhole);
  useEffect(() => {
    if (isWhole && wasShort.current) list.current?.children[shown]?.querySelector('a')?.focus();
  }, [isWhole]);
  const isAll = isWhole || items.length <= shown;
  return (
    <>
      <ul ref={list} class={name}>
        {isAll ? items : items.slice(0, shown)}
      </ul>
      {isAll ? (
        end
      ) : (
        <button
          type="button"
          class="ds-button more-button"
          data-variant="secondary"
          data-size="sm"
          onClick={() => setWhole(true)}
        >
          Vis {items.length - shown} mere
        </button>
      )}
    </>
  );
}
