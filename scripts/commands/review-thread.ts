import { join } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import { type Review, type ReviewContext, reviewFiles } from '../harmonise/review-files.ts';
import { flatRows, rowsOf } from '../harmonise/review-rows.ts';
import type { Message } from '../model/finding.ts';
import { isUnusableInput } from '../model/unusable-input.ts';
import { writeWhole } from './write-whole.ts';

/** What the thread is opened with. */
export interface ReviewThreadData {
  /** The folder that the files are written below. */
  readonly out: string;
  readonly context: ReviewContext;
}

/** A review as it is told. */
export interface SentReview extends Omit<Review, 'rows'> {
  readonly texts: readonly string[];
}

export function sentReview({ rows, ...rest }: Review): SentReview {
  return { ...rest, texts: flatRows(rows) };
}

/** What the thread says when it has written all. */
export interface Written {
  /** Why a file could not be written, and none after it. */
  readonly refused?: Message;
}

/** Writes the reviews that it is told, and ends when it is told nothing. */
export function reviewThread(port: MessagePort, { out, context }: ReviewThreadData): void {
  const filesOf = reviewFiles(context, crc32);
  let refused: Message | undefined;
  port.on('message', (review: SentReview | undefined) => {
    if (review === undefined) {
      port.postMessage((refused ? { refused } : {}) satisfies Written);
      port.close();
    } else if (!refused) {
      try {
        for (const { path, content } of filesOf({ ...review, rows: rowsOf(review.texts) }))
          writeWhole(join(out, path), content);
      } catch (error) {
        if (!isUnusableInput(error)) throw error;
        refused = error.say;
      }
    }
  });
}
