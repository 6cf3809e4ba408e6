import { expect, test } from 'vitest';
import { readInput } from '../../scripts/commands/read-input.ts';
import { UnusableInput } from '../../scripts/model/unusable-input.ts';

test('reads bytes', () => {
  expect(new TextDecoder().decode(readInput('package.json'))).toMatch(/^\{\n/);
});

test.each([
  ['findes-ikke.csv', 'ENOENT'],
  ['test', 'EISDIR'],
])('%s cannot be read (%s)', (path, code) => {
  expect.assertions(2);
  try {
    readInput(path);
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    expect(error.say.da).toBe(`"${path}" kan ikke læses (${code}): ret stien eller rettighederne.`);
    expect(error.say.en).toBe(`"${path}" cannot be read (${code}): mend the path or the permissions.`);
  }
});
