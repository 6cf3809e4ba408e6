import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { outsideCatalogue } from '../../scripts/commands/outside-catalogue.ts';

test.each([
  ['catalogue', 'dist/site'],
  ['catalogue', 'catalogue-site'],
  ['data/catalogue', 'data'],
  ['catalogue', resolve('..', 'elsewhere')],
])('beside or above "%s" anything may be written: "%s"', (catalogue, out) => {
  expect(() => outsideCatalogue(catalogue, out)).not.toThrow();
});

test.each([
  ['catalogue', 'catalogue'],
  ['catalogue', './catalogue/site'],
  ['catalogue', resolve('catalogue', '..site')],
  ['.', 'dist/site'],
])('in "%s" nothing may be written: "%s"', (catalogue, out) => {
  expect(() => outsideCatalogue(catalogue, out)).toThrow();
});
