import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { addressOf } from './asked-address.ts';
import { keepPlace, keptPlace } from './kept-place.ts';
import type { Asked } from './messages.ts';
import type { Length } from './short-list.tsx';
import type { Answer } from './use-search.ts';

/** Browsers refuse an address that changes with every letter. Milliseconds. */
const SETTLED = 400;

/** What shows that the reader goes where they like. */
const TAKES_OVER = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

interface KeptPlace {
  readonly length: Length;
  /** Has the address follow at once. */
  readonly keep: () => void;
  /** Takes up the place that was left. @returns whether there was one further down */
  readonly resume: (asked: Asked) => boolean;
}

/**
 * The address follows what is asked for, so that it can be gone back to and sent on. Whoever goes back comes to where they
 * were on the page as well: what was found is not there yet when a browser would go there by itself.
 */
export function usePlace(asked: Asked, answer: Answer | undefined, isStarted: boolean): KeptPlace {
  const search = addressOf(asked);
  /** The search whose list is shown as a whole. */
  const long = useRef<string | undefined>(undefined);
  /** Where to go as soon as it is there. */
  const awaited = useRef<number | undefined>(undefined);
  const keep = (): void =>
    keepPlace({ scroll: awaited.current ?? window.scrollY, isLong: long.current === search }, search);
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    if (!isStarted) return undefined;
    const timer = setTimeout(keep, SETTLED);
    return () => clearTimeout(timer);
  }, [search, isStarted]);
  useEffect(() => (isStarted ? keepWhileRead(latest, awaited) : undefined), [isStarted]);
  useLayoutEffect(() => {
    if (answer === undefined || awaited.current === undefined) return;
    window.scrollTo(0, awaited.current);
    if (answer.isWhole) awaited.current = undefined;
  }, [answer]);
  return {
    length: {
      isLong: long.current === search,
      onLong: () => {
        long.current = search;
        keep();
      },
    },
    keep,
    resume(before) {
      const { scroll, isLong } = keptPlace();
      if (isLong) long.current = addressOf(before);
      awaited.current = scroll > 0 ? scroll : undefined;
      return scroll > 0;
    },
  };
}

/** Keeps the place when scrolling has paused, and before a link is followed. @returns what ends it */
function keepWhileRead(latest: { current: () => void }, awaited: { current: number | undefined }): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => latest.current();
  const takeOver = (): void => {
    awaited.current = undefined;
  };
  const scrolled = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, SETTLED);
  };
  for (const kind of TAKES_OVER) window.addEventListener(kind, takeOver, { signal, passive: true, capture: true });
  window.addEventListener('scroll', scrolled, { signal, passive: true });
  window.addEventListener('click', keep, { signal, capture: true });
  return () => {
    clearTimeout(timer);
    ended.abort();
  };
}
