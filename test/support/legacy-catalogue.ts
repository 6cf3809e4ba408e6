import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call } from './call.ts';
import { ROOT } from './run.ts';

/**
 * What `use` makes of our own catalogue with the 6,000 old types of the synthetic export in it, as `harmonise --write` puts
 * them there. The catalogue is gone afterwards.
 */
export async function fromLegacyCatalogue<Made>(use: (catalogue: string) => Made | Promise<Made>): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), 'besoegstyper-gamle-'));
  try {
    return await use(await writtenIn(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writtenIn(folder: string): Promise<string> {
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
