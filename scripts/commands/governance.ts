import { git } from '../load/git.ts';
import { openCatalogue } from '../load/open-catalogue.ts';
import type { SettingsFile } from '../model/authored.ts';
import type { Language, Message } from '../model/finding.ts';
import { UnusableInput } from '../model/unusable-input.ts';
import { positionOf } from '../report/placed.ts';
import { checkLive, checkWanted, type Fault, stepsTo } from '../review/check-rulesets.ts';
import { checkGroups, checkTeams, type LiveTeam } from '../review/check-teams.ts';
import { lintCodeowners } from '../review/lint-codeowners.ts';
import type { WantedRuleset } from '../review/ruleset.ts';
import { type GitHub, gitHubFromEnvironment } from './github-api.ts';
import { at } from './json-at.ts';
import { readInput } from './read-input.ts';
import { liveRulesets, readRulesets } from './read-rulesets.ts';
import { teamMembers, teamPath } from './team-members.ts';

export interface GovernanceOptions {
  readonly catalogue: string;
  readonly lang: Language;
  readonly check?: true;
  readonly apply?: true;
}

/**
 * Compares who owns the files, the teams and the rulesets with what is live on GitHub, and with `--apply` makes the
 * rulesets so. 1 where something is not as it must be. Rules that ask teams which do not exist would lock everybody
 * out, so nothing is applied while a fault stands that applying does not mend.
 */
export async function governance({ catalogue: directory, lang, check, apply }: GovernanceOptions): Promise<number> {
  if ((check === undefined) === (apply === undefined)) throw new UnusableInput(WHICH);
  const wanted = readRulesets('.');
  const { catalogue } = await openCatalogue(directory);
  const settings = catalogue.settings;
  if (settings === undefined) throw new UnusableInput(NO_SETTINGS);
  const ownFaults = [...(await codeownersFaults(lang)), ...wanted.flatMap((one) => [...checkWanted(one)])];

  let github: GitHub;
  try {
    github = gitHubFromEnvironment(process.env);
  } catch (error) {
    // What can be said without GitHub is said before it is told that the rest cannot.
    print([...ownFaults, ...checkGroups(settings, undefined)], lang);
    throw error;
  }
  const faults = [...ownFaults, ...checkGroups(settings, github.owner), ...(await liveFaults(github, settings))];
  if (apply) return applied(github, wanted, faults, lang);
  const all = [...faults, ...checkLive(wanted, await liveRulesets(github))];
  print(all, lang);
  if (all.length === 0) process.stdout.write(`${AS_WANTED[lang]}\n`);
  return all.length === 0 ? 0 : 1;
}

const WHICH: Message = {
  da: 'Sig, hvad der skal ske: --check sammenligner med GitHub, --apply retter GitHub til.',
  en: 'Say what is to be done: --check compares with GitHub, --apply sets GitHub.',
};
const NO_SETTINGS: Message = {
  da: 'Katalogets settings.yaml kan ikke læses: kør npm run validate, og ret den først.',
  en: "The catalogue's settings.yaml cannot be read: run npm run validate and mend it first.",
};
const AS_WANTED: Message = { da: 'Alt er, som det skal være.', en: 'All is as it must be.' };
const NOT_APPLIED: Message = {
  da: 'Intet er ændret på GitHub: ret det ovenstående først.',
  en: 'Nothing was changed on GitHub: mend the above first.',
};

function print(faults: readonly Fault[], lang: Language): void {
  for (const { where, message } of faults) process.stdout.write(`${where}: ${message[lang]}\n`);
}

async function applied(github: GitHub, wanted: readonly WantedRuleset[], faults: readonly Fault[], lang: Language) {
  if (faults.length > 0) {
    print(faults, lang);
    process.stdout.write(`${NOT_APPLIED[lang]}\n`);
    return 1;
  }
  const path = `/repos/${github.owner}/${github.repository}/rulesets`;
  for (const step of stepsTo(wanted, await liveRulesets(github))) {
    const { file, ruleset } = step.wanted;
    if (step.kind === 'create') await github.send('POST', path, ruleset);
    else await github.send('PUT', `${path}/${step.id}`, ruleset);
    process.stdout.write(`${file}: ${(step.kind === 'create' ? CREATED : UPDATED)[lang]}\n`);
  }
  // What GitHub made of it, and what was never ours to change.
  const rest = checkLive(wanted, await liveRulesets(github));
  print(rest, lang);
  if (rest.length === 0) process.stdout.write(`${AS_WANTED[lang]}\n`);
  return rest.length === 0 ? 0 : 1;
}

const CREATED: Message = { da: 'oprettet på GitHub.', en: 'created on GitHub.' };
const UPDATED: Message = { da: 'rettet på GitHub.', en: 'updated on GitHub.' };

/** `CODEOWNERS` on all files that git knows or would take in. */
async function codeownersFaults(lang: Language): Promise<readonly Fault[]> {
  const listed = await git('.', 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
  if (listed === undefined)
    throw new UnusableInput({
      da: 'Mappen er ikke et git-depot: kør kommandoen i depotets rod.',
      en: 'The folder is no git repository: run the command at the root of the repository.',
    });
  const text = new TextDecoder().decode(readInput('CODEOWNERS'));
  const paths = [...new Set(listed.split('\0').filter((path) => path !== ''))].sort();
  return lintCodeowners('CODEOWNERS', text, paths).map(({ file, range, rule, message }) => {
    const { line, column } = positionOf(text, range);
    return { where: `${file}:${line}:${column}`, message: { ...message, [lang]: `${message[lang]} (${rule})` } };
  });
}

/** The teams as they are, and what GitHub itself says is wrong with `CODEOWNERS`. */
async function liveFaults(github: GitHub, { groups }: SettingsFile): Promise<readonly Fault[]> {
  const repository = `repos/${github.owner}/${github.repository}`;
  const teams: LiveTeam[] = [];
  // A team that nobody has confirmed is told as that, not once more as one that is not there.
  for (const { team } of groups.filter(({ confirmed }) => confirmed)) {
    const members = await teamMembers(github, team);
    const access = members === null ? undefined : await github.get(`${teamPath(team)}/${repository}`);
    teams.push({ team, members, mayWrite: at(access, 'permissions', 'push') === true });
  }
  const answer = at(await github.get(`/${repository}/codeowners/errors`), 'errors');
  const errors = Array.isArray(answer) ? answer : [];
  return [...checkTeams(teams), ...errors.map(errorOfGitHub)];
}

function errorOfGitHub(error: unknown): Fault {
  const [path, line, column] = ['path', 'line', 'column'].map((key) => String(at(error, key) ?? '?'));
  const said = JSON.stringify(at(error, 'kind') ?? '');
  return {
    where: `${path}:${line}:${column}`,
    message: { da: `GitHub kan ikke bruge linjen: ${said}.`, en: `GitHub cannot use the line: ${said}.` },
  };
}
