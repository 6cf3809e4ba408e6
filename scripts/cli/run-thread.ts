import type { MessagePort } from 'node:worker_threads';
import type { ReviewThreadData } from '../commands/review-thread.ts';

/** Does what a command has opened a thread for. */
export async function runThread(port: MessagePort, data: ReviewThreadData): Promise<void> {
  const { reviewThread } = await import('../commands/review-thread.ts');
  reviewThread(port, data);
}
