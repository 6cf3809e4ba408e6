import { join } from 'node:path';
import { maskCpr } from '../model/cpr.ts';
import type { Language } from '../model/finding.ts';
import { UnusableInput } from '../model/unusable-input.ts';
import { IN_TERMINAL } from '../propose/forms.ts';
import { judgeProposal, pathFrom } from './judge-proposal.ts';
import { readText } from './read-text.ts';
import { writeWhole } from './write-whole.ts';

export interface NewOptions {
  readonly catalogue: string;
  readonly lang: Language;
  /** A file with the form filled in as text (`docs/forslag.txt`). */
  readonly from?: string | undefined;
}

/** Writes the type that a text proposes, by the same parser and rules as an issue. 1, and nothing written, where it must be mended. */
export async function createNew({ catalogue, from, lang }: NewOptions): Promise<number> {
  if (from === undefined) throw new UnusableInput(WITHOUT_TEXT);
  const { answer, accepted } = await judgeProposal(readText(from), catalogue, IN_TERMINAL, { isPlain: true });
  if (accepted) writeWhole(join(catalogue, accepted.file.path), accepted.file.text);
  process.stdout.write(maskCpr(answer));
  if (accepted) process.stdout.write(`${WRITTEN[lang]} ${pathFrom(catalogue, accepted.file.path)}\n`);
  return accepted ? 0 : 1;
}

const WRITTEN: Readonly<Record<Language, string>> = { da: 'Skrevet:', en: 'Written:' };

const WITHOUT_TEXT = {
  da: 'Angiv det udfyldte forslag med --from FIL; skemaet ligger i docs/forslag.txt.',
  en: 'Name the filled-in proposal with --from FILE; the form is docs/forslag.txt.',
};
