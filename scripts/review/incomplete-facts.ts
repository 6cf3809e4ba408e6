import type { Message } from '../model/finding.ts';
import type { ApprovalFacts } from './approval-facts.ts';
import type { Requirement } from './required-approvals.ts';

/** Why the facts are too few to decide by; whatever is not known might be what nobody has approved. */
export function* incompleteFacts(facts: ApprovalFacts, requirements: readonly Requirement[]): Generator<Message> {
  const { files, changedFiles, teams, commitAuthors } = facts;
  if (files.length !== changedFiles)
    yield {
      da: `Kun ${files.length} af de ${changedFiles} ændrede filer er kendt: del ændringen op i mindre.`,
      en: `Only ${files.length} of the ${changedFiles} changed files are known: split the change.`,
    };
  for (const [index, { path, previousPath, status }] of files.entries()) {
    // A path may hold anything, so none is repeated: the number is its place in GitHub's list.
    if (![path, previousPath ?? path].every(isPlainPath))
      yield {
        da: `Stien til fil nr. ${index + 1} kan ikke bruges: giv filen et navn med almindelige tegn.`,
        en: `The path of file no. ${index + 1} cannot be used: name the file with ordinary characters.`,
      };
    if (status === 'renamed' && previousPath === undefined)
      yield {
        da: `Det vides ikke, hvad fil nr. ${index + 1} hed før: hent oplysningerne igen.`,
        en: `It is not known what file no. ${index + 1} was called before: fetch the facts again.`,
      };
  }
  // Who pushed last is for the ruleset (require_last_push_approval): the author of a commit is what its maker wrote.
  if (commitAuthors.includes(null))
    yield {
      da: 'Et commit tilhører ingen konto på GitHub, så det vides ikke, om nogen godkender sit eget: lav det igen med en mailadresse, som kontoen kender.',
      en: 'A commit belongs to no account on GitHub, so nobody knows whether its author approves it: make it again with an e-mail address that the account knows.',
    };
  const needed = [...new Set(requirements.flatMap((requirement) => requirement.teams))];
  for (const team of needed.filter((one) => !Object.hasOwn(teams, one) || teams[one] === null))
    yield {
      da: `Det vides ikke, hvem der er i teamet \`${team}\`: opret det, og giv tjekket ret til at læse det.`,
      en: `It is not known who is in the team \`${team}\`: create it, and let the check read it.`,
    };
}

/** A path that git and GitHub write in one way only. */
function isPlainPath(path: string): boolean {
  return !/[\\\p{C}]/u.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
