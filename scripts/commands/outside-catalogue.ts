import { isAbsolute, relative, resolve, sep } from 'node:path';
import { UnusableInput } from '../model/unusable-input.ts';

/**
 * Lets through a folder to be written that does not lie in the catalogue: what stands there is read as a part of it.
 * @throws UnusableInput where it does.
 */
export function outsideCatalogue(catalogue: string, out: string): void {
  const below = relative(resolve(catalogue), resolve(out));
  if (below.split(sep)[0] === '..' || isAbsolute(below)) return;
  throw new UnusableInput({
    da: `"${out}" ligger i kataloget "${catalogue}", hvor kun dets egne filer må stå: vælg en anden mappe med --out.`,
    en: `"${out}" lies in the catalogue "${catalogue}", where only its own files may stand: choose another folder with --out.`,
  });
}
