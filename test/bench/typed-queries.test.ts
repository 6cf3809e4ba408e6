import { expect, test } from 'vitest';
import { keystrokes, spreadOver } from '../../scripts/bench/typed-queries.ts';

test('what stands in a field after each key, letters of two units and all', () => {
  expect(keystrokes(['ekg', 'ø'])).toEqual(['e', 'ek', 'ekg', 'ø']);
});

test('as many as asked for are taken from all over the list, and all of a short one', () => {
  const many = Array.from({ length: 100 }, (_, index) => `${index}`);
  expect(spreadOver(many, 4)).toEqual(['0', '25', '50', '75']);
  expect(spreadOver(['a', 'b'], 4)).toEqual(['a', 'b']);
});
