import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openReviewWriter } from '../../scripts/commands/review-writer.ts';
import { type Review, type ReviewContext, reviewContext, reviewOf } from '../../scripts/harmonise/review-files.ts';
import { suggestBySpeciality } from '../../scripts/harmonise/suggest.ts';
import { isUnusableInput } from '../../scripts/model/unusable-input.ts';
import { digests } from '../support/folder.ts';
import { entry, harmonising } from '../support/harmonise.ts';

const h = await harmonising();
const context = reviewContext(h.catalogue, 'UDKAST', []);
const entries = [entry('KTR', { note: 'spørg "Holbæk"' }), entry('cysto', {}, 'urologi'), entry('ekko 30', {}, '')];
const reviews: readonly Review[] = [...suggestBySpeciality(entries, h.catalogue, h.lexicon)].map((found) =>
  reviewOf(found, h.catalogue),
);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'besoegstyper-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function write(out: string, inThread: boolean, shared: ReviewContext = context): Promise<void> {
  const writer = openReviewWriter(join(folder, out), shared, inThread);
  for (const review of reviews) writer.write(review);
  await writer.finish();
}

describe('reviews written in a thread of its own', () => {
  test('are the files that they are without one', async () => {
    await write('here', false);
    await write('there', true);
    const here = digests(join(folder, 'here'));
    expect(Object.keys(here)).toHaveLength(6);
    expect(digests(join(folder, 'there'))).toEqual(here);
  });

  test('are told of where one may not be written, as they are without one', async () => {
    writeFileSync(join(folder, 'out'), 'no folder');
    const refusals = await Promise.all(
      [false, true].map((inThread) => write('out', inThread).catch((error: unknown) => error)),
    );
    for (const refusal of refusals) {
      expect(isUnusableInput(refusal) && refusal.say.da).toMatch(/^".*out.*" kan ikke skrives \(E[A-Z]+\): ret stien/);
    }
  });

  test('throw what is thrown there', async () => {
    const broken = { ...context, sites: [{ name: 'Holbæk' }] } as unknown as ReviewContext;
    await expect(write('out', true, broken)).rejects.toThrow(/abbreviations.* is not iterable|not iterable/);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});
