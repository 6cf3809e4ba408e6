export type Channel = 'draft' | 'production';

/** What a bundle says of itself beside the catalogue. */
export interface BundleFacts {
  /** Semantic version of the catalogue. */
  readonly version: string;
  readonly channel: Channel;
  /** Full commit hash; null outside git. */
  readonly commit: string | null;
  /** Whether tracked files differ from the commit. */
  readonly modified: boolean;
}

/** The top folder of the bundle, and its file name without `.zip`. */
export function bundleName({ version, channel }: Pick<BundleFacts, 'version' | 'channel'>): string {
  return `sp-besoegstyper-${version}-${channel}`;
}

/** Stands on everything of a draft that a person may print or pass on. */
export const DRAFT_NOTICE = 'UDKAST – må ikke bruges til booking';
