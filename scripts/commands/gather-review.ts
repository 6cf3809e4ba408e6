import { check } from '../check/check.ts';
import { sortFindings } from '../check/sort-findings.ts';
import { compareSnapshots } from '../compare/compare-snapshots.ts';
import type { Snapshot } from '../compare/snapshot.ts';
import { snapshotOfCatalogue } from '../compare/snapshot-of-catalogue.ts';
import { git } from '../load/git.ts';
import { schemaOf } from '../load/kinds.ts';
import type { Loaded } from '../load/load-catalogue.ts';
import { openCatalogue } from '../load/open-catalogue.ts';
import { commitOf, openRevision, unknownRevision } from '../load/open-revision.ts';
import { unreadFiles } from '../load/unread-files.ts';
import type { Finding } from '../model/finding.ts';
import type { ReviewFacts } from '../model/review-facts.ts';
import { approvalPolicy } from '../review/approval-policy.ts';
import { newFindings } from '../review/new-findings.ts';
import { type Requirement, requiredApprovals } from '../review/required-approvals.ts';
import { reviewFacts } from '../review/review-facts.ts';
import { RULES } from '../rules/index.ts';
import { titles } from './compare-sides.ts';

interface Gathering {
  readonly catalogue: string;
  readonly base: string;
  readonly number?: number | undefined;
  readonly head?: string | undefined;
  readonly files?: readonly string[] | undefined;
}

/**
 * What the working tree changes beside a revision, as data. Who must approve is by the policy of that revision.
 * @throws UnusableInput when there is no such revision
 */
export async function gatherReview({
  catalogue: directory,
  base,
  number,
  head,
  files,
}: Gathering): Promise<ReviewFacts> {
  const commit = await commitOf(directory, base);
  if (commit === undefined) throw unknownRevision(base);
  const after = await openCatalogue(directory, { base: commit });
  // By one day for both: what only a day that went by has made wrong is not new.
  const before = await openRevision(directory, commit, after.catalogue.asOf);
  const changed = files ?? (await changedFiles(directory, commit));
  const folder = (await git(directory, 'rev-parse', '--show-prefix'))?.trim() ?? '';
  const texts = new Map(after.catalogue.files.map(({ path, text }) => [path, text]));
  return reviewFacts({
    number: number ?? null,
    head: head ?? null,
    comparison: compareSnapshots(snapshotOf(before), snapshotOf(after), titles()),
    catalogue: after.catalogue,
    findings: newFindings(findingsOf(after), findingsOf(before)),
    sources: { textOf: (file) => texts.get(file), shownPath: (file) => `${folder}${file}` },
    approvals: changed && requirementsOf(changed, before),
  });
}

function findingsOf({ catalogue, findings }: Loaded): readonly Finding[] {
  return sortFindings([...findings, ...check(catalogue, RULES).findings]);
}

function snapshotOf(loaded: Loaded): Snapshot {
  return snapshotOfCatalogue(loaded.catalogue, unreadFiles(loaded), (name) => schemaOf({ kind: 'vocabulary', name }));
}

/** Nothing where the policy does not say: then nobody is named rather than some. */
function requirementsOf(files: readonly string[], { catalogue }: Loaded): readonly Requirement[] | undefined {
  const policy = approvalPolicy(catalogue);
  if (policy === undefined) return undefined;
  const changed = files.map((path) => ({ path, status: 'modified' as const }));
  const { requirements, faults } = requiredApprovals(changed, policy);
  return faults.length > 0 ? undefined : requirements;
}

/** Both names of a renamed file; files that git does not know yet too. */
async function changedFiles(directory: string, commit: string): Promise<readonly string[] | undefined> {
  const root = (await git(directory, 'rev-parse', '--show-toplevel'))?.replace(/\n$/, '');
  if (root === undefined) return undefined;
  const [known, others] = await Promise.all([
    git(root, 'diff', '--name-only', '-z', '--no-renames', commit, '--'),
    git(root, 'ls-files', '--others', '--exclude-standard', '-z'),
  ]);
  if (known === undefined || others === undefined) return undefined;
  return [...new Set(`${known}${others}`.split('\0').filter((path) => path !== ''))].sort();
}
