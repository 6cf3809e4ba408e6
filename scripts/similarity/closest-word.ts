import { distance } from 'fastest-levenshtein';

/**
 * The word that was probably meant: the nearest of `candidates` by edits (case aside), or nothing when even the nearest
 * is more than a third of the word away (rounded up). Ties go to the first candidate, so give them in a settled order.
 */
export function closestWord(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.ceil(wanted.length / 3) + 1;
  for (const candidate of candidates) {
    const apart = distance(wanted, candidate.toLowerCase());
    if (apart < bestDistance) [best, bestDistance] = [candidate, apart];
  }
  return best;
}
