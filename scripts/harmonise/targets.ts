import type { Mode, Purpose } from '../model/authored.ts';
import type { Catalogue, Speciality } from '../model/catalogue.ts';
import { effectiveSettings } from '../model/effective.ts';
import { aliasVectors } from '../similarity/alias-vectors.ts';
import { type Alias, aliasesOf } from '../similarity/aliases.ts';
import type { Lexicon } from '../similarity/lexicon.ts';
import { createIndexOver, type NameIndex } from '../similarity/name-index.ts';

/** A visit type that a speciality may book, as old types are mapped to it. */
export interface Target {
  /** Full id. */
  readonly id: string;
  readonly name: string;
  readonly purpose: Purpose;
  /** Lengths allowed in each mode that the speciality holds it in, in minutes. */
  readonly allowed: ReadonlyMap<Mode, readonly number[]>;
}

/** The types of one speciality that an old type may be mapped to, and an index of all that they are called. */
export interface Targets {
  readonly byId: ReadonlyMap<string, Target>;
  /** By the rows of the index; of other specialities too, which it never finds. */
  readonly aliases: readonly Alias[];
  readonly index: NameIndex;
  /** The names of the general types: what a special visit may be booked under. */
  readonly general: readonly { readonly alias: Alias; readonly target: Target }[];
}

/**
 * What no type is called weighs little in an old name: mostly it is a word that nobody has told of, and seldom one that means
 * something else.
 */
const UNSEEN = 0.25;

/** What old types may be mapped to, speciality by speciality. */
export type TargetsOf = (speciality: Speciality | undefined) => Targets;

/**
 * Looks up what old types of a speciality may be mapped to: all that it may still book; nothing where no speciality is known.
 * Every alias of the catalogue is put into one set of vectors, of which each speciality's index takes its rows.
 */
export function createTargets(catalogue: Catalogue, lexicon: Lexicon): TargetsOf {
  const { aliases, rowOf, vectors } = aliasVectors(lexicon);
  const compared = aliases.map(({ content, meaning }) => ({ words: content, meaning, isJunk: content.length === 0 }));
  return (speciality) => {
    const byId = speciality === undefined ? new Map<string, Target>() : bookable(speciality, catalogue);
    const own = aliasesOf(lexicon, speciality?.slug ?? '').all.filter(({ type }) => byId.has(type.id));
    const index = createIndexOver(
      compared,
      vectors,
      own.map((alias) => rowOf.get(alias) ?? 0),
      UNSEEN,
    );
    const general = own.flatMap((alias) => {
      const target = byId.get(alias.type.id);
      return target && alias.type.isGeneral && alias.kind === 'name' ? { alias, target } : [];
    });
    return { byId, aliases, index, general };
  };
}

function bookable(speciality: Speciality, catalogue: Catalogue): Map<string, Target> {
  const allowed = new Map<string, Map<Mode, readonly number[]>>();
  const found = new Map<string, Target>();
  for (const { type, mode, duration, state } of effectiveSettings(speciality, catalogue)) {
    if (state === 'retired' || state === 'closed') continue;
    const modes = allowed.get(type.fullId) ?? new Map<Mode, readonly number[]>();
    allowed.set(type.fullId, modes);
    modes.set(
      mode,
      duration.allowed.map(({ value }) => value),
    );
    const { fullId: id, name, purpose } = type;
    if (!found.has(id)) found.set(id, { id, name: name.value, purpose, allowed: modes });
  }
  return found;
}
