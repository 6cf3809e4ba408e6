import { UnusableInput } from '../model/unusable-input.ts';
import { readInput } from './read-input.ts';

/**
 * The text of a file that a command was given.
 * @throws UnusableInput when it cannot be read, or is not UTF-8
 */
export function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readInput(path));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UnusableInput({
      da: `"${path}" er ikke UTF-8: gem filen som "UTF-8", og prøv igen.`,
      en: `"${path}" is not UTF-8: save it as "UTF-8", and try again.`,
    });
  }
}
