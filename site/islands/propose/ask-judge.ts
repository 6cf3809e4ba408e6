import type { Numbered, Replies, Reply, Request } from './messages.ts';

/** Asks the judge, and waits for its answer. */
export type AskJudge = <R extends Request>(request: R) => Promise<Replies[R['kind']]>;

/** @param catalogue where the files of the catalogue are fetched from */
export function startJudge(worker: string, catalogue: string): AskJudge {
  const judge = new Worker(worker, { type: 'module' });
  const waiting = new Map<number, { resolve: (reply: never) => void; reject: (error: Error) => void }>();
  let number = 0;
  judge.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('failed' in data.content) asked?.reject(new Error(data.content.failed));
    else asked?.resolve(data.content.reply as never);
  });
  judge.addEventListener('error', ({ message }) => {
    // One that could not be fetched says nothing.
    for (const { reject } of waiting.values()) reject(new Error(message || worker));
    waiting.clear();
  });
  const ask: AskJudge = (request) =>
    new Promise((resolve, reject) => {
      number += 1;
      waiting.set(number, { resolve: resolve as (reply: never) => void, reject });
      judge.postMessage({ number, content: request } satisfies Numbered<Request>);
    });
  const started = ask({ kind: 'start', catalogue: new URL(catalogue, document.baseURI).href });
  return async (request) => {
    await started;
    return ask(request);
  };
}
