import type { Catalogue } from '../../scripts/model/catalogue.ts';

/** The catalogue's files, as a browser loads them to judge a proposal by. */
export interface CatalogueData {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** `YYYY-MM-DD`; absent: rules that need a date are off. */
  readonly asOf?: string | undefined;
}

/**
 * All files but the old SP types: no rule about a new type asks for them, and they may hold names of people, which are only
 * ever published masked.
 */
export function catalogueData({ files, asOf }: Catalogue): CatalogueData {
  return {
    files: files.filter(({ path }) => path.endsWith('.yaml')).map(({ path, text }) => ({ path, text })),
    asOf,
  };
}
