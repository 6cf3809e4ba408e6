import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import type { SiteFile } from '../../site/facts/site-file.ts';

/** What the site publishes of others, whose licences ask for their text to go with it. */
export function bundledLicences(root: string, metafiles: readonly Metafile[]): SiteFile {
  const packages = new Set(
    metafiles.flatMap(({ inputs }) =>
      Object.keys(inputs).flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
    ),
  );
  const parts = [...packages].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
    // Sorted: each file system lists them in an order of its own.
    const file = readdirSync(folder)
      .sort()
      .find((candidate) => /^licen[cs]e/i.test(candidate));
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return { path: 'licenser.txt', content: parts.join(`\n${'-'.repeat(72)}\n\n`) };
}

interface Package {
  readonly version: string;
  readonly license: string;
}
