import { expect, test } from 'vitest';
import { readOpenProposals } from '../../scripts/review/open-proposal.ts';

const WHOLE = {
  number: 3,
  isDraft: false,
  createdAt: '2026-06-01T08:00:00Z',
  author: { is_bot: true, login: 'app/bot' },
  files: [{ path: 'catalogue/settings.yaml', additions: 1, deletions: 0 }],
  comments: [
    { author: { login: 'a' }, authorAssociation: 'MEMBER', body: 'Ja', createdAt: '2026-06-02T08:00:00Z', id: 'IC_1' },
  ],
  reviews: [{ author: { login: 'b' }, authorAssociation: 'MEMBER', body: '', submittedAt: null, state: 'PENDING' }],
};

test('a list of open proposals is read with whatever else stands in it', () => {
  expect(readOpenProposals(JSON.stringify([WHOLE]))).toEqual([WHOLE]);
  expect(readOpenProposals('[]')).toEqual([]);
});

test.each([
  ['no JSON', '['],
  ['no list', JSON.stringify(WHOLE)],
  ['no proposal', '[null]'],
  ['a number that is none', JSON.stringify([{ ...WHOLE, number: '3; rm' }])],
  ['no draft mark', JSON.stringify([{ ...WHOLE, isDraft: undefined }])],
  ['a time that is none', JSON.stringify([{ ...WHOLE, createdAt: 'i går' }])],
  ['no author', JSON.stringify([{ ...WHOLE, author: null }])],
  ['a file without path', JSON.stringify([{ ...WHOLE, files: [{}] }])],
  ['a comment without text', JSON.stringify([{ ...WHOLE, comments: [{ ...WHOLE.comments[0], body: null }] }])],
  ['a comment by nobody', JSON.stringify([{ ...WHOLE, comments: [{ ...WHOLE.comments[0], author: {} }] }])],
  [
    'a review without association',
    JSON.stringify([{ ...WHOLE, reviews: [{ author: { login: 'b' }, submittedAt: null }] }]),
  ],
  ['a review at no time', JSON.stringify([{ ...WHOLE, reviews: [{ ...WHOLE.reviews[0], submittedAt: 'x' }] }])],
])('%s is no list of open proposals', (_, text) => {
  expect(readOpenProposals(text)).toBeUndefined();
});
