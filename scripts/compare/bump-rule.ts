import type { Message } from '../model/finding.ts';
import type { BareChange, Bump } from './change.ts';

/** One reason why a version must move. Of all that apply to a change, the highest counts. */
export interface BumpRule {
  /** Begins with its bump. */
  readonly id: string;
  readonly bump: Bump;
  readonly why: Message;
  readonly applies: (change: BareChange) => boolean;
}
