import { expect, test } from 'vitest';
import { NO_FACETS } from '../../scripts/find/facets.ts';
import { addressOf, askedIn } from '../../site/islands/find/asked-address.ts';

test.each([
  ['', { query: '', facets: NO_FACETS }],
  ['?q=ekko', { query: 'ekko', facets: NO_FACETS }],
  ['?q=KTR+30*&speciale=kardiologi', { query: 'KTR 30*', facets: { ...NO_FACETS, speciality: 'kardiologi' } }],
  [
    '?formaal=acute&form=telephone&form=video&hospital=koege&selvbooking=none',
    {
      query: '',
      facets: { purpose: ['acute'], mode: ['telephone', 'video'], hospital: ['koege'], selfBooking: ['none'] },
    },
  ],
])('%s says what is asked for, and back', (address, asked) => {
  expect(askedIn(address)).toEqual(asked);
  expect(addressOf(asked)).toBe(address);
});

test('signs that mean something in an address are only signs', () => {
  const asked = { query: 'læge/spl & 100 % #1?', facets: NO_FACETS };
  expect(askedIn(addressOf(asked))).toEqual(asked);
});
