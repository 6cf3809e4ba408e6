import type { Catalogue, VisitType } from '../model/catalogue.ts';
import type { FieldId, FormField } from '../propose/form-field.ts';
import { HEARD } from '../propose/heard.ts';
import type { Near, NearFinder } from '../propose/near.ts';
import { answersIn } from '../propose/pull-request.ts';
import { type Impact, impactOf } from './impact.ts';
import type { OpenProposal } from './open-proposal.ts';

/** What could be read of the files that a proposal changes. */
export interface ReadFiles {
  /** Types as the proposal would have them. */
  readonly types: readonly VisitType[];
  /** Full ids of types that it would delete. */
  readonly deleted: readonly string[];
  /** Paths of what it changes beside types, within the repository. */
  readonly others: readonly string[];
  /** Paths of types that could not be read. */
  readonly unread: readonly string[];
}

export interface ProposedType {
  readonly type: VisitType;
  /** The type as it is; absent where it is new. */
  readonly before: VisitType | undefined;
  readonly near: Near;
  readonly impact: Impact;
}

/** All that a meeting needs to know of one proposal, but what it collides with. */
export interface ProposalFacts {
  readonly proposal: OpenProposal;
  /** Whole days; absent where no day to judge by is known. */
  readonly age: number | undefined;
  readonly types: readonly ProposedType[];
  readonly deleted: readonly { readonly id: string; readonly impact: Impact }[];
  readonly others: readonly string[];
  readonly unread: readonly string[];
  /** What the proposer answered, as far as the body still tells. */
  readonly answers: ReadonlyMap<FieldId, string>;
  readonly heard: readonly string[];
  readonly notHeard: readonly string[];
}

/** Looks at one proposal, in the catalogue as it is. */
export function factsOf(
  proposal: OpenProposal,
  files: ReadFiles,
  catalogue: Catalogue,
  { finder, fields }: { readonly finder: NearFinder; readonly fields: readonly FormField[] },
): ProposalFacts {
  const answers = answersIn(proposal.body, fields);
  const said = [...proposal.heard, ...(answers.get('heard') ?? '').split(',')].map((who) => who.trim());
  const known = HEARD.map(({ name }): string => name);
  const heard = [...new Set(said.filter((who) => who !== ''))];
  return {
    proposal,
    age: catalogue.asOf === undefined ? undefined : daysBetween(proposal.createdAt, catalogue.asOf),
    types: files.types.map((type) => {
      const before = catalogue.typesById.get(type.fullId);
      return {
        type,
        before,
        near: nearOthers(type, before, finder),
        impact: impactOf(type.fullId, before === undefined ? type : undefined, catalogue, finder.lexicon),
      };
    }),
    deleted: files.deleted.map((id) => ({ id, impact: impactOf(id, undefined, catalogue, finder.lexicon) })),
    others: files.others,
    unread: files.unread,
    answers,
    heard,
    notHeard: known.filter((name) => !heard.some((who) => who.toLowerCase() === name.toLowerCase())),
  };
}

/** A type that keeps its name collides with nothing new, and none with itself. */
function nearOthers(type: VisitType, before: VisitType | undefined, finder: NearFinder): Near {
  if (before?.name.value === type.name.value) return { types: [], rejections: [] };
  const near = finder.near(type.name.value, type.set);
  return { ...near, types: near.types.filter(({ id }) => id !== type.fullId) };
}

function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000));
}
