import type { ChangedFile, OpenProposal } from '../agenda/open-proposal.ts';
import { git, gitBlobs } from '../load/git.ts';
import { revisionExists } from '../load/history.ts';
import { kindOf } from '../load/kinds.ts';
import { UnusableInput } from '../model/unusable-input.ts';

/**
 * The branches `forslag/*`, here and at the remotes, that have something `base` has not: proposals for whoever has no list
 * from GitHub. A branch that is both here and there is named as it is here.
 * @throws UnusableInput outside git, or when there is no such revision
 */
export async function branchProposals(directory: string, base: string): Promise<readonly OpenProposal[]> {
  if (!(await revisionExists(directory, base))) throw withoutBase(base);
  const format = '--format=%(refname)%00%(objectname)';
  const listed = (await git(directory, 'for-each-ref', format, 'refs/heads/forslag', 'refs/remotes/*/forslag')) ?? '';
  const branches = new Map<string, string>();
  for (const line of listed.split('\n')) {
    const [ref = '', commit] = line.split('\0');
    const name = ref.replace(/^refs\/(?:heads|remotes\/[^/]+)\//, '');
    if (commit !== undefined && !branches.has(name)) branches.set(name, commit);
  }
  const proposals: OpenProposal[] = [];
  for (const [branch, commit] of branches) {
    const proposal = await branchProposal(directory, base, branch, commit);
    if (proposal !== undefined) proposals.push(proposal);
  }
  return proposals;
}

async function branchProposal(
  directory: string,
  base: string,
  branch: string,
  commit: string,
): Promise<OpenProposal | undefined> {
  const log = await git(directory, 'log', '--reverse', '--format=%cI%x00%s%x00%b%x01', `${base}..${commit}`);
  const [createdAt = '', title = branch, body = ''] = (log ?? '').split('\x01')[0]?.split('\0') ?? [];
  if (createdAt === '') return undefined;
  const names = await git(directory, 'diff', '--name-only', '--no-renames', '-z', `${base}...${commit}`);
  return {
    number: undefined,
    title,
    createdAt: new Date(createdAt).toISOString().slice(0, 10),
    branch,
    body,
    labels: [],
    heard: [],
    files: (names ?? '').split('\0').flatMap((path) => (path === '' ? [] : [{ path }])),
  };
}

/** The proposal with the contents of the files that its branch, if it is here, tells. Nothing is checked out. */
export async function withContents(proposal: OpenProposal, directory: string): Promise<OpenProposal> {
  if (proposal.files.every(({ content }) => content !== undefined)) return proposal;
  const commit = await commitOf(proposal.branch, directory);
  if (commit === undefined) return proposal;
  const files: ChangedFile[] = [];
  for (const file of proposal.files)
    files.push(
      file.content === undefined && isType(file.path)
        ? { ...file, content: await contentAt(directory, commit, file.path) }
        : file,
    );
  return { ...proposal, files };
}

function isType(path: string): boolean {
  return kindOf(path.slice(path.indexOf('/') + 1))?.kind === 'visit-type' && !path.includes('\n');
}

/** The name comes from a stranger: it is looked up as a branch and nothing else. */
async function commitOf(branch: string, directory: string): Promise<string | undefined> {
  if ((await git(directory, 'check-ref-format', `refs/heads/${branch}`)) === undefined) return undefined;
  for (const ref of [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`]) {
    const commit = (await git(directory, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`))?.trim();
    if (commit !== undefined && commit !== '') return commit;
  }
  return undefined;
}

/** Null where the branch lacks the file, and so deletes it; absent where it is no ordinary file. */
async function contentAt(directory: string, commit: string, path: string): Promise<string | null | undefined> {
  const listed = await git(directory, 'ls-tree', '--full-tree', '-z', commit, '--', path);
  if (listed === '') return null;
  const object = /^100(?:644|755) blob ([0-9a-f]+)\t/.exec(listed ?? '')?.[1];
  return object === undefined ? undefined : (await gitBlobs(directory, [object]))?.[0]?.toString('utf8');
}

function withoutBase(base: string): UnusableInput {
  return new UnusableInput({
    da: `Revisionen "${base}" findes ikke: kør i repositoriet, angiv en anden med --base, eller giv en liste med --proposals.`,
    en: `There is no revision "${base}": run in the repository, name another with --base, or give a list with --proposals.`,
  });
}
