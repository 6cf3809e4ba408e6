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
const SAME_AS_NAME = 0.99;
const SAME_AS_SYNONYM = 0.97;
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

/** The types that a name may be, each once, best first; at most `count`. Equal scores: own types first, then by id. */
export function hitsOf(name: ReadName, targets: Targets, count: number): readonly Hit[] {
  const best = new Map<string, Hit>();
  const offer = (hit: Hit): void => {
    const known = best.get(hit.target.id);
    if (known === undefined || hit.score > known.score) best.set(hit.target.id, hit);
  };
  if (name.alias) offerExact(name.alias, targets, offer);
  const offerNear = (words: readonly string[], known?: string): void => {
    for (const { row, score } of targets.index.nearest({ ...name, words }, LOOKED_AT, LEAST)) {
      const alias = targets.aliases[row];
      const target = alias && targets.byId.get(alias.type.id);
      if (target && target.id !== known) offer(hitOf(alias, target, words, score));
    }
  };
  offerNear(name.content);
  // What the type is called that a synonym stands for is like other types, too; like that type itself it is of course.
  if (name.alias) offerNear(name.words, name.alias.type.id);
  for (const hit of generalHits(name, targets)) offer(hit);
  return [...best.values()].sort(byScore).slice(0, count);
}

function offerExact(alias: Alias, { byId }: Targets, offer: (hit: Hit) => void): void {
  const target = byId.get(alias.type.id);
  if (!target) return;
  const score = alias.kind === 'name' ? SAME_AS_NAME : SAME_AS_SYNONYM;
  offer({ target, alias, score, kind: 'exact', relation: alias.kind === 'name' ? 'equal' : 'equivalent' });
}

function hitOf(alias: Alias, target: Target, words: readonly string[], score: number): Hit {
  const isSame = score > 0.999;
  const cap = isSame ? (alias.kind === 'name' ? SAME_AS_NAME : SAME_AS_SYNONYM) : NEAR;
  return {
    target,
    alias,
    score: score * cap,
    kind: isSame ? 'exact' : 'near',
    relation: isSame ? (alias.kind === 'name' ? 'equal' : 'equivalent') : relationOf(words, alias.content),
  };
}

/** A name that says more than the type is narrower than it, so the target is the wider; and the other way about. */
function relationOf(words: readonly string[], content: readonly string[]): Relation {
  const [inAlias, inName] = [new Set(content), new Set(words)];
  if (content.every((word) => inName.has(word))) return words.length > content.length ? 'wider' : 'equivalent';
  return words.every((word) => inAlias.has(word)) ? 'narrower' : 'inexact';
}

/** The general types whose words the name has among others, or that are for what the name says it is for. */
function* generalHits({ content, meaning }: ReadName, { general }: Targets): Generator<Hit> {
  const purposes = (meaning.get('stage') ?? []).map((stage) => PURPOSE_OF_STAGE[stage]);
  for (const { alias, target } of general) {
    const saysMore = content.length > alias.content.length && alias.content.every((word) => content.includes(word));
    if (saysMore) yield { target, alias, score: GENERAL, kind: 'general', relation: 'wider' };
    else if (purposes.includes(target.purpose))
      yield { target, alias, score: SAME_PURPOSE, kind: 'general', relation: 'inexact' };
  }
}

function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || Number(isCommon(a)) - Number(isCommon(b)) || (a.target.id < b.target.id ? -1 : 1);
}

function isCommon({ target }: Hit): boolean {
  return target.id.startsWith('common/');
}
