const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** The version of the format that it takes to read it. */
const VERSION = 20;
/** The first day that ZIP can hold. */
const FIRST_DAY = (1 << 21) | (1 << 16);
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;

/** What a file of {@link storedZip} begins with: nothing packed, and no day. */
export const STORED_HEAD: readonly number[] = [0x50, 0x4b, 3, 4, VERSION, 0, 0, 0, 0, 0, 0, 0, 0x21, 0];

/** Whether a file that begins so is one of ours as it was written: what spreadsheets save is packed. */
export function isStoredZip(head: Uint8Array): boolean {
  return STORED_HEAD.every((byte, at) => head[at] === byte);
}

/**
 * A zip file whose entries are stored as they are, in their order, dated 1 January 1980: the bytes that fflate's `zipSync`
 * gives at level 0, to which the tests hold it. Checksums in JavaScript, as fflate makes them, take longer than all else about
 * a workbook, and Node has them built in.
 * @param entries by path, in ASCII
 */
export function storedZip(entries: ReadonlyMap<string, Uint8Array>, crc32: Checksum): Uint8Array {
  const found = [...entries].map(([path, bytes]) => ({
    name: new TextEncoder().encode(path),
    bytes,
    sum: crc32(bytes),
  }));
  const local = sumOf(found, ({ name, bytes }) => LOCAL_SIZE + name.length + bytes.length);
  const central = sumOf(found, ({ name }) => CENTRAL_SIZE + name.length);
  const zip = new Uint8Array(local + central + END_SIZE);
  const view = new DataView(zip.buffer);
  let at = 0;
  let centralAt = local;
  for (const entry of found) {
    view.setUint32(centralAt, CENTRAL, true);
    view.setUint16(centralAt + 4, VERSION, true);
    writeFacts(view, centralAt + 6, entry);
    view.setUint32(centralAt + 42, at, true);
    zip.set(entry.name, centralAt + CENTRAL_SIZE);
    centralAt += CENTRAL_SIZE + entry.name.length;
    view.setUint32(at, LOCAL, true);
    writeFacts(view, at + 4, entry);
    zip.set(entry.name, at + LOCAL_SIZE);
    zip.set(entry.bytes, at + LOCAL_SIZE + entry.name.length);
    at += LOCAL_SIZE + entry.name.length + entry.bytes.length;
  }
  view.setUint32(centralAt, END, true);
  view.setUint16(centralAt + 8, found.length, true);
  view.setUint16(centralAt + 10, found.length, true);
  view.setUint32(centralAt + 12, central, true);
  view.setUint32(centralAt + 16, local, true);
  return zip;
}

/** The CRC-32 of bytes. */
export type Checksum = (bytes: Uint8Array) => number;

interface Entry {
  readonly name: Uint8Array;
  readonly bytes: Uint8Array;
  readonly sum: number;
}

function sumOf(entries: readonly Entry[], sizeOf: (entry: Entry) => number): number {
  return entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
}

/** What stands of an entry before its bytes and, the same, in the directory at the end. */
function writeFacts(view: DataView, at: number, { name, bytes, sum }: Entry): void {
  view.setUint16(at, VERSION, true);
  view.setUint32(at + 6, FIRST_DAY, true);
  view.setUint32(at + 10, sum, true);
  view.setUint32(at + 14, bytes.length, true);
  view.setUint32(at + 18, bytes.length, true);
  view.setUint16(at + 22, name.length, true);
}
