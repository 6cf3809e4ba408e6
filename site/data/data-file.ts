import { sha256 } from '../../scripts/bundle/digest.ts';
import type { SiteFile } from '../facts/site-file.ts';

/** Data that a page fetches, named by its content as the scripts are. */
export function dataFile(name: string, data: unknown): SiteFile {
  const content = JSON.stringify(data);
  const digest = sha256(new TextEncoder().encode(content)).slice(0, 10);
  return { path: `data/${name}-${digest}.json`, content };
}
