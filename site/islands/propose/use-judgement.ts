import { useEffect, useRef, useState } from 'preact/hooks';
import type { Judgement } from '../../../scripts/judge/judgement.ts';
import type { AskJudge } from './ask-judge.ts';

/** Milliseconds without a keystroke before the form is judged. */
const PAUSE = 200;

export interface Judged {
  /** Of the newest text that was judged; absent until the first is. */
  readonly judgement: Judgement | undefined;
  /** That text. */
  readonly body: string | undefined;
  /** What went wrong in the judge itself. */
  readonly failure: string | undefined;
}

const NONE: Judged = { judgement: undefined, body: undefined, failure: undefined };

/** The judgement of a text, anew when it changes; an answer that comes after a newer question is left out. */
export function useJudgement(ask: AskJudge | undefined, body: string | undefined): Judged {
  const [judged, setJudged] = useState<Judged>(NONE);
  const newest = useRef(0);
  useEffect(() => {
    if (ask === undefined || body === undefined) return;
    newest.current += 1;
    const asked = newest.current;
    const timer = setTimeout(() => {
      ask({ kind: 'judge', body }).then(
        (judgement) => asked === newest.current && setJudged({ judgement, body, failure: undefined }),
        (error: Error) => asked === newest.current && setJudged({ ...NONE, failure: error.message }),
      );
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [ask, body]);
  return judged;
}
