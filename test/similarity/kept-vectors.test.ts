import { expect, test } from 'vitest';
import { gramsOf, gramText } from '../../scripts/similarity/grams.ts';
import { vectorsBytes, vectorsIn } from '../../scripts/similarity/kept-vectors.ts';
import { createIndexOver } from '../../scripts/similarity/name-index.ts';
import { createVectors, type Vectors } from '../../scripts/similarity/vectors.ts';

const ROWS = [['kontrol'], ['kontrol', 'læge'], [], ['😀gruppe', 'kontrol'], ['a']];
const made = createVectors(ROWS);

function kept(vectors: Vectors): Vectors {
  return vectorsIn(vectorsBytes(vectors).slice().buffer);
}

/** Trigrams in the order of their numbers. */
function ranked({ numbers }: Vectors): readonly string[] {
  const found: string[] = [];
  for (const [id, number] of numbers.entries()) if (number >= 0) found[number] = gramText(id);
  return found;
}

test('vectors that were kept are the same vectors', () => {
  // Trigrams that are newer than the vectors must not be taken for any of theirs.
  gramsOf('nyere');
  const again = kept(made);
  const { size, starts, features, weights, idf } = again;
  expect({ size, starts, features, weights, idf }).toEqual({
    size: made.size,
    starts: made.starts,
    features: made.features,
    weights: made.weights,
    idf: made.idf,
  });
  expect(ranked(again)).toEqual(ranked(made));
  expect(ranked(made)).toHaveLength(made.idf.length);
});

test('an index over them finds the same', () => {
  const names = ROWS.map((words) => ({ words, meaning: new Map(), isJunk: false }));
  const rows = names.map((_, row) => row);
  const asked = { words: ['kontroller', 'hos', 'læge'], meaning: new Map(), isJunk: false };
  const found = createIndexOver(names, made, rows).nearest(asked, 3, 0.1);
  expect(createIndexOver(names, kept(made), rows).nearest(asked, 3, 0.1)).toEqual(found);
  expect(found.length).toBeGreaterThan(1);
});

test('none at all are kept as none', () => {
  expect(kept(createVectors([]))).toMatchObject({ size: 0, features: new Uint32Array(0), idf: new Float64Array(0) });
});
