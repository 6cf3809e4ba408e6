import { closeSync, constants, type Dirent, fstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../model/finding.ts';
import { WHOLE_FILE } from '../model/range.ts';
import { UnusableInput } from '../model/unusable-input.ts';
import { fault } from './faults.ts';
import { kindOf } from './kinds.ts';
import type { RawFile } from './raw-file.ts';

/** A YAML file larger than this is not read. */
export const MAX_YAML_BYTES = 256 * 1024;

/** Ordinary files by path, and what is said of all others. */
export interface Listing {
  readonly paths: readonly string[];
  readonly findings: readonly Finding[];
}

/** The paths of all files below `directory`, sorted by code unit, and a finding for each that is no ordinary file. */
export function listFiles(directory: string): Listing {
  const paths: string[] = [];
  const findings: Finding[] = [];
  const walk = (below: string): void => {
    for (const entry of entriesOf(join(directory, below))) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (path.includes('\uFFFD')) findings.push(strayFile(path));
      else if (entry.isFile()) paths.push(path);
      else findings.push(specialFile(path, entry.isSymbolicLink()));
    }
  };
  walk('');
  return { paths: paths.sort(), findings };
}

function entriesOf(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    throw unreadable(directory, error as NodeJS.ErrnoException);
  }
}

/** Reads the files that may be read, and says of each other why not. */
export function readFiles(directory: string, paths: readonly string[]): { files: RawFile[]; findings: Finding[] } {
  const files: RawFile[] = [];
  const findings: Finding[] = [];
  for (const path of paths) {
    if (kindOf(path) === undefined) findings.push(strayFile(path));
    const bytes = readUpTo(join(directory, path), path.endsWith('.yaml') ? MAX_YAML_BYTES : Number.POSITIVE_INFINITY);
    if (bytes === undefined) findings.push(oversizedFile(path));
    else files.push({ path, bytes });
  }
  return { files, findings };
}

/** The bytes of a file, or nothing, and nothing read, where it is larger. A link put in its place by now is not followed. */
function readUpTo(path: string, limit: number): Buffer | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const { size } = fstatSync(file);
    return size > limit ? undefined : wholeFile(file, size);
  } catch (error) {
    throw unreadable(path, error as NodeJS.ErrnoException);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** One read of as many bytes as there are; where the file has changed meanwhile, the long way, which looks for its end. */
function wholeFile(file: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  return size > 0 && readSync(file, bytes, 0, size, 0) === size ? bytes : readFileSync(file);
}

function unreadable(path: string, { code }: NodeJS.ErrnoException): UnusableInput {
  return new UnusableInput({
    da: `"${path}" kan ikke læses (${code}): giv adgang til filen, eller fjern den.`,
    en: `"${path}" cannot be read (${code}): give access to the file, or remove it.`,
  });
}

function specialFile(path: string, isLink: boolean): Finding {
  return fault('no-special-file', path, {
    range: WHOLE_FILE,
    message: isLink
      ? {
          da: 'Filen er en genvej (symlink): læg selve filen her.',
          en: 'The file is a symlink: put the file itself here.',
        }
      : { da: 'Dette er ikke en almindelig fil: fjern den.', en: 'This is no ordinary file: remove it.' },
  });
}

function strayFile(path: string): Finding {
  return fault('no-stray-file', path, {
    range: WHOLE_FILE,
    message: {
      da: `"${path}" hører ikke til i kataloget: flyt eller omdøb filen, eller slet den.`,
      en: `"${path}" has no place in the catalogue: move, rename or delete the file.`,
    },
    help: {
      da: 'Pladser: settings.yaml, common/, specialities/<speciale>/, vocabularies/ og decisions/. YAML-filer ender på .yaml.',
      en: 'Places: settings.yaml, common/, specialities/<speciality>/, vocabularies/ and decisions/. YAML files end in .yaml.',
    },
  });
}

function oversizedFile(path: string): Finding {
  return fault('no-oversized-file', path, {
    range: WHOLE_FILE,
    message: {
      da: 'Filen er over 256 kB og er ikke læst: del den op.',
      en: 'The file is over 256 kB and was not read: split it.',
    },
  });
}
