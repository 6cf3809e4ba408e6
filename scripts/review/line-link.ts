import { isRepository } from '../model/repository.ts';

/** Where links lead: all of it from the workflow or GitHub's API, none of it from the pull request's own files. */
export interface LinkBase {
  /** `owner/name` */
  readonly repository: string;
  /** The full SHA-1 of the head commit. */
  readonly head: string;
  /** The head branch and the repository it is in; absent: links show the line, but cannot open it for editing. */
  readonly branch?: string | undefined;
}

const SHA = /^[0-9a-f]{40}$/;
const PATH = /^catalogue(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9ÆØÅæøå._-]+)+$/;
const BRANCH = /^(?!\/)(?!.*(?:\.\.|\/\/|\/$))[A-Za-z0-9ÆØÅæøå._/-]{1,200}$/;

export function isSha(text: string): boolean {
  return SHA.test(text);
}

/** Whether a path of the repository is a file of the catalogue that can be linked to, and nothing else. */
export function isCataloguePath(path: string): boolean {
  return path.length <= 300 && PATH.test(path);
}

/**
 * The address of a line: opened for editing on the branch, or as it stands in the commit where the branch is not known or
 * its name is none that we put into an address. Nothing where any part is not of its form.
 */
export function lineLink({ repository, head, branch }: LinkBase, path: string, line: number): string | undefined {
  if (!isRepository(repository) || !isSha(head) || !isCataloguePath(path) || !Number.isSafeInteger(line))
    return undefined;
  const where = `https://github.com/${repository}`;
  if (branch !== undefined && BRANCH.test(branch))
    return `${where}/edit/${encodeURI(branch)}/${encodeURI(path)}#L${line}`;
  return `${where}/blob/${head}/${encodeURI(path)}?plain=1#L${line}`;
}
