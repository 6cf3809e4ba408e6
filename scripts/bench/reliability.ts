/** What was suggested, with the confidence shown, and whether it was right. */
export interface Judged {
  /** 0..1 */
  readonly confidence: number;
  readonly isRight: boolean;
}

/** Suggestions whose confidence lies in one band. */
export interface Band {
  /** The band's edges, 0..1; a confidence on an edge belongs to the band above. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The mean confidence, and the share that is right. */
  readonly confidence: number;
  readonly share: number;
}

export interface Reliability {
  /** Those with anything in them, rising. */
  readonly bands: readonly Band[];
  /** Expected calibration error: how far confidence is from truth, over the bands by how many are in them. */
  readonly error: number;
}

const BANDS = 10;

/** How far confidence can be believed: ten equal bands (Guo et al. 2017). */
export function reliability(judged: readonly Judged[]): Reliability {
  const inBand = Array.from({ length: BANDS }, (): Judged[] => []);
  for (const one of judged) inBand[Math.min(Math.floor(one.confidence * BANDS), BANDS - 1)]?.push(one);
  const bands = inBand.flatMap((found, index) => (found.length === 0 ? [] : bandOf(found, index)));
  const apart = bands.reduce((sum, { count, confidence, share }) => sum + count * Math.abs(confidence - share), 0);
  return { bands, error: apart / judged.length };
}

function bandOf(judged: readonly Judged[], index: number): Band {
  const count = judged.length;
  return {
    from: index / BANDS,
    to: (index + 1) / BANDS,
    count,
    confidence: judged.reduce((sum, { confidence }) => sum + confidence, 0) / count,
    share: judged.filter(({ isRight }) => isRight).length / count,
  };
}
