import type { Message } from './finding.ts';

/** What stops a command before it has anything to say about the catalogue: one line that says why and what to do. */
export class UnusableInput extends Error {
  constructor(readonly say: Message) {
    super(say.en);
  }
}
