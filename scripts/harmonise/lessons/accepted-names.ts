import { type Alias, type Aliases, aliasesOf } from '../../similarity/aliases.ts';
import type { Lexicon } from '../../similarity/lexicon.ts';
import { maskPeople } from '../../similarity/mask-people.ts';
import { type ReadName, readName } from '../../similarity/read-name.ts';
import type { LegacyEntry } from '../legacy/merge-legacy.ts';
import { isFunctionWord, type Witness } from './lesson.ts';

/** An old name that people have accepted a type for, and what the lexicon makes of the two. */
export interface AcceptedName {
  readonly speciality: string;
  readonly read: ReadName;
  readonly witness: Witness;
  /** The type's own name. */
  readonly target: Alias;
  readonly aliases: Aliases;
  /** Whether people say that the two mean the same visit. */
  readonly isSame: boolean;
  /** Whether the lexicon leads from the name to the type as it is. */
  readonly isLed: boolean;
  /** What the name says, without what says nothing. */
  readonly words: readonly string[];
  /** What the type's name says. */
  readonly targetWords: readonly string[];
}

/** The names accepted for one type that their speciality may book. A visit that was two teaches nothing about words. */
export function acceptedNames(entries: readonly LegacyEntry[], lexicon: Lexicon): readonly AcceptedName[] {
  const found: AcceptedName[] = [];
  entries.forEach((entry) => {
    const name = entry.cells.status === 'accepted' ? acceptedName(entry, lexicon) : undefined;
    if (name) found.push(name);
  });
  return found;
}

function acceptedName({ speciality, cells }: LegacyEntry, lexicon: Lexicon): AcceptedName | undefined {
  if (speciality === undefined || cells.relation === 'inexact') return undefined;
  const aliases = aliasesOf(lexicon, speciality);
  const target = aliases.all.find(({ type, kind }) => kind === 'name' && type.id === cells.target);
  const read = target && readName(cells.name, lexicon, speciality);
  if (!target || !read || read.isJunk) return undefined;
  return {
    speciality,
    read,
    witness: { id: cells.id, name: maskPeople(cells.name, read.people) },
    target,
    aliases,
    isSame: ['', 'equal', 'equivalent'].includes(cells.relation),
    isLed: read.alias?.type.id === target.type.id,
    words: sayingWords(read.content, lexicon),
    targetWords: sayingWords(target.content, lexicon),
  };
}

/** Without what says nothing about what happens. */
export function sayingWords(words: readonly string[], { phrases }: Lexicon): readonly string[] {
  return words.filter((word) => !isFunctionWord(word) && phrases.get(word)?.kind !== 'filler');
}

/** Each record once, by id as they came. */
export function witnessesOf(names: readonly AcceptedName[]): readonly Witness[] {
  return [...new Map(names.map(({ witness }) => [witness.id, witness])).values()];
}
