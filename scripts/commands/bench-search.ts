import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quantile } from '../bench/look-ups.ts';
import { textTable } from '../bench/text-table.ts';
import { keystrokes, spreadOver } from '../bench/typed-queries.ts';
import type { SearchData } from '../find/search-data.ts';
import { serveFolder } from './serve-folder.ts';

export interface SearchBenchOptions {
  readonly catalogue: string;
  readonly format: 'text' | 'json';
}

/** Milliseconds. */
export interface SearchFigures {
  readonly oldNames: number;
  readonly keys: number;
  /** From opening the page until everything has been read that is looked through. */
  readonly ready: number;
  /** From a key until the page shows what it found. */
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
}

const EXAMPLE = fileURLToPath(new URL('../../examples/sp-export-syntetisk.csv', import.meta.url));
/** Of each kind: names and synonyms of types, and old names. */
const TYPED = 30;

/** Times the search of the site in a real browser, with all old names of the example export in it, one key after another. */
export async function benchSearch({ catalogue, format }: SearchBenchOptions): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'besoegstyper-bench-'));
  try {
    const figures = await measureIn(folder, catalogue);
    process.stdout.write(format === 'json' ? `${JSON.stringify(figures, null, 2)}\n` : searchText(figures));
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureIn(folder: string, catalogue: string): Promise<SearchFigures> {
  const [withOld, built] = [join(folder, 'catalogue'), join(folder, 'site')];
  cpSync(catalogue, withOld, { recursive: true });
  command('harmonise', EXAMPLE, '--write', '--catalogue', withOld, '--out', join(folder, 'out'));
  command('site', '--catalogue', withOld, '--out', built);
  const [data = ''] = readdirSync(join(built, 'data')).filter((name) => name.startsWith('search-'));
  const { types, oldNames } = JSON.parse(readFileSync(join(built, 'data', data), 'utf8')) as SearchData;
  const texts = [
    ...spreadOver(
      types.flatMap(({ name, synonyms }) => [name, ...synonyms]),
      TYPED,
    ),
    ...spreadOver(
      oldNames.map(({ name }) => name),
      TYPED,
    ),
  ];
  const { address, close } = await serveFolder(built, 0);
  try {
    return { oldNames: oldNames.length, ...(await inBrowser(address, keystrokes(texts))) };
  } finally {
    await close();
  }
}

/** Runs a command of ours as a process of its own; what it says of what it makes is not what was asked for. */
function command(...args: readonly string[]): void {
  const [main = ''] = process.argv.slice(1);
  const { status } = spawnSync(process.execPath, [...process.execArgv, main, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // 1: the example holds rows that are refused, as it should.
  if (status !== 0 && status !== 1) throw new Error(`${args[0]} gave ${status}`);
}

async function inBrowser(address: string, keys: readonly string[]): Promise<Omit<SearchFigures, 'oldNames'>> {
  const [{ chromium }, { default: packed }] = await Promise.all([
    import('playwright-core'),
    import('@sparticuz/chromium'),
  ]);
  const browser = await chromium.launch({
    executablePath: await packed.executablePath(),
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    const opened = performance.now();
    await page.goto(`${address}?q=kontrol`);
    await page.locator('[data-whole="true"]').waitFor();
    const ready = performance.now() - opened;
    // tsx names functions by a helper of its own, which the page lacks.
    await page.evaluate('globalThis.__name = (named) => named');
    const times = await page.evaluate(typeKeys, keys);
    return {
      keys: times.length,
      ready,
      median: quantile(times, 0.5),
      p95: quantile(times, 0.95),
      longest: Math.max(...times),
    };
  } finally {
    await browser.close();
  }
}

/** In the page: puts each text into the field and waits until what is shown answers it. */
async function typeKeys(keys: readonly string[]): Promise<number[]> {
  const [field, results] = [document.querySelector<HTMLInputElement>('#find input'), document.querySelector('#find')];
  if (field === null || results === null) throw new Error('the page has no search');
  const shown = (): string | null => results.querySelector('[data-asked]')?.getAttribute('data-asked') ?? null;
  const times: number[] = [];
  for (const key of keys) {
    const before = performance.now();
    const answered = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (shown() !== key) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(results, { subtree: true, attributes: true, childList: true });
    });
    field.value = key;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await answered;
    times.push(performance.now() - before);
    // As between two keys: what waits to be drawn is drawn.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return times;
}

function searchText({ oldNames, keys, ready, median, p95, longest }: SearchFigures): string {
  const head = ['ms', 'ready', 'key: median', 'p95', 'longest'];
  const row = ['the search in a browser', ready.toFixed(0), median.toFixed(1), p95.toFixed(1), longest.toFixed(1)];
  return `${oldNames} old names, ${keys} keys\n${textTable(head, [row])}`;
}
