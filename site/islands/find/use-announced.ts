import { useEffect, useState } from 'preact/hooks';

/** Whoever has not written for so long has paused. Milliseconds. */
const PAUSE = 1000;

/**
 * What a screen reader is told of a text that changes while somebody writes: the text as it is once they have paused. The
 * same as before is no change, and is not told again.
 */
export function useAnnounced(text: string, written: string): string {
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, written]);
  return announced;
}
