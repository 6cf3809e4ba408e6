import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { UnusableInput } from '../model/unusable-input.ts';
import { type SiteOptions, site } from './site.ts';

export interface StartOptions extends SiteOptions {
  /** 0 for one that is free. */
  readonly port: number;
}

/** Builds the site and serves it on this machine alone, until it is stopped. With errors in the catalogue nothing is served and 1 given. */
export async function start({ port, ...options }: StartOptions): Promise<number> {
  const code = await site(options);
  if (code !== 0) return code;
  const files = sirv(options.out, { dev: true });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Siden findes ikke.\n');
    }),
  );
  const address = await listening(server, port);
  process.stdout.write(options.lang === 'da' ? `${address} (stop med Ctrl+C)\n` : `${address} (stop with Ctrl+C)\n`);
  return await new Promise<number>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        server.close(() => resolve(0));
        server.closeAllConnections();
      });
  });
}

async function listening(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(unusablePort(port, error)));
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}/`;
}

function unusablePort(port: number, { code }: NodeJS.ErrnoException): UnusableInput {
  return new UnusableInput({
    da: `Port ${port} kan ikke bruges (${code}): vælg en anden med --port.`,
    en: `Port ${port} cannot be used (${code}): choose another with --port.`,
  });
}
