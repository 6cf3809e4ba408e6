import type { SiteFile } from './site-file.ts';

/** What is the same on every page. */
export interface SiteFacts {
  readonly region: string;
  /** Of the catalogue. */
  readonly version: string;
  /** Absent outside git. */
  readonly commit: string | undefined;
  /** The day that states are derived as of, `YYYY-MM-DD`. */
  readonly asOf: string | undefined;
  /** Where the repository stands, `https://github.com/<owner>/<name>`. */
  readonly repository: string;
  readonly assets: Assets;
  readonly notFound: InPage;
}

/** What the page for an address that is none has in itself: it does not know where the site's files are. */
export interface InPage {
  readonly style: Inlined;
  readonly script: Inlined;
}

export interface Inlined {
  readonly text: string;
  /** By which the page's policy allows this text and no other: `sha256-…`. */
  readonly digest: string;
}

/** Paths of the built parts from the site's root. Their names hold a digest of what is in them. */
export interface Assets {
  readonly style: string;
  readonly theme: string;
  readonly icon: string;
  readonly narrow: string;
  readonly find: string;
  readonly findWorker: string;
  readonly propose: string;
  readonly proposeWorker: string;
  /** The names that are searched. */
  readonly searchData: string;
  /** What the form asks, and who answers for each set. */
  readonly formData: string;
  /** The files of the catalogue that a proposal is judged against. */
  readonly catalogueData: string;
}

/** What the browser loads, as it was built; the data is made with the pages. */
export interface BundledAssets {
  readonly files: readonly SiteFile[];
  readonly paths: Readonly<Omit<Assets, 'searchData' | 'formData' | 'catalogueData'>>;
  readonly notFound: InPage;
}
