import type { Catalogue, SourceFile } from '../model/catalogue.ts';
import type { Complaint } from '../model/finding.ts';
import type { Located } from '../model/range.ts';
import type { Rule } from '../model/rule.ts';
import { child, type MapNode, type TreeNode } from '../model/syntax.ts';
import { spelling } from '../similarity/spelling.ts';
import { tokensOf } from '../similarity/tokens.ts';

/** Of two standard words for one, names are read by the first, and nobody is told. */
export const noAmbiguousWord: Rule = {
  id: 'no-ambiguous-word',
  severity: 'error',
  summary: {
    da: 'Et ord i gamle navne står for én ting, eller for én i hvert speciale.',
    en: 'A word of old names stands for one thing, or for one in each speciality.',
  },
  subject: 'catalogue',

  *check(catalogue) {
    for (const { file, words } of wordLists(catalogue)) yield* ambiguous(file, words);
  },
};

/** Each list in which a word is to stand for one thing: the shared words, each axis, and the words of each speciality. */
function* wordLists({ files, specialities }: Catalogue): Generator<{ file: SourceFile; words: MapNode }> {
  const lexicon = files.find(({ path }) => path === 'vocabularies/lexicon.yaml');
  if (lexicon) {
    const axes = child(lexicon.root, 'distinctions');
    const lists = axes?.kind === 'map' ? axes.entries.map(({ value }) => value) : [];
    for (const words of [child(lexicon.root, 'words'), ...lists])
      if (words?.kind === 'map') yield { file: lexicon, words };
  }
  for (const { file } of specialities) {
    const words = child(file.root, 'words');
    if (words?.kind === 'map') yield { file, words };
  }
}

function* ambiguous({ path }: SourceFile, { entries }: MapNode): Generator<Complaint> {
  const first = new Map<string, Located<string>>();
  // A standard word is itself before it is anything else.
  for (const { key } of entries) if (!first.has(keyOf(key.value))) first.set(keyOf(key.value), key);
  for (const { key, value } of entries)
    for (const text of [key, ...textsOf(value)]) {
      const written = keyOf(text.value);
      const standsFor = first.get(written) ?? key;
      first.set(written, standsFor);
      if (standsFor === key || written === '') continue;
      yield {
        file: path,
        range: text.range,
        message: {
          da: `"${text.value}" står allerede for "${standsFor.value}": behold det ene, eller skriv det under words i det speciale, hvor det betyder noget andet.`,
          en: `"${text.value}" stands for "${standsFor.value}" already: keep one, or write it under words in the speciality where it means another thing.`,
        },
        related: [
          {
            file: path,
            range: standsFor.range,
            message: { da: 'Her står det andet standardord.', en: 'Here is the other standard word.' },
          },
        ],
      };
    }
}

function textsOf(node: TreeNode): readonly Located<string>[] {
  const items = node.kind === 'list' ? node.items : [];
  return items.filter(
    (item): item is typeof item & Located<string> => item.kind === 'scalar' && typeof item.value === 'string',
  );
}

/** The same for two texts that no name tells apart: capitals, marks and spellings of one letter. */
function keyOf(text: string): string {
  return tokensOf(text)
    .map((token) => (token.kind === 'word' ? spelling(token.text) : token.text))
    .join(' ');
}
