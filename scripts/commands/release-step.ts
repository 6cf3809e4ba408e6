import { existsSync, readFileSync } from 'node:fs';
import { git } from '../load/git.ts';
import { UnusableInput } from '../model/unusable-input.ts';

/** What is known of the version in `package.json`. */
export interface ReleaseFacts {
  readonly version: string;
  /** The text of `CHANGELOG.md`; empty before the first version. */
  readonly changelog: string;
  readonly isTagged: boolean;
}

/**
 * What a push to main is for. `release`: the version pull request has just been merged, so the changelog tells of a
 * version that no tag holds. `version`: anything else, so that pull request is to be made or brought up to date.
 */
export function releaseStep({ version, changelog, isTagged }: ReleaseFacts): 'release' | 'version' {
  return !isTagged && changelog.split(/\r?\n/).includes(`## ${version}`) ? 'release' : 'version';
}

/**
 * Prints the step and the version as a workflow's outputs, of the repository that is the working directory.
 * @throws UnusableInput without git or a version, where nothing can be said
 */
export async function printReleaseStep(): Promise<number> {
  const version = existsSync('package.json') ? versionIn(readFileSync('package.json', 'utf8')) : undefined;
  const tags = await git('.', 'tag', '--list', 'v*');
  if (version === undefined || tags === undefined) throw new UnusableInput(NO_REPOSITORY);
  const changelog = existsSync('CHANGELOG.md') ? readFileSync('CHANGELOG.md', 'utf8') : '';
  const step = releaseStep({ version, changelog, isTagged: tags.split('\n').includes(`v${version}`) });
  process.stdout.write(`step=${step}\nversion=${version}\n`);
  return 0;
}

/** Only what is safe as a tag and as a line of a workflow's outputs. */
function versionIn(text: string): string | undefined {
  return /^\s*"version":\s*"(\d+\.\d+\.\d+)"/m.exec(text)?.[1];
}

const NO_REPOSITORY = {
  da: 'Her er intet git-lager med en package.json med version: kør kommandoen i katalogets rod.',
  en: 'There is no git repository with a package.json that has a version here: run the command at its root.',
};
