import { type Alias, aliasesOf } from './aliases.ts';
import type { Lexicon } from './lexicon.ts';
import { createVectors, type Vectors } from './vectors.ts';

/** Everything that types are called in any speciality, each once, as vectors. */
export interface AliasVectors {
  readonly aliases: readonly Alias[];
  /** The place of each in the list, which is its row. */
  readonly rowOf: ReadonlyMap<Alias, number>;
  readonly vectors: Vectors;
}

export function aliasVectors(lexicon: Lexicon): AliasVectors {
  const rowOf = new Map<Alias, number>();
  for (const { slug } of lexicon.source.specialities)
    aliasesOf(lexicon, slug).all.forEach((alias) => {
      if (!rowOf.has(alias)) rowOf.set(alias, rowOf.size);
    });
  const aliases = [...rowOf.keys()];
  lexicon.vectors ??= createVectors(aliases.map(({ content }) => content));
  return { aliases, rowOf, vectors: lexicon.vectors };
}
