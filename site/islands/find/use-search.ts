import { useEffect, useRef, useState } from 'preact/hooks';
import type { FacetChoices } from '../../../scripts/find/search-data.ts';
import type { SearchResult } from '../../../scripts/find/search-result.ts';
import type { Asked, Reply, Request } from './messages.ts';

/** What the page tells the search. */
export interface FindSettings {
  /** Where the names are fetched from, and the search itself: whole addresses. */
  readonly data: string;
  readonly worker: string;
  /** How to go back to the root of the site. */
  readonly site: string;
  /** What stood in the field before the page was ready. */
  readonly written: string;
}

export interface Answer {
  readonly asked: Asked;
  readonly result: SearchResult;
  /** Whether no more is to come. */
  readonly isWhole: boolean;
}

export interface SearchState {
  /** Absent until there are answers. */
  readonly choices: FacetChoices | undefined;
  /** The latest answer, to what was asked for. */
  readonly answer: Answer | undefined;
  /** Why there will be no answer. */
  readonly failure: string | undefined;
}

/** The search beside the page. What is asked before it has started is answered when it has. */
export function useSearch(settings: FindSettings | undefined): SearchState & { readonly ask: (asked: Asked) => void } {
  const [state, setState] = useState<SearchState>({ choices: undefined, answer: undefined, failure: undefined });
  const worker = useRef<Worker | undefined>(undefined);
  const latest = useRef<{ readonly number: number; readonly asked: Asked } | undefined>(undefined);
  const send = (request: Request): void => worker.current?.postMessage(request);
  const ask = (asked: Asked): void => {
    const number = (latest.current?.number ?? 0) + 1;
    latest.current = { number, asked };
    send({ kind: 'search', number, ...asked });
  };
  useEffect(() => {
    if (settings === undefined) return;
    const started = new Worker(settings.worker, { type: 'module' });
    worker.current = started;
    const fail = (failure: string): void => setState((before) => ({ ...before, failure }));
    // One that could not be fetched says nothing.
    started.addEventListener('error', ({ message }) => fail(message || settings.worker));
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.kind === 'failed') fail(data.reason);
      if (data.kind === 'started') setState((before) => ({ ...before, choices: data.choices }));
      const { number, asked } = latest.current ?? {};
      if (data.kind === 'found' && asked && data.number === number)
        setState((before) => ({ ...before, answer: { asked, result: data.result, isWhole: data.isWhole } }));
    });
    send({ kind: 'start', data: settings.data });
    if (latest.current) ask(latest.current.asked);
    return () => started.terminate();
  }, [settings]);
  return { ...state, ask };
}
