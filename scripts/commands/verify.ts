import { readFileSync } from 'node:fs';
import { verifyBundle } from '../bundle/verify.ts';
import type { Language, Message } from '../model/finding.ts';
import { UnusableInput } from '../model/unusable-input.ts';

/** Says whether a bundle is as it was made, and all that is wrong where it is not. 1 where it is not. */
export function verify({ path, lang }: { path: string; lang: Language }): number {
  const verdict = verifyBundle(readBundle(path));
  if (!verdict.ok) {
    process.stdout.write(`${REFUSED[lang]}\n${verdict.faults.map((fault) => `  ${fault[lang]}\n`).join('')}`);
    return 1;
  }
  const { version, channel, commit, files } = verdict.manifest;
  process.stdout.write(
    `${ACCEPTED[lang]}\n  ${version} ${channel}, ${files.length + 2} ${FILES[lang]}, commit ${commit ?? '–'}\n  SHA-256 ${verdict.sha256}\n`,
  );
  return 0;
}

const FILES: Message = { da: 'filer', en: 'files' };
const REFUSED: Message = { da: 'Bundtet er IKKE i orden:', en: 'The bundle is NOT in order:' };
const ACCEPTED: Message = { da: 'Bundtet er komplet og urørt.', en: 'The bundle is complete and untouched.' };

function readBundle(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UnusableInput({
      da: `"${path}" kan ikke læses (${(error as NodeJS.ErrnoException).code}): ret stien.`,
      en: `"${path}" cannot be read (${(error as NodeJS.ErrnoException).code}): mend the path.`,
    });
  }
}
