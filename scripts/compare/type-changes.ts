import type { Lifecycle } from '../model/authored.ts';
import type { BareChange, FieldChange } from './change.ts';
import { fieldsThatDiffer, type Pair, pairs, type Sides, sentenceOf } from './pairs.ts';
import type { Item } from './snapshot.ts';

/** What became of each visit type. One that has a new id or a new home under its old name or id is moved. */
export function* typeChanges(sides: Sides): Generator<BareChange> {
  const all = [...pairs(sides.base.types, sides.head.types, sides)];
  const moves = movesAmong(all);
  const arrived = new Set([...moves.values()].map(({ key }) => key));
  for (const pair of all) {
    const { key, before, after } = pair;
    const home = moves.get(key);
    if (home?.after && before) yield moved(key, before, home.key, home.after, sides);
    else if (before && after) yield* changed(key, before, after, sides);
    else if (before) yield alone('type-removed', key, before, `${before.name} (${key}) er fjernet.`);
    else if (after && !arrived.has(key))
      yield alone('type-added', key, after, `Ny besøgstype: ${after.name} (${key}).`);
  }
}

function alone(kind: BareChange['kind'], subject: string, { name, set }: Item, sentence: string): BareChange {
  return { kind, subject, name, ...(set === undefined ? {} : { set }), fields: [], sentence };
}

/** The new home of each type that left its own: one of the same id first, else one of the same name. */
function movesAmong(all: readonly Pair<Item>[]): ReadonlyMap<string, Pair<Item>> {
  const free = new Map(all.filter(({ before }) => !before).map((pair) => [pair.key, pair]));
  const gone = all.filter(({ after }) => !after);
  const moves = new Map<string, Pair<Item>>();
  for (const isHome of [sameId, sameName])
    for (const pair of gone) {
      const home = moves.has(pair.key) ? undefined : [...free.values()].find((candidate) => isHome(pair, candidate));
      if (home === undefined) continue;
      moves.set(pair.key, home);
      free.delete(home.key);
    }
  return moves;
}

function sameId(gone: Pair<Item>, added: Pair<Item>): boolean {
  return gone.key.split('/')[1] === added.key.split('/')[1];
}

function sameName({ before }: Pair<Item>, { after }: Pair<Item>): boolean {
  return before?.name.toLowerCase() === after?.name.toLowerCase();
}

function moved(formerly: string, before: Item, subject: string, after: Item, sides: Sides): BareChange {
  const { words } = sides;
  const fields = fieldsThatDiffer(before, after, sides).filter(({ path }) => path !== 'id');
  const [from, to] = [before, after].map(({ set = '' }) => words.speciality(set));
  const way = from === to ? 'har fået et nyt id' : `er flyttet fra ${from} til ${to}`;
  const rest = fields.map(({ text }) => `; ${text}`).join('');
  const sentence = `${before.name} ${way}: ${formerly} er nu ${subject}${rest}.`;
  return { ...alone('type-moved', subject, after, sentence), formerly, fields };
}

function* changed(key: string, before: Item, after: Item, sides: Sides): Generator<BareChange> {
  const fields = fieldsThatDiffer(before, after, sides);
  const renaming = fields.filter(({ path }) => path === 'name');
  const ending = isEnding(before, after) ? fields.filter(({ path }) => path.startsWith('lifecycle.')) : [];
  const others = fields.filter((field) => !renaming.includes(field) && !ending.includes(field));
  if (ending.length > 0) yield { ...ended(key, before, after, sides), fields: ending };
  if (renaming.length > 0)
    yield {
      ...alone('type-renamed', key, after, `"${before.name}" hedder nu "${after.name}" (${key}).`),
      fields: renaming,
    };
  if (others.length > 0) yield typeChanged(key, after, others);
}

function typeChanged(key: string, after: Item, fields: readonly FieldChange[]): BareChange {
  return { ...alone('type-changed', key, after, sentenceOf(`${after.name} (${key})`, fields)), fields };
}

function lifecycleOf({ fields }: Item): Lifecycle {
  return (fields.lifecycle ?? {}) as Lifecycle;
}

/** Whether the later side announces an end that the earlier did not, or another. */
function isEnding(before: Item, after: Item): boolean {
  const [old, now] = [lifecycleOf(before), lifecycleOf(after)];
  return (['closeForBooking', 'retireOn', 'replacedBy'] as const).some(
    (key) => now[key] !== undefined && now[key] !== old[key],
  );
}

/** Both sides are judged by the day of the later one: that a day went by is no change that somebody made. */
function ended(key: string, before: Item, after: Item, { head, words }: Sides): BareChange {
  const { closeForBooking, retireOn, replacedBy } = lifecycleOf(after);
  const isPast = (day: string | undefined): boolean => day !== undefined && head.asOf !== undefined && day <= head.asOf;
  const isRetired = isPast(retireOn) && !isPast(lifecycleOf(before).retireOn);
  const says = [
    ...(closeForBooking
      ? [`${isPast(closeForBooking) ? 'er lukket for booking fra' : 'lukkes for booking'} ${closeForBooking}`]
      : []),
    ...(retireOn ? [`${isPast(retireOn) ? 'er udgået' : 'udgår'} ${retireOn}`] : []),
    ...(replacedBy ? [`afløses af ${words.type(replacedBy)}`] : []),
  ];
  const sentence = `${after.name} (${key}) ${says.join(', ')}.`;
  return alone(isRetired ? 'type-retired' : 'type-deprecated', key, after, sentence);
}
