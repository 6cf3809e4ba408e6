import type { Relation } from '../model/legacy.ts';
import type { Alias } from '../similarity/aliases.ts';
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
/** How many aliases are looked at: several may be of the same type. */
const LOOKED_AT = 24;

/** A nearest type with less than this says little about a name. */
const LIKELY = 0.55;

/** The special type that is nearest to a name, if one is near: its id. */
export function likelyTypeOf([nearest]: readonly Hit[]): string | undefined {
  return nearest && nearest.score >= LIKELY && !nearest.alias.type.isGeneral ? nearest.target.id : undefined;
}

/** How a name met one type. Where the relation is asked of the words, it is so only of the best. */
type Met = Omit<Hit, 'relation'> & { readonly relation: Relation | readonly string[] };

/** The types that a name may be, each once, best first; at most `count`. Equal scores: own types first, then by id. */
export function hitsOf(name: ReadName, targets: Targets, count: number): readonly Hit[] {
  const best = new Map<string, Met>();
  if (name.alias) offerExact(name.alias, targets, best);
  offerNear(best, name, name.content, targets, count);
  // What the type is called that a synonym stands for is like other types, too; like that type itself it is of course.
  if (name.alias) offerNear(best, name, name.words, targets, count, name.alias.type.id);
  offerGeneral(best, name, targets);
  return [...best.values()].sort(byScore).slice(0, count).map(hitOf);
}

function offerExact(alias: Alias, { byId }: Targets, best: Map<string, Met>): void {
  const target = byId.get(alias.type.id);
  if (!target) return;
  best.set(target.id, { target, alias, ...SAME_AS[alias.kind], kind: 'exact' });
}

/**
 * @param count how many types are wanted
 * @param known the type that it is known to be like
 */
function offerNear(
  best: Map<string, Met>,
  { meaning, isJunk }: ReadName,
  words: readonly string[],
  { index, aliases, byId }: Targets,
  count: number,
  known?: string,
): void {
  let offered = 0;
  let last = 1;
  const near = index.nearest({ words, meaning, isJunk }, LOOKED_AT, LEAST);
  for (let at = 0; at < near.length; at++) {
    const { row, score: likeness } = near[at] ?? NOTHING;
    const isSame = likeness > 0.999;
    // They come with the likest first: when as many types as are wanted are nearer, the rest are not looked at.
    if (offered >= count && !isSame && likeness < last) break;
    const alias = aliases[row];
    const target = alias && byId.get(alias.type.id);
    if (!target || target.id === known) continue;
    const same = SAME_AS[alias.kind];
    const score = likeness * (isSame ? same.score : NEAR);
    const before = best.get(target.id);
    if (score <= (before?.score ?? 0)) continue;
    if (before === undefined) offered += 1;
    last = likeness;
    if (isSame) best.set(target.id, { target, alias, score, kind: 'exact', relation: same.relation });
    else best.set(target.id, { target, alias, score, kind: 'near', relation: words });
  }
}

const NOTHING = { row: -1, score: 0 };

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
