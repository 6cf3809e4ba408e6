import type { Lexicon } from './lexicon.ts';
import type { NamedType } from './lexicon-source.ts';
import type { Meanings } from './meanings.ts';
import { nameKey } from './name-key.ts';
import { readName } from './read-name.ts';
import { readAlias } from './read-words.ts';

/** A name that there is already. */
export interface ExistingName {
  readonly name: string;
  /** Full id, where it is a visit type's. */
  readonly id: string | undefined;
  /** What in the name names a person. */
  readonly people: readonly string[];
  /** All that it is called, itself first. */
  readonly aliases: readonly ExistingAlias[];
}

export interface ExistingAlias {
  readonly kind: 'name' | 'synonym';
  readonly text: string;
  readonly key: string;
  /** The words for what happens; none where it is no visit. */
  readonly words: readonly string[];
  readonly meaning: Meanings;
  readonly readAs: readonly { readonly written: string; readonly as: string }[];
}

/**
 * Visit types as names to be found, with all they are called. What says no more than a general type does ("JDM kontrol") is
 * left out where the type is no general one: it would be found for every control.
 */
export function existingTypes(types: readonly NamedType[], lexicon: Lexicon): readonly ExistingName[] {
  const general = new Set(
    types.filter(({ isGeneral }) => isGeneral).map(({ name, set }) => wordsOf(name, lexicon, set)),
  );
  return types.map(({ id, set, name, synonyms, isGeneral }) => ({
    id,
    name,
    people: [],
    aliases: [
      aliasOf('name', name, lexicon, set),
      ...synonyms
        .map((text) => aliasOf('synonym', text, lexicon, set))
        .filter(({ words }) => isGeneral || !general.has(words.join(' '))),
    ],
  }));
}

function wordsOf(name: string, lexicon: Lexicon, set: string): string {
  return readAlias(name, lexicon, set).content.join(' ');
}

function aliasOf(kind: ExistingAlias['kind'], text: string, lexicon: Lexicon, set: string): ExistingAlias {
  const { content, meaning } = readAlias(text, lexicon, set);
  return { kind, text, key: nameKey(text), words: content, meaning, readAs: [] };
}

/** Plain names to be found, each once, read as old names are. */
export function existingNames(
  names: readonly string[],
  lexicon: Lexicon,
  speciality: string | undefined,
): readonly ExistingName[] {
  return [...new Set(names)].map((name) => {
    const { words, meaning, readAs, people } = readName(name, lexicon, speciality);
    return {
      id: undefined,
      name,
      people,
      aliases: [{ kind: 'name', text: name, key: nameKey(name), words, meaning, readAs }],
    };
  });
}
