export interface BenchOptions {
  readonly what: 'validate' | 'quality' | 'similarity' | 'search';
  readonly catalogue: string;
  /** How many times each is timed; absent: as many as suit what is measured. */
  readonly runs?: number;
  readonly format: 'text' | 'json';
  /** Lists what is wrong in the part of the labelled names that may be tuned on. */
  readonly show?: true;
}

/** Measures `validate`, how well old names are understood, how fast names are looked up, or the search of the site. Judges nothing: exit code 0. */
export async function bench({ what, runs, ...options }: BenchOptions): Promise<number> {
  switch (what) {
    case 'quality': {
      const { benchQuality } = await import('./bench-quality.ts');
      return benchQuality(options);
    }
    case 'similarity': {
      const { benchSimilarity } = await import('./bench-similarity.ts');
      return benchSimilarity({ ...options, runs: runs ?? 1 });
    }
    case 'search': {
      const { benchSearch } = await import('./bench-search.ts');
      return benchSearch(options);
    }
    default: {
      const { benchValidate } = await import('./bench-validate.ts');
      return benchValidate({ ...options, runs: runs ?? 7 });
    }
  }
}
