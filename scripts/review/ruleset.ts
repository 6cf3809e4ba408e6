/** Somebody who is let past the rules, in GitHub's words. */
export interface BypassActor {
  readonly actor_id?: number | null;
  readonly actor_type: string;
  readonly bypass_mode: string;
}

/** A ruleset as GitHub's REST API has it (`GET /repos/{owner}/{repo}/rulesets/{id}`); more keys may stand in it. */
export interface Ruleset {
  readonly name: string;
  readonly target?: string;
  readonly enforcement: string;
  /** GitHub leaves it out where the token may not write rulesets: then nobody knows who is let past. */
  readonly bypass_actors?: readonly BypassActor[];
  readonly conditions?: unknown;
  readonly rules?: readonly { readonly type: string; readonly parameters?: object }[];
}

/** One that is live, and where it comes from: `Repository`, or the organisation or enterprise above. */
export interface LiveRuleset extends Ruleset {
  readonly id: number;
  readonly source_type: string;
}

/** One that is wanted, and the file that says so. */
export interface WantedRuleset {
  readonly file: string;
  readonly ruleset: Ruleset;
}
