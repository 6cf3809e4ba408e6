import schema from '../../../schema/visit-type.schema.json' with { type: 'json' };
import { createJudge } from '../../../scripts/judge/create-judge.ts';
import type { Judge } from '../../../scripts/judge/judgement.ts';
import type { CatalogueData } from '../../data/catalogue-data.ts';
import type { Numbered, Replies, Reply, Request } from './messages.ts';

let judge: Promise<Judge> | undefined;

self.addEventListener('message', async ({ data: { number, content } }: MessageEvent<Numbered<Request>>) => {
  self.postMessage({ number, content: await replyTo(content) } satisfies Reply);
});

async function replyTo(request: Request): Promise<Reply['content']> {
  try {
    if (request.kind === 'start') {
      judge = load(request.catalogue);
      await judge;
      return { reply: true };
    }
    if (judge === undefined) throw new Error('the judge was asked before it was started');
    return { reply: answer(await judge, request) };
  } catch (error) {
    // Whatever it is, the page must hear of it: it waits.
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

function answer(by: Judge, request: Exclude<Request, { kind: 'start' }>): Replies[Request['kind']] {
  switch (request.kind) {
    case 'change': {
      const answers = by.answersOf(request.id);
      return answers && { fields: by.fields(request.id), answers };
    }
    case 'judge':
      return by.judge(request.body, { isPlain: false });
    case 'read':
      return by.read(request.text, request.set);
    default:
      return request satisfies never;
  }
}

async function load(address: string): Promise<Judge> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const { files, asOf } = (await response.json()) as CatalogueData;
  const encoder = new TextEncoder();
  const raw = files.map(({ path, text }) => ({ path, bytes: encoder.encode(text) }));
  return createJudge(raw, { schema, asOf });
}
