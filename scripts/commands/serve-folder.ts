import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { UnusableInput } from '../model/unusable-input.ts';

export interface Served {
  /** `http://127.0.0.1:<port>/` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder of files on this machine alone.
 * @param port 0 for one that is free
 * @throws UnusableInput when the port is taken or may not be used.
 */
export async function serveFolder(folder: string, port: number): Promise<Served> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) =>
    files(request, response, () => {
      // As a host of pages does.
      const page = join(folder, '404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : 'Siden findes ikke.\n');
    }),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(unusablePort(port, error)));
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  return {
    address: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function unusablePort(port: number, { code }: NodeJS.ErrnoException): UnusableInput {
  return new UnusableInput({
    da: `Port ${port} kan ikke bruges (${code}): vælg en anden med --port.`,
    en: `Port ${port} cannot be used (${code}): choose another with --port.`,
  });
}
