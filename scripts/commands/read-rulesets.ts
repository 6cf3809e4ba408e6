import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UnusableInput } from '../model/unusable-input.ts';
import type { LiveRuleset, Ruleset, WantedRuleset } from '../review/ruleset.ts';
import type { GitHub } from './github-api.ts';
import { at, textAt } from './json-at.ts';
import { readInput } from './read-input.ts';

const FOLDER = '.github/rulesets';

/** The rulesets that the repository is to have, by file name. @throws UnusableInput where one is no ruleset */
export function readRulesets(root: string): readonly WantedRuleset[] {
  const folder = join(root, FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  if (names.length === 0)
    throw new UnusableInput({
      da: `Der er ingen regelsæt i ${FOLDER}: kør kommandoen i depotets rod.`,
      en: `There are no rulesets in ${FOLDER}: run the command at the root of the repository.`,
    });
  return names.sort().map((name) => ({ file: `${FOLDER}/${name}`, ruleset: rulesetIn(join(folder, name)) }));
}

function rulesetIn(path: string): Ruleset {
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder().decode(readInput(path)));
  } catch (error) {
    if (error instanceof UnusableInput) throw error;
  }
  if (typeof at(content, 'name') === 'string' && isRuleset(content)) return content;
  throw new UnusableInput({
    da: `"${path}" er ikke et regelsæt: det skal være JSON med name, target, enforcement, bypass_actors, conditions og rules.`,
    en: `"${path}" is no ruleset: it must be JSON with name, target, enforcement, bypass_actors, conditions and rules.`,
  });
}

/** The rulesets that hold for the repository on GitHub, those of the organisation above it too. */
export async function liveRulesets(github: GitHub): Promise<readonly LiveRuleset[]> {
  const path = `/repos/${github.owner}/${github.repository}/rulesets`;
  const listed = await github.list(`${path}?includes_parents=true`);
  if (listed === undefined)
    throw new UnusableInput({
      da: `Depotet ${github.owner}/${github.repository} findes ikke, eller tokenet må ikke se det: ret GITHUB_REPOSITORY eller retten.`,
      en: `There is no repository ${github.owner}/${github.repository}, or the token may not see it: mend GITHUB_REPOSITORY or the right.`,
    });
  const live: LiveRuleset[] = [];
  for (const summary of listed) {
    const id = at(summary, 'id');
    // The list leaves out the rules and who is let past them.
    const whole = await github.get(`${path}/${String(id)}?includes_parents=true`);
    if (typeof id !== 'number' || !isRuleset(whole)) throw unreadable(String(id));
    live.push({ ...whole, id, source_type: textAt(whole, 'source_type') });
  }
  return live;
}

function isRuleset(value: unknown): value is Ruleset {
  const actors = at(value, 'bypass_actors');
  const rules = at(value, 'rules');
  return (
    [at(value, 'name'), at(value, 'enforcement')].every((text) => typeof text === 'string') &&
    (actors === undefined ||
      (Array.isArray(actors) && actors.every((one) => typeof at(one, 'bypass_mode') === 'string'))) &&
    (rules === undefined || (Array.isArray(rules) && rules.every((one) => typeof at(one, 'type') === 'string')))
  );
}

function unreadable(id: string): UnusableInput {
  return new UnusableInput({
    da: `Regelsæt nr. ${id} på GitHub kan ikke læses: kør igen, eller se efter under Settings › Rules.`,
    en: `Ruleset no. ${id} on GitHub cannot be read: run again, or look under Settings › Rules.`,
  });
}
