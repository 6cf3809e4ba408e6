import { spawn } from 'node:child_process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { RUN, run } from '../support/run.ts';
import { tempCatalogue } from '../support/temp-catalogue.ts';

/** Starts the server in `folder`; what it prints first holds its address. */
function serve(folder: string): Promise<{ address: string; stop: () => Promise<number | null> }> {
  const args = [RUN, 'start', '--port', '0', '--as-of', '2026-11-01'];
  const child = spawn(process.execPath, args, { cwd: folder });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const stop = (): Promise<number | null> => {
    child.kill('SIGTERM');
    return ended;
  };
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      if (address !== undefined) resolve({ address, stop });
    });
    child.once('exit', () => reject(new Error(`ended before it listened: ${said}`)));
  });
}

describe('start', () => {
  test('builds and serves the site, says where, and ends when it is told to', async () => {
    const { address, stop } = await serve(tempCatalogue().folder);
    const page = await fetch(`${address}typer/kardiologi/ekkokardiografi/`);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('Ekkokardiografi');
    expect((await fetch(`${address}findes-ikke/`)).status).toBe(404);
    expect((await fetch(`${address}..%2f..%2fcatalogue/settings.yaml`)).status).toBe(404);
    expect(await stop()).toBe(0);
  });

  test('says so when the port is taken', async () => {
    const { folder } = tempCatalogue();
    const { address, stop } = await serve(folder);
    const port = new URL(address).port;
    const { code, stderr } = await run(folder, 'start', '--port', port, '--as-of', '2026-11-01');
    expect(code).toBe(2);
    expect(stderr).toBe(`Port ${port} kan ikke bruges (EADDRINUSE): vælg en anden med --port.\n`);
    await stop();
  });
});
