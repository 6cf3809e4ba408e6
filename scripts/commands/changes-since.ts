import { readFileSync } from 'node:fs';
import { type BundleFacts, bundleName, DRAFT_NOTICE } from '../bundle/facts.ts';
import { verifyBundle } from '../bundle/verify.ts';
import { compareSnapshots } from '../compare/compare-snapshots.ts';
import { snapshotOfBundle } from '../compare/snapshot-of-bundle.ts';
import type { BundledCatalogue } from '../model/bundled.ts';
import { UnusableInput } from '../model/unusable-input.ts';
import type { SideName } from '../report/compared.ts';
import { comparisonMarkdown } from '../report/comparison-markdown.ts';
import { titles } from './compare-sides.ts';
import { readBundledCatalogue } from './read-bundled-catalogue.ts';

/**
 * `CHANGES.md`: all that differs between an earlier bundle and this one.
 * @throws UnusableInput when the earlier one is not in order, or is of another channel
 */
export function changesSince(path: string, now: BundledCatalogue): string {
  const before = readBundledCatalogue(path);
  if (!verifyBundle(readFileSync(path)).ok) throw notInOrder(path);
  if (before.channel !== now.channel) throw otherChannel(path, before, now);
  const comparison = compareSnapshots(snapshotOfBundle(before), snapshotOfBundle(now), titles());
  const compared = { base: named(before), head: named(now), comparison };
  const body = [...comparisonMarkdown(compared, Number.POSITIVE_INFINITY)].join('');
  return `# Ændringer siden ${before.version}\n\n${body}${now.channel === 'draft' ? `\n${DRAFT_NOTICE}\n` : ''}`;
}

function named(facts: BundleFacts): SideName {
  return { kind: 'bundle', name: bundleName(facts), commit: facts.commit };
}

function notInOrder(path: string): UnusableInput {
  return new UnusableInput({
    da: `Det forrige bundt "${path}" er ikke i orden: se hvorfor med npm run verify, eller hent det igen.`,
    en: `The previous bundle "${path}" is not in order: see why with npm run verify, or fetch it again.`,
  });
}

function otherChannel(path: string, { channel }: BundleFacts, now: BundleFacts): UnusableInput {
  return new UnusableInput({
    da: `Det forrige bundt "${path}" er af kanalen ${channel}, men dette er af ${now.channel}: angiv et forrige af samme kanal.`,
    en: `The previous bundle "${path}" is of channel ${channel} but this one of ${now.channel}: name one of the same channel.`,
  });
}
