import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile, type OutputFile } from 'esbuild';
import type { BundledAssets, Inlined } from '../../site/facts/site-facts.ts';
import type { SiteFile } from '../../site/facts/site-file.ts';
import { bundledLicences } from './bundled-licences.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the browser loads, by what it is called in `SiteFacts.assets`. */
const ENTRIES = {
  style: 'site/styles/site.css',
  icon: 'site/styles/icon.svg',
  find: 'site/islands/find/find.ts',
  findWorker: 'site/islands/find/find-worker.ts',
  propose: 'site/islands/propose/propose.ts',
  proposeWorker: 'site/islands/propose/propose-worker.ts',
} as const satisfies Record<Exclude<keyof BundledAssets['paths'], keyof typeof CLASSIC>, string>;

/**
 * Scripts that are no modules: one runs before the page is drawn, which a module does not, and both where a page is opened as
 * a file, from which no module may be loaded.
 */
const CLASSIC = {
  theme: 'site/islands/theme/theme.ts',
  narrow: 'site/islands/narrow/narrow.ts',
} as const;

/** What stands in the page for an address that is none. */
const NOT_FOUND = ['site/styles/not-found.css', 'site/islands/not-found/not-found.ts'];

/** Where esbuild is told that its files would stand; only the part below matters. */
const OUT = 'dist/site';

/** Scripts and styles for the browser, small and named by their content, so that a browser may keep them for good. */
export async function bundleAssets(): Promise<BundledAssets> {
  const [modules, classic, notFound] = await Promise.all([
    made({
      entryPoints: Object.values(ENTRIES),
      format: 'esm',
      splitting: true,
      loader: { '.svg': 'copy' },
    }),
    made({ entryPoints: Object.values(CLASSIC), format: 'iife' }),
    made({ entryPoints: NOT_FOUND, format: 'iife' }),
  ]);
  const paths = { ...pathsIn(modules.metafile), ...pathsIn(classic.metafile) };
  const pathOf = (entry: string): string => {
    const path = paths[entry];
    if (path === undefined) throw new Error(`esbuild made nothing of ${entry}`);
    return path;
  };
  const named = Object.entries({ ...ENTRIES, ...CLASSIC }).map(([name, entry]) => [name, pathOf(entry)]);
  return {
    files: [
      ...[...modules.outputFiles, ...classic.outputFiles].map(siteFile),
      bundledLicences(ROOT, [modules.metafile, classic.metafile, notFound.metafile]),
    ],
    paths: Object.fromEntries(named) as unknown as BundledAssets['paths'],
    notFound: { style: inlined(notFound, '.css'), script: inlined(notFound, '.js') },
  };
}

const NAMES = 'assets/[name]-[hash]';

/** Files by path from {@link ROOT}; nothing is written. */
async function made(options: BuildOptions): Promise<Made> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: ROOT,
    outdir: OUT,
    entryNames: NAMES,
    chunkNames: NAMES,
    assetNames: NAMES,
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
    ...options,
  });
  return { metafile: metafile as Metafile, outputFiles: outputFiles as OutputFile[] };
}

interface Made {
  readonly metafile: Metafile;
  readonly outputFiles: readonly OutputFile[];
}

/** The one output of a kind, to stand in a page. */
function inlined({ outputFiles }: Made, kind: string): Inlined {
  const text = outputFiles.find(({ path }) => path.endsWith(kind))?.text ?? '';
  return { text, digest: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}

/** The output of each entry point, as a path from the site's root. */
function pathsIn({ outputs }: Metafile): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(outputs).flatMap(([path, { entryPoint }]) =>
      entryPoint === undefined ? [] : [[entryPoint, path.slice(OUT.length + 1)]],
    ),
  );
}

function siteFile({ path, contents }: OutputFile): SiteFile {
  return { path: path.replaceAll('\\', '/').split(`/${OUT}/`).at(-1) ?? '', content: contents };
}
