/** Suggestions made at one score or in one run of scores. */
export interface Block {
  /** The lowest score and the highest. */
  readonly from: number;
  readonly to: number;
  /** How many suggestions, and the share of them that is right. */
  readonly count: number;
  readonly share: number;
}

/**
 * The rising steps that lie nearest to what was right at each score: isotonic regression by least squares, pooling adjacent
 * violators (Ayer et al. 1955). Equal scores are one step from the start.
 * @returns blocks of rising scores and strictly rising shares
 */
export function isotonic(judged: readonly { readonly score: number; readonly isRight: boolean }[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const { score, isRight } of [...judged].sort((a, b) => a.score - b.score)) {
    const last = blocks.at(-1);
    const single = { from: score, to: score, count: 1, share: Number(isRight) };
    if (last?.to === score) blocks[blocks.length - 1] = pooled(last, single);
    else {
      pool(blocks);
      blocks.push(single);
    }
  }
  pool(blocks);
  return blocks;
}

/** Merges the last block into those before it for as long as they are no lower. */
function pool(blocks: Block[]): void {
  for (;;) {
    const [before, last] = [blocks.at(-2), blocks.at(-1)];
    if (before === undefined || last === undefined || before.share < last.share) return;
    blocks.splice(-2, 2, pooled(before, last));
  }
}

function pooled(a: Block, b: Block): Block {
  const count = a.count + b.count;
  return { from: a.from, to: b.to, count, share: (a.share * a.count + b.share * b.count) / count };
}

/**
 * The steps as knots of a line, in hundredths: each step from its lowest score to its highest, from (0, 0) on. Never
 * certainty: 0.99 at most. Where rounding puts two on one score, the higher share stands.
 */
export function knotsOf(blocks: readonly Block[]): readonly (readonly [score: number, share: number])[] {
  const knots = new Map([[0, 0]]);
  for (const { from, to, share } of blocks)
    for (const score of [from, to]) knots.set(hundredths(score), Math.min(hundredths(share), 0.99));
  return [...knots];
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
