import { describe, expect, test } from 'vitest';
import { readSchema } from '../../scripts/load/read-schema.ts';
import type { ReviewFacts } from '../../scripts/model/review-facts.ts';
import { readReviewFacts } from '../../scripts/review/read-review-facts.ts';
import { HEAD, NUMBER, reviewFactsWith } from '../support/review-facts.ts';

const SCHEMA = readSchema('review-facts') as object;
const EXPECTED = { number: NUMBER, head: HEAD };

function read(value: unknown): ReviewFacts | undefined {
  return readReviewFacts(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)), SCHEMA, EXPECTED);
}

const FINDING = { rule: 'no-x', severity: 'error', line: 1, message: 'Galt.' } as const;
const ONE_ERROR = { changes: 1, errors: 1, warnings: 0, infos: 0, near: 0, notCompared: 0 };

describe('readReviewFacts', () => {
  test('gives facts of the pull request and commit that GitHub says', () => {
    const facts = reviewFactsWith({});
    expect(read(facts)).toEqual(facts);
  });

  test('takes a finding in a file of the catalogue', () => {
    const file = 'catalogue/specialities/kardiologi/visit-types/ekko.v2.yaml';
    const facts = reviewFactsWith({ findings: [{ ...FINDING, file }], totals: ONE_ERROR });
    expect(read(facts)?.findings[0]?.file).toBe(file);
  });

  test.each<[string, unknown]>([
    ['text that is no JSON', '{"formatVersion": 1,'],
    ['nesting without end', '['.repeat(400_000)],
    ['more than a megabyte', { ...reviewFactsWith({}), padding: 'x'.repeat(10_000_000) }],
    ['a megabyte of blanks around good facts', `${JSON.stringify(reviewFactsWith({}))}${' '.repeat(1_000_000)}`],
    ['another pull request', reviewFactsWith({ number: NUMBER + 1 })],
    ['no pull request', reviewFactsWith({ number: null })],
    ['another commit', reviewFactsWith({ head: 'b'.repeat(40) })],
    ['another format', { ...reviewFactsWith({}), formatVersion: 2 }],
    ['an unknown key', { ...reviewFactsWith({}), body: '# Godkendt' }],
    ['an unknown key within', reviewFactsWith({ changes: [{ ...change(), markdown: 'x' } as never] })],
    ['a prototype', JSON.stringify(reviewFactsWith({})).replace('{', '{"__proto__": {"outcome": "same"},')],
    ['a key that is missing', { ...reviewFactsWith({}), totals: undefined }],
    ['a change of no known kind', reviewFactsWith({ changes: [{ ...change(), kind: 'type-approved' }] })],
    ['a number of a kind that is no count', reviewFactsWith({ kinds: [{ kind: 'type-added', count: 0.5 }] })],
    ['changes told as none', reviewFactsWith({ outcome: 'same', bump: null })],
    ['files not compared told as the same', sameWith({ notCompared: 1 })],
    ['fewer in all than there are', reviewFactsWith({ totals: { ...ONE_ERROR, changes: 0, errors: 0 } })],
    ['a text without end', reviewFactsWith({ changes: [{ ...change(), sentence: 'x'.repeat(601) }] })],
    ['a rule that is none', withFile('catalogue/a.yaml', { rule: '`](http://x)' })],
    ['a path upwards', withFile('catalogue/../.github/workflows/x.yaml')],
    ['a path upwards at its end', withFile('catalogue/..')],
    ['a path from the root', withFile('/etc/passwd')],
    ['a path outside the catalogue', withFile('.github/workflows/validate.yml')],
    ['a path with a link in it', withFile('catalogue/x](javascript:alert(1)).yaml')],
    ['a path with an address', withFile('javascript:alert(1)//catalogue/x.yaml')],
    ['a path that turns around', withFile('catalogue/\u202Elmay.x')],
    ['a path with a line break after it', withFile('catalogue/x.yaml\n')],
  ])('refuses %s', (_, value) => {
    expect(read(value)).toBeUndefined();
  });

  test('refuses bytes that are no UTF-8', () => {
    const bytes = Buffer.from(JSON.stringify(reviewFactsWith({})).replace('Ny', '\xff'), 'latin1');
    expect(readReviewFacts(bytes, SCHEMA, EXPECTED)).toBeUndefined();
  });
});

function change(): ReviewFacts['changes'][number] {
  return { kind: 'type-added', sentence: 'Ny besøgstype: Ekko.', bump: 'minor' };
}

function sameWith(totals: Partial<ReviewFacts['totals']>): ReviewFacts {
  const none = { changes: 0, errors: 0, warnings: 0, infos: 0, near: 0, notCompared: 0 };
  return reviewFactsWith({ outcome: 'same', bump: null, kinds: [], changes: [], totals: { ...none, ...totals } });
}

function withFile(file: string, more: object = {}): ReviewFacts {
  return reviewFactsWith({ findings: [{ ...FINDING, file, ...more }], totals: ONE_ERROR });
}
