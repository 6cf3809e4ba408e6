import { openCatalogue } from '../load/open-catalogue.ts';
import type { Language } from '../model/finding.ts';
import { responseDays } from '../model/response-days.ts';
import { UnusableInput } from '../model/unusable-input.ts';
import { readOpenProposals } from '../review/open-proposal.ts';
import { reminders as remindersOf } from '../review/reminders.ts';
import { readInput } from './read-input.ts';

export interface RemindersOptions {
  readonly catalogue: string;
  readonly lang: Language;
  readonly proposals: string;
  readonly asOf: string;
}

/** Prints, as JSON, whom to remind of which open proposal: `[{ number, body }]`. */
export async function reminders({ catalogue: directory, proposals: file, asOf }: RemindersOptions): Promise<number> {
  const proposals = readOpenProposals(new TextDecoder().decode(readInput(file)));
  if (proposals === undefined)
    throw new UnusableInput({
      da: `"${file}" er ingen liste over forslag: hent den med gh pr list, som i .github/workflows/stale.yml.`,
      en: `"${file}" is no list of proposals: fetch it with gh pr list, as .github/workflows/stale.yml does.`,
    });
  const { catalogue } = await openCatalogue(directory, { asOf });
  const days = responseDays(catalogue.settings);
  process.stdout.write(`${JSON.stringify(remindersOf(proposals, catalogue, days, asOf), null, 2)}\n`);
  return 0;
}
