import { expect, test } from 'vitest';
import { similarityText } from '../../scripts/bench/similarity-text.ts';

test('similarityText puts each beside ours', () => {
  const ours = { name: 'ours', index: 200, median: 0.25, p95: 0.5 };
  const peer = { name: 'peer', index: 10, median: 30, p95: 60 };
  const join = { within: 'all', names: 6000, readings: 3000, reading: 300.4, joining: 100.2, pairs: 34_000 } as const;
  const proof = { texts: 3000, pairs: 76_000, areEqual: true, ours: 90, bruteForce: 450 };
  const text = similarityText({
    names: 6000,
    queries: 200,
    runs: 1,
    endToEnd: [ours, peer],
    sameWords: [
      { ...ours, recall: 1 },
      { ...peer, recall: 0.85 },
    ],
    joins: [join],
    proof,
  });
  const cells = text.split('\n').map((line) => line.split('│').map((cell) => cell.trim()));
  expect(text).toMatch(/^200 look-ups in 6000 names, 1 run each, in turn; milliseconds\.\n/);
  expect(cells).toContainEqual(['', 'peer', '10.0', '0.050 ×', '30.000', '120 ×', '60.000', '120 ×', '–', '']);
  expect(cells).toContainEqual(['', 'peer', '10.0', '0.050 ×', '30.000', '120 ×', '60.000', '120 ×', '0.850', '']);
  expect(cells).toContainEqual(['', '6000', 'all', '3000', '300', '100', '401', '34000', '']);
  expect(text).toMatch(/on 3000 texts: 90 ms and 450 ms \(5 times\), 76000 pairs, the same\.\n$/);
});
