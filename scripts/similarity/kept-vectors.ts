import { gramCount, gramNumber, gramText } from './grams.ts';
import type { Vectors } from './vectors.ts';

/** Bytes of a trigram: three of JavaScript's units. */
const GRAM = 6;

/** Vectors as bytes, in this machine's order, to be kept for the next command that wants the same. */
export function vectorsBytes({ size, starts, features, weights, numbers, idf }: Vectors): Uint8Array {
  const grams = new Uint16Array(idf.length * 3);
  for (let id = 0; id < numbers.length; id++) {
    const number = numbers[id] ?? -1;
    const text = gramText(id);
    for (let at = 0; number >= 0 && at < 3; at++) grams[number * 3 + at] = text.charCodeAt(at);
  }
  const parts = [new Uint32Array([size, features.length, idf.length, 0]), idf, weights, starts, features, grams];
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let end = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), end);
    end += byteLength;
  }
  return bytes;
}

/**
 * The vectors again.
 * @param buffer what {@link vectorsBytes} gave, from its start
 */
export function vectorsIn(buffer: ArrayBuffer): Vectors {
  const [size = 0, found = 0, count = 0] = new Uint32Array(buffer, 0, 4);
  // Those of eight bytes stand first, as each must begin at a multiple of its own.
  let at = 16;
  const next = (bytes: number): number => {
    at += bytes;
    return at - bytes;
  };
  const idf = new Float64Array(buffer, next(count * 8), count);
  const weights = new Float64Array(buffer, next(found * 8), found);
  const starts = new Uint32Array(buffer, next((size + 1) * 4), size + 1);
  const features = new Uint32Array(buffer, next(found * 4), found);
  const grams = new Uint16Array(buffer, next(count * GRAM), count * 3);
  const ids = new Int32Array(count);
  for (let number = 0; number < count; number++)
    ids[number] = gramNumber(String.fromCharCode(...grams.subarray(number * 3, number * 3 + 3)));
  const numbers = new Int32Array(gramCount()).fill(-1);
  for (let number = 0; number < count; number++) numbers[ids[number] ?? 0] = number;
  return { size, starts, features, weights, numbers, idf, ofWord: new Map() };
}
