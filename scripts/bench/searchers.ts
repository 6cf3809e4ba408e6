import Fuse from 'fuse.js';
import { extract, full_process, token_set_ratio, unique_tokens } from 'fuzzball';
import MiniSearch from 'minisearch';
import { createLexicon } from '../similarity/lexicon.ts';
import type { LexiconSource } from '../similarity/lexicon-source.ts';
import { createNameIndex } from '../similarity/name-index.ts';
import { readName } from '../similarity/read-name.ts';

/** The rows most like a text, best first, at most {@link WANTED}. */
export type LookUp = (text: string) => readonly number[];

export interface Searcher {
  readonly name: string;
  /** Makes whatever it looks texts up in. */
  index(texts: readonly string[]): LookUp;
}

const WANTED = 5;

/** Ours from the names as they stand: the lexicon, the reading of every name and the index. */
export function ownFromNames(source: LexiconSource): Searcher {
  return {
    name: 'ours',
    index(names) {
      const lexicon = createLexicon(source);
      const index = createNameIndex(names.map((name) => readName(name, lexicon)));
      return (name) => index.nearest(readName(name, lexicon), WANTED).map(({ row }) => row);
    },
  };
}

/** Ours on words that are read already, so that no one's reading counts. */
export const ownFromWords: Searcher = {
  name: 'ours',
  index(texts) {
    const comparable = (text: string) => ({ words: text.split(' '), meaning: new Map(), isJunk: false });
    const index = createNameIndex(texts.map(comparable));
    return (text) => index.nearest(comparable(text), WANTED).map(({ row }) => row);
  },
};

/** Each as its own documentation shows it for names: fuzzball with the names split beforehand, and keeping æ, ø and å. */
export const PEERS: readonly Searcher[] = [
  {
    name: 'fuzzball',
    index(texts) {
      const options = { force_ascii: false };
      const choices = texts.map((text) => ({ text, tokens: unique_tokens(full_process(text, options)) }));
      const settings = { scorer: token_set_ratio, full_process: false, limit: WANTED } as const;
      return (text) => extract(full_process(text, options), choices, settings).map(([, , row]) => row);
    },
  },
  {
    name: 'fuse.js',
    index(texts) {
      const fuse = new Fuse(texts);
      return (text) => fuse.search(text, { limit: WANTED }).map(({ refIndex }) => refIndex);
    },
  },
  {
    name: 'minisearch',
    index(texts) {
      const search = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
      search.addAll(texts.map((text, id) => ({ id, text })));
      return (text) =>
        search
          .search(text, { fuzzy: 0.2, prefix: true })
          .slice(0, WANTED)
          .map(({ id }) => id as number);
    },
  },
];
