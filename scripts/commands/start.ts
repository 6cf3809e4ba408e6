import { serveFolder } from './serve-folder.ts';
import { type SiteOptions, site } from './site.ts';

export interface StartOptions extends SiteOptions {
  /** 0 for one that is free. */
  readonly port: number;
}

/** Builds the site and serves it on this machine alone, until it is stopped. With errors in the catalogue nothing is served and 1 given. */
export async function start({ port, ...options }: StartOptions): Promise<number> {
  const code = await site(options);
  if (code !== 0) return code;
  const { address, close } = await serveFolder(options.out, port);
  process.stdout.write(options.lang === 'da' ? `${address} (stop med Ctrl+C)\n` : `${address} (stop with Ctrl+C)\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await close();
  return 0;
}
