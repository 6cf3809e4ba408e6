import type { BareChange, ChangeKind } from './change.ts';
import { fieldsThatDiffer, pairs, type Sides, sentenceOf } from './pairs.ts';
import type { Item, Snapshot } from './snapshot.ts';

type ItemsOf = 'specialities' | 'common' | 'terms' | 'settings' | 'lexicon' | 'decisions';

/** How one kind of thing is told of that is only added, removed and changed. */
interface Telling {
  readonly items: ItemsOf;
  readonly kinds: { readonly added: ChangeKind; readonly removed: ChangeKind; readonly changed: ChangeKind };
  readonly added: (name: string, key: string) => string;
  readonly removed: (name: string, key: string) => string;
  readonly changed: (name: string, key: string) => string;
}

const TELLINGS: readonly Telling[] = [
  {
    items: 'specialities',
    kinds: { added: 'speciality-added', removed: 'speciality-removed', changed: 'speciality-changed' },
    added: (name) => `Nyt speciale: ${name}.`,
    removed: (name) => `Specialet ${name} er fjernet.`,
    changed: (name) => `Specialet ${name}`,
  },
  single('common', 'common-changed'),
  {
    items: 'terms',
    kinds: { added: 'term-added', removed: 'term-removed', changed: 'term-changed' },
    added: (name, key) => `Nyt ord: ${name}, ${key}.`,
    removed: (name, key) => `Ordet ${name}, ${key}, er fjernet.`,
    changed: (name, key) => `Ordet ${name}, ${key}`,
  },
  single('settings', 'settings-changed'),
  single('lexicon', 'lexicon-changed'),
  {
    items: 'decisions',
    kinds: { added: 'decision-added', removed: 'decision-removed', changed: 'decision-changed' },
    added: (name, key) => `Ny beslutning: ${name} (${key}).`,
    removed: (name, key) => `Beslutningen ${name} (${key}) er fjernet.`,
    changed: (name, key) => `Beslutningen ${name} (${key})`,
  },
];

/** What there is one of: its file may come or go, but that is a change of the whole. */
function single(items: ItemsOf, kind: ChangeKind): Telling {
  return {
    items,
    kinds: { added: kind, removed: kind, changed: kind },
    added: (name) => `${name} er tilføjet.`,
    removed: (name) => `${name} er fjernet.`,
    changed: (name) => name,
  };
}

/** What became of specialities, the common set, words, settings and minutes. */
export function* itemChanges(sides: Sides): Generator<BareChange> {
  for (const telling of TELLINGS) yield* told(telling, sides);
}

function* told(telling: Telling, sides: Sides): Generator<BareChange> {
  const itemsOf = (side: Snapshot): ReadonlyMap<string, Item> => side[telling.items];
  for (const { key, before, after } of pairs(itemsOf(sides.base), itemsOf(sides.head), sides)) {
    const item = after ?? before;
    if (item === undefined) continue;
    const subject = { subject: key, name: item.name, ...(item.set === undefined ? {} : { set: item.set }) };
    if (!before) yield { ...subject, kind: telling.kinds.added, fields: [], sentence: telling.added(item.name, key) };
    else if (!after)
      yield { ...subject, kind: telling.kinds.removed, fields: [], sentence: telling.removed(item.name, key) };
    else {
      const fields = fieldsThatDiffer(before, after, sides);
      const sentence = sentenceOf(telling.changed(item.name, key), fields);
      if (fields.length > 0) yield { ...subject, kind: telling.kinds.changed, fields, sentence };
    }
  }
}
