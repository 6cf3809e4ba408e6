import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { LegacyEntry } from '../../../scripts/harmonise/legacy/merge-legacy.ts';
import type { Lesson } from '../../../scripts/harmonise/lessons/lesson.ts';
import { learnt } from '../../../scripts/harmonise/lessons/lessons.ts';
import { suggest } from '../../../scripts/harmonise/suggest.ts';
import { openCatalogue } from '../../../scripts/load/open-catalogue.ts';
import { LEGACY_COLUMNS, type LegacyCells } from '../../../scripts/model/legacy.ts';
import { createLexicon } from '../../../scripts/similarity/lexicon.ts';
import { lexiconSource } from '../../../scripts/similarity/lexicon-of-catalogue.ts';
import type { LexiconSource } from '../../../scripts/similarity/lexicon-source.ts';

type Row = Readonly<Record<string, string>>;

const { catalogue } = await openCatalogue('catalogue');
const TARGETS = new Map(
  rowsOf('concept-targets.csv').map((row) => [`${row.speciality} ${row.concept}`, (row.targets ?? '').split('|')]),
);
/** Only the part that may be tuned on; what is kept aside is dropped unread. */
const NAMES = rowsOf('labelled-names.csv').filter(
  ({ part, speciality, concept }) => part === 'tune' && (TARGETS.get(`${speciality} ${concept}`)?.[0] ?? '') !== '',
);
const EMPTY = Object.fromEntries(LEGACY_COLUMNS.map((column) => [column, ''])) as LegacyCells;

function rowsOf(file: string): readonly Row[] {
  return parse(readFileSync(`test/harmonise/${file}`, 'utf8'), { delimiter: ';', columns: true });
}

/** Every third name is decided; people say that a name is the same visit unless its type is a general one. */
function decided(): readonly LegacyEntry[] {
  return NAMES.flatMap((row, index) => {
    const [target = ''] = targetsFor(row);
    const relation = target === `common/${row.concept}` || !target.startsWith('common/') ? 'equivalent' : 'wider';
    const cells = { ...EMPTY, id: String(index), name: row.name ?? '', target, relation, status: 'accepted' };
    return index % 3 === 0 ? [{ speciality: row.speciality, cells, rows: [] }] : [];
  });
}

function targetsFor({ speciality, concept }: Row): readonly string[] {
  return TARGETS.get(`${speciality} ${concept}`) ?? [];
}

/** How many of the names that nobody decided about have a right type as the first of their candidates. */
function topOne(source: LexiconSource): { right: number; of: number } {
  const rest = NAMES.filter((_, index) => index % 3 !== 0);
  const entries = rest.map(({ name = '', speciality }, index) => ({
    speciality,
    cells: { ...EMPTY, id: String(index), name },
    rows: [],
  }));
  const members = suggest(entries, catalogue, createLexicon(source)).flatMap((cluster) => cluster.members);
  const right = members.filter(({ entry, suggestion }) => {
    const [first] = suggestion.candidates;
    return first !== undefined && targetsFor(rest[Number(entry.cells.id)] ?? {}).includes(first.target);
  });
  return { right: right.length, of: rest.length };
}

/** What a person does who takes every lesson. */
function withLessons(source: LexiconSource, lessons: readonly Lesson[]): LexiconSource {
  const words = lessons.filter(({ kind }) => kind === 'word');
  const synonyms = lessons.filter(({ kind }) => kind === 'synonym');
  return {
    ...source,
    words: [...source.words, ...words.map(({ means, written }) => ({ name: means, synonyms: [written] }))],
    types: source.types.map((type) => ({
      ...type,
      synonyms: [...type.synonyms, ...synonyms.filter(({ means }) => means === type.id).map(({ written }) => written)],
    })),
  };
}

/** Every other word is forgotten, and everything that types are also called: else that would make up for the words. */
function halved(source: LexiconSource): LexiconSource {
  return {
    ...source,
    words: source.words.filter((_, index) => index % 2 === 1),
    types: source.types.map((type) => ({ ...type, synonyms: [] })),
  };
}

describe('what a halved lexicon learns from every third decision', () => {
  const source = halved(lexiconSource(catalogue));
  const lessons = learnt(decided(), createLexicon(source));

  test('are words as well as synonyms', () => {
    expect(lessons.filter(({ kind }) => kind === 'word').length).toBeGreaterThan(0);
    expect(lessons.filter(({ kind }) => kind === 'synonym').length).toBeGreaterThan(30);
  });

  test('leads clearly more of the other names to their type', () => {
    const [before, after] = [topOne(source), topOne(withLessons(source, lessons))];
    const gain = after.right / after.of - before.right / before.of;
    expect(gain, `from ${before.right} to ${after.right} of ${after.of}`).toBeGreaterThan(0.04);
  });
});
