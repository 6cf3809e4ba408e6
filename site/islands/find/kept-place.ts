/** Where a reader is among what was found. */
export interface Place {
  /** How far down the page, in pixels. */
  readonly scroll: number;
  /** Whether all of the list is shown. */
  readonly isLong: boolean;
}

/** The place that was left, where this page is gone back to or loaded again. */
export function keptPlace(): Place {
  const { scroll = 0, isLong = false } = (window.history.state ?? {}) as Partial<Place>;
  return { scroll, isLong };
}

/** Keeps it with the page's place in the history, and has the address follow. @param search begins with `?`, or is empty */
export function keepPlace({ scroll, isLong }: Place, search: string): void {
  const { pathname, hash } = window.location;
  window.history.replaceState({ scroll, isLong }, '', pathname + search + hash);
}
