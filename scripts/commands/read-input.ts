import { readFileSync } from 'node:fs';
import { UnusableInput } from '../model/unusable-input.ts';

/**
 * The bytes of a file that a command was given.
 * @throws UnusableInput when it cannot be read
 */
export function readInput(path: string): Uint8Array {
  return readable(path, () => readFileSync(path));
}

/** What `read` gives of the file at `path`; as {@link readInput} where it cannot. */
export function readable<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UnusableInput({
      da: `"${path}" kan ikke læses (${error.code}): ret stien eller rettighederne.`,
      en: `"${path}" cannot be read (${error.code}): mend the path or the permissions.`,
    });
  }
}
