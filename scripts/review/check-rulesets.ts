import type { Message } from '../model/finding.ts';
import type { LiveRuleset, Ruleset, WantedRuleset } from './ruleset.ts';
import { type Difference, rulesetDifferences } from './ruleset-differences.ts';

/** Something about the repository that is not as it must be, and where it is written. */
export interface Fault {
  /** A file, or what it is on GitHub. */
  readonly where: string;
  readonly message: Message;
}

/** What `--apply` does about one wanted ruleset. */
export type Step =
  | { readonly kind: 'create'; readonly wanted: WantedRuleset }
  | { readonly kind: 'update'; readonly wanted: WantedRuleset; readonly id: number };

/** What a wanted ruleset may not say, whoever wrote it: it would be applied as it stands. */
export function* checkWanted({ file, ruleset }: WantedRuleset): Generator<Fault> {
  if (ruleset.enforcement !== 'active')
    yield {
      where: file,
      message: {
        da: `"enforcement" er "${ruleset.enforcement}", så reglerne gælder ikke: skriv "active".`,
        en: `"enforcement" is "${ruleset.enforcement}", so the rules do not hold: write "active".`,
      },
    };
  if (ruleset.bypass_actors === undefined || ruleset.bypass_actors.length > 0)
    yield {
      where: file,
      message: {
        da: '"bypass_actors" skal være en tom liste: ingen går uden om reglerne.',
        en: '"bypass_actors" must be an empty list: nobody goes past the rules.',
      },
    };
}

/**
 * How what is live differs from what is wanted. A ruleset of the repository that no file asks for is a fault: nobody
 * has reviewed it. One of the organisation is not ours to change, but who is let past it without a trace is told.
 */
export function checkLive(wanted: readonly WantedRuleset[], live: readonly LiveRuleset[]): readonly Fault[] {
  const own = live.filter(isOwn);
  return [
    ...wanted.flatMap((one) => [
      ...faultsOf(
        one,
        own.filter((ruleset) => isSame(one, ruleset)),
      ),
    ]),
    ...own.filter((ruleset) => !wanted.some((one) => isSame(one, ruleset))).map(notOurs),
    ...live.flatMap((ruleset) => [...bypassFaults(ruleset)]),
  ];
}

/** What makes the live rulesets as wanted. Nothing is deleted: what is not ours is for a person to look at. */
export function stepsTo(wanted: readonly WantedRuleset[], live: readonly LiveRuleset[]): readonly Step[] {
  return wanted.flatMap((one): readonly Step[] => {
    const found = live.find((ruleset) => isOwn(ruleset) && isSame(one, ruleset));
    if (found === undefined) return [{ kind: 'create', wanted: one }];
    return rulesetDifferences(one.ruleset, found).length > 0 ? [{ kind: 'update', wanted: one, id: found.id }] : [];
  });
}

function isOwn({ source_type }: LiveRuleset): boolean {
  return source_type === 'Repository';
}

function isSame({ ruleset }: WantedRuleset, live: Ruleset): boolean {
  return ruleset.name === live.name && (ruleset.target ?? 'branch') === (live.target ?? 'branch');
}

function* faultsOf({ file, ruleset }: WantedRuleset, live: readonly LiveRuleset[]): Generator<Fault> {
  const [first, ...more] = live;
  if (first === undefined)
    yield {
      where: file,
      message: {
        da: `Regelsættet "${ruleset.name}" findes ikke på GitHub: kør npm run governance -- --apply.`,
        en: `There is no ruleset "${ruleset.name}" on GitHub: run npm run governance -- --apply.`,
      },
    };
  else for (const difference of rulesetDifferences(ruleset, first)) yield { where: file, message: differs(difference) };
  if (more.length > 0)
    yield {
      where: file,
      message: {
        da: `Der er ${live.length} regelsæt "${ruleset.name}" på GitHub: slet alle på nær nr. ${first?.id}.`,
        en: `There are ${live.length} rulesets "${ruleset.name}" on GitHub: delete all but no. ${first?.id}.`,
      },
    };
}

function differs({ at, wanted, live }: Difference): Message {
  return {
    da: `${at} er ${live ?? 'ikke sat'} på GitHub, men skal være ${wanted ?? 'uden værdi'}: kør npm run governance -- --apply.`,
    en: `${at} is ${live ?? 'not set'} on GitHub but must be ${wanted ?? 'without a value'}: run npm run governance -- --apply.`,
  };
}

function notOurs({ name, id }: LiveRuleset): Fault {
  return {
    where: `rulesets/${id}`,
    message: {
      da: `Regelsættet ${JSON.stringify(name)} på GitHub står ikke i .github/rulesets: slet det, eller skriv det dér, så det bliver godkendt.`,
      en: `The ruleset ${JSON.stringify(name)} on GitHub is not in .github/rulesets: delete it, or write it there to have it reviewed.`,
    },
  };
}

function* bypassFaults({ name, id, bypass_actors }: LiveRuleset): Generator<Fault> {
  const where = `rulesets/${id}`;
  if (bypass_actors === undefined)
    yield {
      where,
      message: {
        da: `Det kan ikke ses, hvem der må gå uden om regelsættet ${JSON.stringify(name)}: brug et token, der må administrere depotet.`,
        en: `Who may go past the ruleset ${JSON.stringify(name)} cannot be seen: use a token that may administer the repository.`,
      },
    };
  for (const { actor_type, actor_id, bypass_mode } of bypass_actors ?? [])
    if (bypass_mode === 'exempt')
      yield {
        where,
        message: {
          da: `${actor_type} ${actor_id ?? ''} er undtaget fra regelsættet ${JSON.stringify(name)} uden spor i loggen ("exempt"): fjern undtagelsen.`,
          en: `${actor_type} ${actor_id ?? ''} is exempt from the ruleset ${JSON.stringify(name)} with no trace in the log: remove the exemption.`,
        },
      };
}
