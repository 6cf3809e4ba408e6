import { type Alias, aliasesOf } from '../similarity/aliases.ts';
import { createLexicon, type Lexicon } from '../similarity/lexicon.ts';
import type { LexiconSource } from '../similarity/lexicon-source.ts';
import { createNameIndex } from '../similarity/name-index.ts';
import { type ReadName, readName } from '../similarity/read-name.ts';

/** A type that is called something which means the same as a query, or nearly. */
export interface Meant {
  /** Full id. */
  readonly id: string;
  /** What it is called. */
  readonly text: string;
  /** The slugs of those that alone call it so; '' for all. */
  readonly specialities: readonly string[];
  readonly isSame: boolean;
  /** 0..1 */
  readonly score: number;
}

export interface MeaningIndex {
  readonly lexicon: Lexicon;
  read(query: string): ReadName;
  /** What means the same or is like it, best first. */
  nearest(read: ReadName): readonly Meant[];
}

/** Below this, two names have little to do with each other. */
const LEAST = 0.35;
const MOST_FOUND = 60;

interface Row {
  readonly alias: Alias;
  readonly specialities: string[];
}

/** Makes the index in steps, the longest a few tenths of a second: between them there is time to answer. */
export function* createMeaningIndex(source: LexiconSource): Generator<void, MeaningIndex> {
  const lexicon = createLexicon(source);
  yield;
  const byAlias = new Map<Alias, Row>();
  for (const slug of [EVERYBODY, ...source.specialities.map((speciality) => speciality.slug)]) {
    addAliases(byAlias, slug, lexicon);
    yield;
  }
  const rows = [...byAlias.values()];
  const index = createNameIndex(
    rows.map(({ alias: { content, meaning } }) => ({ words: content, meaning, isJunk: false })),
  );
  return {
    lexicon,
    read: (query) => readName(query, lexicon),
    nearest(read) {
      const found = new Map<string, Meant>();
      for (const words of read.alias ? [read.content, read.words] : [read.words])
        for (const { row, score } of index.nearest({ ...read, words }, MOST_FOUND, LEAST)) {
          const meant = meantBy(rows[row], words, score);
          if (meant && meant.score > (found.get(keyOf(meant))?.score ?? LEAST)) found.set(keyOf(meant), meant);
        }
      return [...found.values()].sort((a, b) => b.score - a.score);
    },
  };
}

const EVERYBODY = '';

/** What a speciality may book by all it is called; the names and synonyms of a type itself are everybody's. */
function addAliases(byAlias: Map<Alias, Row>, slug: string, lexicon: Lexicon): void {
  const { all, general } = aliasesOf(lexicon, slug);
  for (const alias of all) {
    // "JDM kontrol" is what midwives' patients come for: it would be found for every control.
    const isTooGeneral = !alias.type.isGeneral && general.has(alias.content.join(' '));
    if (alias.content.length === 0 || isTooGeneral) continue;
    const isOwn = alias.text === alias.type.name || alias.type.synonyms.includes(alias.text);
    const scope = isOwn ? EVERYBODY : slug;
    const known = byAlias.get(alias);
    if (known === undefined) byAlias.set(alias, { alias, specialities: [scope] });
    else if (!known.specialities.includes(scope)) known.specialities.push(scope);
  }
}

function meantBy(row: Row | undefined, words: readonly string[], score: number): Meant | undefined {
  if (row === undefined) return undefined;
  const { alias, specialities } = row;
  const { content, text, type } = alias;
  const hasSameWords = content.length === words.length && words.every((word, at) => word === content[at]);
  return { id: type.id, text, specialities, isSame: hasSameWords && score >= SAME, score };
}

/** The same words, and at most one thing that only one of the two says of them. */
const SAME = 0.85;

function keyOf({ id, specialities }: Meant): string {
  return `${id} ${specialities.join(' ')}`;
}
