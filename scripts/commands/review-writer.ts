import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import { type Review, type ReviewContext, reviewFiles } from '../harmonise/review-files.ts';
import { UnusableInput } from '../model/unusable-input.ts';
import { type ReviewThreadData, sentReview, type Written } from './review-thread.ts';
import { writeAllWhole } from './write-whole.ts';

/** Writes the files that specialities are reviewed in. */
export interface ReviewWriter {
  readonly write: (review: Review) => void;
  /**
   * Resolves when all that was to be written is.
   * @throws UnusableInput when a file may not be written
   */
  readonly finish: () => Promise<void>;
}

/**
 * Opens a writer below the folder `out`.
 * @param inThread whether in a thread of its own, while more is made: the same files, and sooner where there are many rows.
 * With few, the start of the thread costs more than it saves.
 */
export function openReviewWriter(out: string, context: ReviewContext, inThread: boolean): ReviewWriter {
  return inThread ? writerInThread({ out, context }) : writerHere({ out, context });
}

function writerHere({ out, context }: ReviewThreadData): ReviewWriter {
  const reviews: Review[] = [];
  function* files() {
    const filesOf = reviewFiles(context, crc32);
    for (const review of reviews)
      for (const { path, content } of filesOf(review)) yield { path: join(out, path), content };
  }
  return {
    write: (review) => void reviews.push(review),
    finish: () => writeAllWhole(files()),
  };
}

/** Each review is forgotten when it is written, so that little room for what is new is enough, and saves a tenth of all memory. */
const SMALL = { maxYoungGenerationSizeMb: 4 };

function writerInThread(data: ReviewThreadData): ReviewWriter {
  const thread = new Worker(new URL('../thread.cjs', import.meta.url), { workerData: data, resourceLimits: SMALL });
  const written = new Promise<Written>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) =>
      reject(new Error(`the thread that writes reviews ended with ${code} before it was done`)),
    );
  });
  // What the thread throws is thrown where it is waited for.
  written.catch(() => undefined);
  // A command that fails does not wait for it.
  thread.unref();
  return {
    write: (review) => thread.postMessage(sentReview(review)),
    async finish() {
      thread.ref();
      thread.postMessage(undefined);
      const { refused } = await written;
      if (refused) throw new UnusableInput(refused);
    },
  };
}
