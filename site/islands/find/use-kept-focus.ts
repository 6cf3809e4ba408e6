import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps the focus where it is while what is found is still being put in order: what is moved loses it, and is given it back.
 * @param onLost what had it is no longer found
 */
export function useKeptFocus(within: RefObject<HTMLElement | null>, onLost: () => void): void {
  // Before anything is moved.
  const focused = focusedIn(within.current);
  useLayoutEffect(() => {
    if (focused === undefined || document.activeElement === focused) return;
    const again = focused.isConnected ? focused : sameLink(within.current, focused);
    if (again) again.focus({ preventScroll: true });
    else onLost();
  });
}

function focusedIn(within: HTMLElement | null): HTMLElement | undefined {
  if (!within?.contains(document.activeElement)) return undefined;
  return document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
}

function sameLink(within: HTMLElement | null, link: HTMLElement): HTMLElement | undefined {
  const links = within?.querySelectorAll('a') ?? [];
  return Array.from(links).find(({ href }) => link instanceof HTMLAnchorElement && href === link.href);
}
