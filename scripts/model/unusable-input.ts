import type { Message } from './finding.ts';

/** What stops a command before it has anything to say about the catalogue: one line that says why and what to do. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';

  constructor(readonly say: Message) {
    super(say.en);
  }
}

/** By name: a command and what runs it may hold the module once each. */
export function isUnusableInput(error: unknown): error is UnusableInput {
  return error instanceof Error && error.name === 'UnusableInput';
}
