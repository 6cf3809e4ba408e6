import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { call } from './call.ts';
import { ROOT } from './run.ts';

/** Our own catalogue with the 6,000 old types of the synthetic export in it, as `harmonise --write` puts them there. Gone after the tests. */
export async function legacyCatalogue(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'besoegstyper-gamle-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const catalogue = join(folder, 'catalogue');
  cpSync(join(ROOT, 'catalogue'), catalogue, { recursive: true });
  const ran = await call(
    ROOT,
    'harmonise',
    'examples/sp-export-syntetisk.csv',
    '--write',
    '--catalogue',
    catalogue,
    '--out',
    join(folder, 'ud'),
  );
  if (ran.code > 1) throw new Error(`no old types were written: ${ran.stderr}`);
  return catalogue;
}
