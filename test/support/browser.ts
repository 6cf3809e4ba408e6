import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll } from 'vitest';
import { call } from './call.ts';
import { ROOT } from './run.ts';

/** The path that the site stands below while it is tested: it may not count on being at the root of a host. */
const BELOW = '/besoegstyper/';

export interface ServedSite {
  /** Its address, with `/` at the end. */
  readonly address: string;
  /** The folder it was built in. */
  readonly folder: string;
  readonly close: () => void;
}

/** Builds the site of a catalogue by the command, and serves it below a path. */
export async function serveSite(catalogue: string): Promise<ServedSite> {
  const temporary = mkdtempSync(join(tmpdir(), 'besoegstyper-site-'));
  const folder = join(temporary, 'site');
  const ran = await call(ROOT, 'site', '--catalogue', catalogue, '--out', folder, '--repository', 'region/katalog');
  if (ran.code !== 0) throw new Error(`the site was not built: ${ran.stdout}${ran.stderr}`);
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const isBelow = request.url?.startsWith(BELOW) ?? false;
    if (isBelow) request.url = `/${request.url?.slice(BELOW.length) ?? ''}`;
    // As a host of pages does.
    const nothing = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(isBelow ? readFileSync(join(folder, '404.html')) : '');
    };
    if (isBelow) files(request, response, nothing);
    else nothing();
  });
  const address = `http://127.0.0.1:${await portOf(server)}${BELOW}`;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
    rmSync(temporary, { recursive: true, force: true });
  };
  return { address, folder, close };
}

function portOf(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address) resolve(address.port);
    });
  });
}

/**
 * A real browser, which npm brings: nothing has to be installed. Only what a test machine needs is switched off; the rules of
 * the web, such as policies and origins, all hold.
 */
async function launchBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'];
  return chromium.launch({ executablePath: await executable(), args, headless: true });
}

/** Unpacks the browser once for all test files, which run beside one another. */
async function executable(): Promise<string> {
  const { default: packed } = await import('@sparticuz/chromium');
  const lock = join(tmpdir(), 'besoegstyper-chromium.lock');
  for (let waited = 0; !takes(lock); waited += 100) {
    if (waited > 60_000) throw new Error(`another run has been unpacking the browser for a minute: delete ${lock}`);
    await pause(100);
  }
  try {
    return await packed.executablePath();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function takes(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (existsSync(lock)) return false;
    throw error;
  }
}

/** A page, and everything it did that it should not have. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors, refusals by the page's policy, failed requests, and requests that went anywhere else than the site. */
  readonly faults: string[];
  /** Paths of all scripts that were loaded, workers' too. */
  readonly scripts: Set<string>;
}

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Opens an empty page in a context of its own, and watches it. */
async function watchedPage(
  browser: Browser,
  { address }: ServedSite,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: DESKTOP, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const scripts = new Set<string>();
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  context.on('requestfailed', (request) => {
    // Whoever leaves a page stops what it was still fetching.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:') && !url.startsWith('blob:')) faults.push(`left: ${url}`);
    if (url.endsWith('.js')) scripts.add(url.slice(address.length));
  });
  return { page, context, faults, scripts };
}

/** A browser and a site, for all tests of a file. */
export interface Browsing {
  /** There when the tests run. */
  readonly site: ServedSite;
  /** A page of its own; see {@link watchedPage}. */
  readonly open: (options?: BrowserContextOptions) => Promise<WatchedPage>;
}

/** Starts a browser and serves a site before the tests of a file, and ends both after them. */
export function browsing(serve: () => Promise<ServedSite>): Browsing {
  let started: readonly [Browser, ServedSite] | undefined;
  const ready = (): readonly [Browser, ServedSite] => {
    if (started === undefined) throw new Error('the site is there when the tests run, and not before');
    return started;
  };
  beforeAll(async () => {
    started = await Promise.all([launchBrowser(), serve()]);
  }, 120_000);
  afterAll(async () => {
    started?.[1].close();
    await started?.[0].close();
  });
  return {
    get site() {
      return ready()[1];
    },
    open: (options) => watchedPage(...ready(), options),
  };
}
