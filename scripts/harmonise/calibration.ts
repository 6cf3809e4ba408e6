/**
 * How often a suggestion was right, by the score it had: on the parts of the labelled names that may be tuned on, the
 * share of right answers rising with the score (isotonic regression, pool adjacent violators: Ayer et al. 1955).
 * `npm run bench -- quality` prints the table as it would be today, and how far it is off on the part that is only reported.
 */
const KNOTS: readonly (readonly [score: number, share: number])[] = [
  [0, 0],
  [0.36, 0],
  [0.37, 0.27],
  [0.44, 0.27],
  [0.45, 0.52],
  [0.54, 0.52],
  [0.55, 0.72],
  [0.66, 0.8],
  [0.72, 0.87],
  [0.75, 0.88],
  [0.81, 0.91],
  [0.83, 0.96],
  [0.89, 0.96],
  [0.9, 0.97],
  [0.97, 0.97],
  [0.99, 0.99],
];

/** A score as the share of suggestions at that score that are right, 0..0.99, in hundredths. */
export function calibrated(score: number): number {
  let from = KNOTS[0] ?? [0, 0];
  for (let at = 0; at < KNOTS.length; at++) {
    const to = KNOTS[at] ?? from;
    if (score <= to[0]) {
      const part = to[0] === from[0] ? 1 : (score - from[0]) / (to[0] - from[0]);
      return Math.round((from[1] + part * (to[1] - from[1])) * 100) / 100;
    }
    from = to;
  }
  return from[1];
}
