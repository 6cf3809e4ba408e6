import { useState } from 'preact/hooks';
import { download } from './download.ts';
import type { Exit } from './exit-addresses.ts';

export interface Sending {
  /** What was done last, for whoever did it. */
  readonly said: string;
  readonly copy: (content: string, done: string) => Promise<void>;
  /** Opens an address; what it cannot hold is copied, to be put in at `place`. */
  readonly go: (exit: Exit, content: string, place: string) => void;
  readonly save: (name: string, content: string) => void;
}

/**
 * Ways out of the page: the clipboard, another page, a mail, a file.
 * @param isJudged whether what stands in the form has been judged; what has not does not leave the page
 */
export function useSending(isJudged: boolean): Sending {
  const [said, say] = useState('');
  const copy = async (content: string, done: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(content);
      say(done);
    } catch {
      // A browser may refuse; the text stands below for whoever copies it by hand.
      say('Din browser lod os ikke kopiere. Åbn »Forslaget som tekst« nedenfor, og kopiér det derfra.');
    }
  };
  const go = ({ address, isWhole }: Exit, content: string, place: string): void => {
    if (!isWhole) void copy(content, `Kopieret. Sæt det ind ${place} med Ctrl+V.`);
    if (address.startsWith('mailto:')) window.location.href = address;
    else window.open(address, '_blank', 'noopener');
  };
  const save = (name: string, content: string): void => {
    download(name, content);
    say('');
  };
  if (isJudged) return { said, copy, go, save };
  const wait = (): void => say('Det, du lige har skrevet, bliver kontrolleret. Prøv igen om et øjeblik.');
  return { said, copy: async () => wait(), go: wait, save: wait };
}
