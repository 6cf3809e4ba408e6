import type { VisitType } from '../model/catalogue.ts';
import type { Complaint, Message } from '../model/finding.ts';
import { wordsOf } from './words.ts';

/** Complains of each word of the type's name that `isForbidden` picks out. */
export function* forbidWords(
  type: VisitType,
  isForbidden: (word: string) => boolean,
  say: (word: string) => Message,
): Generator<Complaint> {
  for (const word of wordsOf(type.file, type.name))
    if (isForbidden(word.text)) yield { range: word.range, message: say(word.text) };
}
