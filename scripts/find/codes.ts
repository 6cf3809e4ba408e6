import type { Match, Matches } from './matches.ts';
import type { AskedFor } from './query.ts';
import type { Rank } from './rank.ts';
import type { SearchType } from './search-data.ts';

/** A code or number that a type is known by. */
export interface Code {
  readonly key: string;
  readonly match: Omit<Match, 'rank' | 'share'>;
  readonly type: number;
  /** Whether it is of a classification: it begins with letters that narrow it down, as an id begins with a word. */
  readonly isClass: boolean;
}

/** @param type the type's place among the types */
export function codesOf({ id, sks = [], spId, uses = [] }: SearchType, type: number): readonly Code[] {
  const code = (text: string, speciality = '', isClass = false): Code => ({
    key: text.toLowerCase(),
    match: { kind: 'code', text, speciality },
    type,
    isClass,
  });
  return [
    code(id),
    ...sks.map((text) => code(text, '', true)),
    ...(spId === undefined ? [] : [code(spId)]),
    ...uses.flatMap((use) => (use.spId === undefined ? [] : [code(use.spId, use.speciality)])),
  ];
}

/** Adds the type of a code that is what was asked for, or begins so. */
export function addCode(matches: Matches, code: Code, { text }: AskedFor): void {
  const asked = text.toLowerCase();
  const rank = rankOf(code, asked);
  if (rank) matches.add(code.type, { ...code.match, rank, share: asked.length / code.key.length });
}

/** Shorter beginnings of a code are words. */
const SHORTEST = 4;
/** Fewer letters are of half of all codes. */
const SHORTEST_CLASS = 3;

function rankOf({ key, isClass }: Code, asked: string): Rank | undefined {
  if (key === asked) return 'whole-name';
  if (!key.startsWith(asked)) return undefined;
  if (asked.length >= SHORTEST && /[/\d]/.test(asked)) return 'name-begins';
  // Letters alone may be a word as well ("BAR"): whatever is called so goes first.
  return isClass && asked.length >= SHORTEST_CLASS ? 'code-begins' : undefined;
}
