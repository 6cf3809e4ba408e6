import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { UnusableInput } from '../../scripts/model/unusable-input.ts';
import { readApprovalFacts } from '../../scripts/review/read-approval-facts.ts';

const TEXT = readFileSync('test/review/approvals/nobody-yet/facts.json', 'utf8');
const FACTS = JSON.parse(TEXT) as Record<string, unknown>;

function refusal(text: string): string {
  try {
    readApprovalFacts(text, 'facts.json');
  } catch (error) {
    if (error instanceof UnusableInput) return error.say.da;
    throw error;
  }
  return '';
}

describe('facts about a pull request', () => {
  test('are read as they stand', () => {
    expect(readApprovalFacts(TEXT, 'facts.json')).toEqual(FACTS);
  });

  test.each(Object.keys(FACTS))('are refused without %s: half of them would decide wrongly', (key) => {
    const { [key]: _, ...rest } = FACTS;
    expect(refusal(JSON.stringify(rest))).toContain(`'${key}'`);
  });

  test.each([
    ['what is no JSON', '{', '"facts.json" er ikke JSON: hent oplysningerne igen med --pull-request.'],
    ['another shape', '[]', '/ must be object'],
    ['a key nobody knows', JSON.stringify({ ...FACTS, labels: [] }), 'must NOT have additional properties'],
    ['a login with a newline', JSON.stringify({ ...FACTS, author: 'a\n# b' }), '/author must match'],
    ['a commit that is none', JSON.stringify({ ...FACTS, headSha: 'main' }), '/headSha must match'],
    ['a time in another zone', JSON.stringify({ ...FACTS, createdAt: '2026-07-01T08:00:00+02:00' }), '/createdAt must'],
    ['a state nobody knows', JSON.stringify({ ...FACTS, reviews: [{ state: 'OK' }] }), '/reviews/0 must'],
    ['another version', JSON.stringify({ ...FACTS, formatVersion: 2 }), '/formatVersion must be equal to constant'],
    ['too many files', JSON.stringify({ ...FACTS, files: Array(3001).fill({ path: 'a', status: 'added' }) }), '/files'],
  ])('are refused with %s', (_, text, says) => {
    expect(refusal(text)).toContain(says);
  });
});
