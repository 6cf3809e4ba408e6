/** Shares, 0..1; NaN where there is nothing to be right about. */
export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
  /** The harmonic mean; 0 where either is 0 or unknown. */
  readonly f1: number;
}

export function precisionRecall(precision: number, recall: number): PrecisionRecall {
  const sum = precision + recall;
  return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0 };
}

/**
 * How well a thing is read off names: of those that it was read off, and of those that say it, the share read rightly.
 * Alternatives (`20+40`) are right when all of them are there and no other, in whatever order.
 */
export function readingQuality(names: readonly { readonly read: string; readonly meant: string }[]): PrecisionRecall {
  let [read, meant, right] = [0, 0, 0];
  for (const name of names) {
    if (name.read !== '') read += 1;
    if (name.meant !== '') meant += 1;
    if (name.meant !== '' && isReadRightly(name.read, name.meant)) right += 1;
  }
  return precisionRecall(right / read, right / meant);
}

/** Whether the alternatives read are those meant. */
export function isReadRightly(read: string, meant: string): boolean {
  return sorted(read) === sorted(meant);
}

function sorted(alternatives: string): string {
  return alternatives.split('+').sort().join('+');
}
