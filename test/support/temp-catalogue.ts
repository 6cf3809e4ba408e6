import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { FIXTURE } from './fixture.ts';
import type { Files } from './load.ts';

export interface TempCatalogue {
  /** An empty folder but for the catalogue: the working directory of the commands. */
  readonly folder: string;
  /** `folder/catalogue`. */
  readonly catalogue: string;
  /** The text of a file of the catalogue. */
  readonly read: (path: string) => string;
  readonly write: (path: string, content: string) => void;
}

/** The fixture with `files` changed, written to a folder outside git that is gone after the test. */
export function tempCatalogue(files: Files = {}): TempCatalogue {
  const folder = mkdtempSync(join(tmpdir(), 'besoegstyper-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const catalogue = join(folder, 'catalogue');
  const write = (path: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(catalogue, path)), { recursive: true });
    writeFileSync(join(catalogue, path), content);
  };
  for (const [path, content] of Object.entries({ ...FIXTURE, ...files })) if (content !== null) write(path, content);
  return { folder, catalogue, read: (path) => readFileSync(join(catalogue, path), 'utf8'), write };
}
