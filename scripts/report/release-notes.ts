import { CHANGE_KINDS, type Change } from '../compare/change.ts';
import { byHeading, countedKind, countedKinds } from './comparison-words.ts';
import { escapeSentence } from './escape-sentence.ts';

/** Above this many of one kind, a reader wants their number and not each. */
const SHOWN = 25;

export interface ReleaseNotes {
  /** One line: how many of each kind. */
  readonly headline: string;
  /** A sentence for each change, or one for all of a kind; Markdown, escaped. */
  readonly sentences: readonly string[];
}

/** What a release brought, in the sentences of its changes. */
export function releaseNotes(changes: readonly Change[]): ReleaseNotes {
  const sentences = [...byHeading(changes).values()].flatMap((group) =>
    CHANGE_KINDS.flatMap((kind) => {
      const alike = group.filter((change) => change.kind === kind);
      return alike.length > SHOWN
        ? [`${countedKind(kind, alike.length)}.`]
        : alike.map(({ sentence }) => escapeSentence(sentence));
    }),
  );
  return { headline: `${countedKinds(changes)}.`, sentences };
}
