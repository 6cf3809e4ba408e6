import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What `writeWhole` writes beside a file before it takes its place. */
const BESIDE = /\.(\d+)\.tmp$/;

/**
 * Deletes what runs that were killed have left beside their files in `folder`, or in it and all below. Those that still run
 * keep theirs.
 * @param of the name of a file or folder: only what was left of that; absent: of all
 */
export function sweepLeftovers(folder: string, { recursive = false, of = '' } = {}): void {
  if (!existsSync(folder)) return;
  for (const path of readdirSync(folder, { recursive, encoding: 'utf8' })) {
    const [, owner] = BESIDE.exec(path) ?? [];
    const isMeant = owner !== undefined && (of === '' || path.startsWith(`${of}.`));
    if (isMeant && !isRunning(Number(owner))) rmSync(join(folder, path), { force: true, recursive: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs, as somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
