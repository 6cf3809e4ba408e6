import { expect, test } from 'vitest';
import type { Change } from '../../scripts/compare/change.ts';
import { readSchema } from '../../scripts/load/read-schema.ts';
import type { Finding } from '../../scripts/model/finding.ts';
import { MAX_REVIEW_BYTES } from '../../scripts/model/review-facts.ts';
import { readReviewFacts } from '../../scripts/review/read-review-facts.ts';
import { reviewFacts, reviewJson } from '../../scripts/review/review-facts.ts';
import { ECHO } from '../support/fixture.ts';
import { loadWith } from '../support/load.ts';
import { HEAD, NUMBER } from '../support/review-facts.ts';

test('however much there is, the facts are of the size and form that the receiver takes', async () => {
  const { catalogue } = await loadWith({});
  const sentence = '漢\u0000"\u202E 010203-1234 '.repeat(200);
  const change: Change = {
    kind: 'type-added',
    subject: 'x/y',
    name: 'x',
    fields: [],
    sentence,
    bump: 'minor',
    rule: 'minor-more-to-book',
  };
  const finding = (file: string): Finding => ({
    ...{ rule: 'no-x', severity: 'error', file, range: { start: 0, end: 0 } },
    message: { da: sentence, en: sentence },
  });
  const facts = reviewFacts({
    ...{ number: NUMBER, head: HEAD, catalogue },
    comparison: {
      ...{ outcome: 'changed', bump: 'minor', specialities: {} },
      changes: Array.from({ length: 5_000 }, () => change),
      notCompared: Array.from({ length: 500 }, () => ({ file: '../\n[x](y).yaml', side: 'head', why: sentence })),
    },
    findings: Array.from({ length: 5_000 }, (_, index) => finding(index % 2 ? ECHO : '../[x](y)\n.yaml')),
    sources: { textOf: () => '', shownPath: (file) => `catalogue/${file}` },
    approvals: Array.from({ length: 100 }, () => ({
      kind: 'owners',
      of: 'x',
      groups: Array(50).fill(sentence),
      teams: [],
    })),
  });
  const text = reviewJson(facts);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_REVIEW_BYTES);
  expect(text).not.toContain('010203-1234');
  const read = readReviewFacts(Buffer.from(text), readSchema('review-facts') as object, { number: NUMBER, head: HEAD });
  expect(read).toEqual(facts);
  expect(facts.changes.length).toBeGreaterThan(50);
  expect(facts.totals).toEqual({ changes: 5_000, errors: 5_000, warnings: 0, infos: 0, near: 0, notCompared: 500 });
});
