import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../scripts/load/open-catalogue.ts';
import { aliasesOf } from '../../scripts/similarity/aliases.ts';
import { knowsWord } from '../../scripts/similarity/known-words.ts';
import { createLexicon, type Readings } from '../../scripts/similarity/lexicon.ts';
import { lexiconSource } from '../../scripts/similarity/lexicon-of-catalogue.ts';
import { readName } from '../../scripts/similarity/read-name.ts';
import { readingsIn, readingsText } from '../../scripts/similarity/readings.ts';

const { catalogue } = await openCatalogue('catalogue');
const source = lexiconSource(catalogue);
const worked = createLexicon(source);
const slugs = ['', ...catalogue.specialities.map(({ slug }) => slug)];
const expected = slugs.map((slug) => aliasesOf(worked, slug));
const text = readingsText(worked);
const kept = createLexicon(source, readingsIn(text));

describe('what a lexicon has read, kept', () => {
  test('gives the lexicon that it would have been', () => {
    expect(slugs.map((slug) => aliasesOf(kept, slug))).toEqual(expected);
    const names = readFileSync('test/harmonise/labelled-names.csv', 'utf8').split('\n');
    for (const name of names) expect(readName(name, kept, undefined)).toEqual(readName(name, worked, undefined));
  });

  test('is the same text again', () => {
    expect(readingsText(readingsIn(text))).toBe(text);
  });

  test('has the words that standard names are made of, where somebody has asked for one', () => {
    expect(readingsIn(text).standardWords).toBeUndefined();
    const lexicon = createLexicon(source);
    expect(knowsWord(lexicon)('qvwxyz')).toBe(false);
    const { standardWords } = readingsIn(readingsText(lexicon));
    expect(standardWords).toEqual(lexicon.standardWords);
    expect(standardWords?.has('kontrol')).toBe(true);
  });

  test('spares the reading of every alias', () => {
    const sizesOf = ({ aliases }: Readings) => [...aliases].map(([set, ofSet]) => [set, ofSet.size] as const);
    const sizes = sizesOf(createLexicon(source, readingsIn(text)));
    expect(sizes).toEqual(sizesOf(worked));
    expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeGreaterThan(5_000);
  });

  test('that knows only some leaves the rest to be read', () => {
    const some = readingsIn(text);
    const fewer = {
      ...some,
      aliases: new Map([...some.aliases].map(([set, ofSet]) => [set, new Map([...ofSet].slice(0, 10))])),
      canonical: new Map<string, string[]>(),
    };
    const lexicon = createLexicon(source, fewer);
    expect(slugs.map((slug) => aliasesOf(lexicon, slug))).toEqual(expected);
  });
});
