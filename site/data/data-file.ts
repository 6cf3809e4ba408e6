import { createHash } from 'node:crypto';
import type { SiteFile } from '../facts/site-file.ts';

/** Data that a page fetches, named by its content as the scripts are. */
export function dataFile(name: string, data: unknown): SiteFile {
  const content = JSON.stringify(data);
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return { path: `data/${name}-${digest}.json`, content };
}
