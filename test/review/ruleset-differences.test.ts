import { describe, expect, test } from 'vitest';
import type { Ruleset } from '../../scripts/review/ruleset.ts';
import { rulesetDifferences } from '../../scripts/review/ruleset-differences.ts';

const rule = (parameters: object): Ruleset => ({
  name: 'main',
  enforcement: 'active',
  rules: [{ type: 'pull_request', parameters }],
});
const between = (wanted: object, live: object) =>
  rulesetDifferences(rule(wanted), rule(live)).map(({ at, wanted: a, live: b }) => `${at}: ${a} / ${b}`);

describe('what differs between two rulesets', () => {
  test('is not the order of a list, nor what GitHub fills in with nothing', () => {
    expect(between({ methods: ['squash', 'merge'] }, { methods: ['merge', 'squash'] })).toEqual([]);
    expect(between({}, { required_reviewers: [], copilot: false, count: 0, more: { a: null } })).toEqual([]);
  });

  test('is a value, a key that is gone, and one that somebody added', () => {
    const at = 'rules.pull_request.parameters';
    expect(between({ count: 1 }, { count: 0 })).toEqual([`${at}.count: 1 / 0`]);
    expect(between({ owners: true }, {})).toEqual([`${at}.owners: true / undefined`]);
    expect(between({}, { copilot: true })).toEqual([`${at}.copilot: undefined / true`]);
    expect(between({ methods: ['squash'] }, { methods: ['squash', 'merge'] })).toEqual([
      `${at}.methods: ["squash"] / ["merge","squash"]`,
    ]);
  });
});
