import { join } from 'node:path';
import { maskCpr } from '../model/cpr.ts';
import type { Language } from '../model/finding.ts';
import { IN_ISSUE } from '../propose/forms.ts';
import { branchOf } from '../propose/proposal.ts';
import { bodyOf, titleOf } from '../propose/pull-request.ts';
import { judgeProposal, pathFrom } from './judge-proposal.ts';
import { readText } from './read-text.ts';
import { writeWhole } from './write-whole.ts';

export interface ProposeOptions {
  readonly catalogue: string;
  readonly lang: Language;
  /** A file that holds the body of the issue. */
  readonly body: string;
  /** The number of the issue. */
  readonly number?: number | undefined;
  readonly write?: true;
}

/**
 * Turns the body of an issue into what a pull request is made of, and prints it as JSON: `{ ok, branch, path, title, body,
 * answer }`, of which all but `ok` and `answer` are null where something must be mended. With `--write` the file is
 * written. 1 where something must be mended.
 */
export async function propose({ catalogue, body, number, write }: ProposeOptions): Promise<number> {
  const { answer, accepted } = await judgeProposal(readText(body), catalogue, IN_ISSUE, { isPlain: false });
  if (accepted === undefined) {
    print({ ok: false, branch: null, path: null, title: null, body: null, answer });
    return 1;
  }
  const { proposal, file, speciality, fields } = accepted;
  if (write) writeWhole(join(catalogue, file.path), file.text);
  print({
    ok: true,
    branch: branchOf(proposal),
    path: pathFrom(catalogue, file.path),
    title: titleOf(proposal, speciality),
    body: bodyOf(proposal, fields, number),
    answer,
  });
  return 0;
}

/** What looks like a CPR number has been refused by now; nothing that was missed is to be repeated either. */
function print(result: object): void {
  process.stdout.write(`${maskCpr(JSON.stringify(result, null, 2))}\n`);
}
