import type { Relation } from '../model/legacy.ts';
import type { Alias } from '../similarity/aliases.ts';
import type { Match } from '../similarity/name-index.ts';
import type { ReadName } from '../similarity/read-name.ts';
import { PURPOSE_OF_STAGE } from './stages.ts';
import type { Target, Targets } from './targets.ts';

/** How a name met one type, before lengths and modes are looked at. */
export interface Hit {
  readonly target: Target;
  /** The alias that met it. */
  readonly alias: Alias;
  /** 0..1, below 1: no single alias is certainty. */
  readonly score: number;
  readonly kind: 'exact' | 'near' | 'general';
  readonly relation: Relation;
}

/** What a name met, best first; all but the first are worked out when they are asked for. */
export interface Hits {
  readonly first: Hit | undefined;
  readonly all: () => readonly Hit[];
}

/** The same words as the type's own name, or as something it is also called. */
const SAME_AS = {
  name: { score: 0.99, relation: 'equal' },
  synonym: { score: 0.97, relation: 'equivalent' },
} as const;
/** The most that a likeness short of sameness counts for. */
const NEAR = 0.95;
/** A special visit may be booked under the general one, where nothing nearer is to be had: "Hovedpinekontrol" is a kontrol. */
const GENERAL = 0.55;
/** Where nothing but the purpose is shared: a "forundersøgelse" is a first visit, where the speciality has none of its own. */
const SAME_PURPOSE = 0.5;
/** Below this two names have nothing to do with each other. */
const LEAST = 0.3;
/** Above this two names have the same words. */
const SAME = 0.999;
/** How many aliases are looked at: several may be of the same type. */
const LOOKED_AT = 24;

/** A nearest type with less than this says little about a name. */
const LIKELY = 0.55;

/** The special type that is nearest to a name, if one is near: its id. */
export function likelyTypeOf(nearest: Hit | undefined): string | undefined {
  return nearest && nearest.score >= LIKELY && !nearest.alias.type.isGeneral ? nearest.target.id : undefined;
}

/** How a name met one type. Where the relation is asked of the words, it is so only of the best. */
type Met = Omit<Hit, 'relation'> & { readonly relation: Relation | readonly string[] };

/** The types that a name may be, each once, best first; at most `count`. Equal scores: own types first, then by id. */
export function hitsOf(name: ReadName, targets: Targets, count: number): readonly Hit[] {
  const best = met(name, targets, (words) => {
    const { meaning, isJunk } = name;
    return targets.index.nearest({ words, meaning, isJunk }, LOOKED_AT, LEAST);
  });
  return [...best.values()].sort(byScore).slice(0, count).map(hitOf);
}

/** The first of {@link hitsOf}. Most names are asked for no more, and the likest are found in a fraction of the time. */
export function firstHitOf(name: ReadName, targets: Targets): Hit | undefined {
  const { index, aliases, byId } = targets;
  // Of a name that some type has, only another of the same name comes before it.
  const atLeast = name.alias && byId.has(name.alias.type.id) ? SAME : LEAST;
  const best = met(name, targets, (words, known) => {
    const { meaning, isJunk } = name;
    const isMeant = (row: number): boolean => aliases[row]?.type.id !== known;
    return index.likest({ words, meaning, isJunk }, { atLeast, same: SAME, isMeant });
  });
  let first: Met | undefined;
  best.forEach((one) => {
    if (first === undefined || byScore(one, first) < 0) first = one;
  });
  return first && hitOf(first);
}

/** Looks for what is called like some words; `known` is the type that they are known to be like. */
type Search = (words: readonly string[], known?: string) => readonly Match[];

/** The types that a name met, by id. */
function met(name: ReadName, targets: Targets, search: Search): ReadonlyMap<string, Met> {
  const best = new Map<string, Met>();
  const { alias, content, words } = name;
  if (alias) offerExact(alias, targets, best);
  offerNear(best, search(content), content, targets);
  // What the type is called that a synonym stands for is like other types, too; like that type itself it is of course.
  if (alias) offerNear(best, search(words, alias.type.id), words, targets, alias.type.id);
  offerGeneral(best, name, targets);
  return best;
}

function offerExact(alias: Alias, { byId }: Targets, best: Map<string, Met>): void {
  const target = byId.get(alias.type.id);
  if (!target) return;
  best.set(target.id, { target, alias, ...SAME_AS[alias.kind], kind: 'exact' });
}

/** @param known the type that the words are known to be like */
function offerNear(
  best: Map<string, Met>,
  near: readonly Match[],
  words: readonly string[],
  { aliases, byId }: Targets,
  known?: string,
): void {
  near.forEach(({ row, score: likeness }) => {
    const alias = aliases[row];
    const target = alias && byId.get(alias.type.id);
    if (!target || target.id === known) return;
    const isSame = likeness > SAME;
    const same = SAME_AS[alias.kind];
    const score = likeness * (isSame ? same.score : NEAR);
    if (score <= (best.get(target.id)?.score ?? 0)) return;
    if (isSame) best.set(target.id, { target, alias, score, kind: 'exact', relation: same.relation });
    else best.set(target.id, { target, alias, score, kind: 'near', relation: words });
  });
}

/** The general types whose words the name has among others, or that are for what the name says it is for. */
function offerGeneral(best: Map<string, Met>, { content, meaning }: ReadName, { general }: Targets): void {
  const stages = meaning.get('stage') ?? [];
  general.forEach(({ alias, target }) => {
    const saysMore = content.length > alias.content.length && alias.content.every((word) => content.includes(word));
    if (!saysMore && !stages.some((stage) => PURPOSE_OF_STAGE[stage] === target.purpose)) return;
    const score = saysMore ? GENERAL : SAME_PURPOSE;
    if (score > (best.get(target.id)?.score ?? 0))
      best.set(target.id, { target, alias, score, kind: 'general', relation: saysMore ? 'wider' : 'inexact' });
  });
}

function hitOf({ target, alias, score, kind, relation }: Met): Hit {
  return { target, alias, score, kind, relation: isWords(relation) ? relationOf(relation, alias) : relation };
}

function isWords(relation: Met['relation']): relation is readonly string[] {
  return typeof relation !== 'string';
}

/** A name that says more than the type is narrower than it, so the target is the wider; and the other way about. */
function relationOf(words: readonly string[], { content }: Alias): Relation {
  if (content.every((word) => words.includes(word))) return words.length > content.length ? 'wider' : 'equivalent';
  return words.every((word) => content.includes(word)) ? 'narrower' : 'inexact';
}

function byScore(a: Met, b: Met): number {
  return b.score - a.score || Number(isCommon(a)) - Number(isCommon(b)) || (a.target.id < b.target.id ? -1 : 1);
}

function isCommon({ target }: Met): boolean {
  return target.id.startsWith('common/');
}
