/** Whether one letter more, less or other makes one text of the other. The same text is not one letter apart. */
export function isOneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (a.length - end > start && b.length - end > start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end === 1;
}

/** A number whose bits say which letters a text has: for each letter that two texts are apart it differs in two bits at most. */
export function letterMask(text: string): number {
  let mask = 0;
  for (let at = 0; at < text.length; at++) mask |= 1 << (text.charCodeAt(at) & 31);
  return mask;
}

/** Whether two texts of these masks may be so few letters apart: the masks differ in twice as many bits at most. */
export function mayBeLettersApart(a: number, b: number, letters: number): boolean {
  let differing = a ^ b;
  for (let bit = 0; bit < 2 * letters && differing !== 0; bit++) differing &= differing - 1;
  return differing === 0;
}
