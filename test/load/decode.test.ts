import { expect, test } from 'vitest';
import { applyEdits } from '../../scripts/check/apply-edits.ts';
import { decode } from '../../scripts/load/decode.ts';

function said(bytes: Buffer): readonly string[] {
  return decode('x.yaml', bytes).findings.map(({ rule, range }) => `${range.start} ${rule}`);
}

test('stays silent about UTF-8 with Danish letters and a real replacement character', () => {
  expect(said(Buffer.from('æøå ÆØÅ é – …\n'))).toEqual([]);
  expect(said(Buffer.from('\uFFFD\n'))).toEqual([]);
});

test('names the first place that is not UTF-8, and gives no text', () => {
  const windows1252 = Buffer.concat([Buffer.from('name: L'), Buffer.from([0xe6]), Buffer.from('ge\n')]);
  expect(said(windows1252)).toEqual(['7 require-utf-8']);
  expect(decode('x.yaml', windows1252).text).toBeUndefined();
  expect(said(Buffer.from([0xff, 0xfe, 0x61, 0x00]))).toEqual(['0 require-utf-8']);
});

test.each([0x00, 0x07, 0x1b, 0x7f, 0x85, 0x9f, 0x2028, 0x2029])('names the control character U+%s', (code) => {
  expect(said(Buffer.from(`ab${String.fromCharCode(code)}\n`))).toEqual(['2 no-control-character']);
});

test('mends Windows line ends', () => {
  const { findings, text = '' } = decode('x.yaml', Buffer.from('a: 1\r\nb: 2\r'));
  expect(findings.map(({ rule }) => rule)).toEqual(['require-line-feed']);
  expect(applyEdits(text, findings[0]?.fix?.edits ?? [])).toBe('a: 1\nb: 2\n');
});

test('mends letters in two parts, and touches no other', () => {
  const { findings, text = '' } = decode('x.yaml', Buffer.from('name: Præoperativ sa\u030A\u030Arpleje \u212B\n'));
  expect(findings.map(({ rule }) => rule)).toEqual(['require-nfc']);
  expect(applyEdits(text, findings[0]?.fix?.edits ?? [])).toBe(text.normalize('NFC'));
  expect(findings[0]?.range.start).toBe(text.indexOf('a\u030A'));
});
