import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile, type OutputFile } from 'esbuild';
import type { BundledAssets } from '../../site/facts/site-facts.ts';
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
} as const satisfies Record<Exclude<keyof BundledAssets['paths'], 'theme'>, string>;

/** Runs before the page is drawn, which a module does not. */
const THEME = 'site/islands/theme/theme.ts';

/** Where esbuild is told that its files would stand; only the part below matters. */
const OUT = 'dist/site';

/** Scripts and styles for the browser, small and named by their content, so that a browser may keep them for good. */
export async function bundleAssets(): Promise<BundledAssets> {
  const [modules, theme] = await Promise.all([
    made({
      entryPoints: Object.values(ENTRIES),
      format: 'esm',
      splitting: true,
      loader: { '.svg': 'copy' },
    }),
    made({ entryPoints: [THEME], format: 'iife' }),
  ]);
  const paths = { ...pathsIn(modules.metafile), ...pathsIn(theme.metafile) };
  const pathOf = (entry: string): string => {
    const path = paths[entry];
    if (path === undefined) throw new Error(`esbuild made nothing of ${entry}`);
    return path;
  };
  const named = Object.entries(ENTRIES).map(([name, entry]) => [name, pathOf(entry)]);
  return {
    files: [
      ...[...modules.outputFiles, ...theme.outputFiles].map(siteFile),
      bundledLicences(ROOT, [modules.metafile, theme.metafile]),
    ],
    paths: { ...Object.fromEntries(named), theme: pathOf(THEME) } as BundledAssets['paths'],
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
