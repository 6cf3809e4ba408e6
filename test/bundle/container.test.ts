import { expect, test } from 'vitest';
import { pack, unpack } from '../../scripts/bundle/container.ts';

const ENTRIES = new Map([
  ['a.txt', Buffer.from('a')],
  ['sp/b.csv', Buffer.from('b;ø\n')],
]);

test('stores every entry at the first moment ZIP knows, uncompressed, in the order given', () => {
  const bytes = Buffer.from(pack('top', ENTRIES));
  const names: string[] = [];
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50; ) {
    // APPNOTE.TXT 4.3.7: method at 8, time at 10, date at 12, size at 18, lengths of name and extra field at 26 and 28.
    expect(bytes.readUInt16LE(at + 8)).toBe(0);
    expect(bytes.readUInt16LE(at + 10)).toBe(0);
    expect(bytes.readUInt16LE(at + 12)).toBe((1 << 5) | 1);
    const [size, name, extra] = [bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26), bytes.readUInt16LE(at + 28)];
    names.push(bytes.subarray(at + 30, at + 30 + name).toString());
    at += 30 + name + extra + size;
  }
  expect(names).toEqual(['top/a.txt', 'top/sp/b.csv']);
});

test('unpacks what it packed', () => {
  const unpacked = unpack(pack('top', ENTRIES));
  expect(unpacked?.names).toEqual(['top/a.txt', 'top/sp/b.csv']);
  expect(Buffer.from(unpacked?.files.get('top/sp/b.csv') ?? []).toString()).toBe('b;ø\n');
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a text', Buffer.from('PK but no ZIP')],
])('knows %s from a ZIP', (_, bytes) => {
  expect(unpack(bytes)).toBeUndefined();
});
