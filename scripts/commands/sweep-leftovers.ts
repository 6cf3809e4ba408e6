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
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const [, owner] = BESIDE.exec(entry.name) ?? [];
    const isMeant = owner !== undefined && (of === '' || entry.name.startsWith(`${of}.`));
    if (isMeant && !isRunning(Number(owner))) rmSync(path, { force: true, recursive: true });
    // Node's own walk of all that is below takes six times as long.
    else if (recursive && entry.isDirectory()) sweepLeftovers(path, { recursive, of });
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
