import type { StaffItem } from '../model/authored.ts';
import type { FieldChange } from './change.ts';
import { besideEachOther, quoted } from './excerpt.ts';
import { type FieldTitles, isMode } from './field-titles.ts';
import { sameValue } from './same-value.ts';
import type { Item } from './snapshot.ts';
import { lowerFirst, type Words } from './words.ts';

/** A key of a map, or the id of an entry in a list. */
interface Step {
  readonly key: string;
  readonly isEntry?: true;
}

type Fields = Readonly<Record<string, unknown>>;

interface Context {
  readonly item: Item;
  readonly titles: FieldTitles;
  readonly words: Words;
}

/** Every field that differs between two states of one thing, the later one's fields first, each in its own order. */
export function* fieldChanges(before: Item, after: Item, titles: FieldTitles, words: Words): Generator<FieldChange> {
  yield* inMap([], before.fields, after.fields, { item: after, titles, words });
}

function* inMap(path: readonly Step[], before: Fields, after: Fields, context: Context): Generator<FieldChange> {
  for (const key of new Set([...Object.keys(after), ...Object.keys(before)]))
    yield* inValue([...path, { key }], own(before, key), own(after, key), context);
}

function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

function* inValue(path: readonly Step[], before: unknown, after: unknown, context: Context): Generator<FieldChange> {
  if (sameValue(before, after)) return;
  const key = path.at(-1)?.key ?? '';
  if (path.length === 1 && isMode(key) && (before === undefined || after === undefined))
    yield written(path, before, after, after === undefined ? 'fjernet' : 'tilføjet', context);
  else if (isAll(before, after, isMap)) yield* inMap(path, (before ?? {}) as Fields, (after ?? {}) as Fields, context);
  else if (key === 'staff' && isAll(before, after, Array.isArray))
    yield written(path, before, after, `${staff(before, context)} → ${staff(after, context)}`, context);
  else if (isAll(before, after, isScalars))
    yield written(path, before, after, listText(key, texts(before), texts(after), context), context);
  else if (isAll(before, after, isKeyed)) yield* inEntries(path, keyed(before), keyed(after), context);
  else yield written(path, before, after, scalarText(key, before, after, context), context);
}

/** Entries are told apart by their ids: one that moved has not changed, and one that came is one line. */
function* inEntries(path: readonly Step[], before: Fields, after: Fields, context: Context): Generator<FieldChange> {
  const [kept, others] = [Object.keys(before), Object.keys(after)].map((keys, index) =>
    keys.filter((key) => Object.hasOwn(index === 0 ? after : before, key)),
  );
  for (const key of new Set([...Object.keys(after), ...Object.keys(before)])) {
    const [old, now] = [own(before, key), own(after, key)];
    const steps = [...path, { key, isEntry: true as const }];
    if (old === undefined) yield written(steps, old, now, 'tilføjet', context);
    else if (now === undefined) yield written(steps, old, now, 'fjernet', context);
    else yield* inValue(steps, old, now, context);
  }
  if (!sameValue(kept, others)) yield written(path, kept, others, 'en anden rækkefølge', context);
}

function written(
  path: readonly Step[],
  before: unknown,
  after: unknown,
  text: string,
  { item, titles }: Context,
): FieldChange {
  return {
    path: path.map(({ key }) => key).join('.'),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    text: `${label(path, item, titles)}: ${text}`,
  };
}

/** Keys that only gather others, whose own titles say enough. */
const TRANSPARENT = new Set([
  'approval',
  'duration',
  'byMode',
  'resources',
  'codes',
  'lifecycle',
  'group',
  'patientText',
]);

/** The path in Danish: "varighed", "tilladte varigheder (telefon)", "grupper, kardiologi, bekræftet". */
function label(path: readonly Step[], { schema, under = [] }: Item, titles: FieldTitles): string {
  const keys = path.filter(({ isEntry }) => !isEntry).map(({ key }) => key);
  const found = titles(schema, [...under, ...keys]).slice(under.length);
  const parts: string[] = [];
  let mode = '';
  for (const [index, { key, isEntry }] of path.entries()) {
    const at = path.slice(0, index).filter((step) => !step.isEntry).length;
    const isLast = index === path.length - 1;
    if (isEntry) parts.push(key);
    // Of a duration, what SP proposes is how long the visit is; of a text, it is the text that is by mode.
    else if (isLast && (key === 'default' || (isMode(key) && at > 0))) {
      const above = keys.slice(0, at).findLastIndex((name) => name !== 'byMode' && !isMode(name));
      parts.push(lowerFirst(found[above] ?? keys[above] ?? key));
      if (isMode(key)) mode = found[at] ?? MODE_WORDS[key] ?? key;
    } else if (isMode(key)) mode = found[at] ?? MODE_WORDS[key] ?? key;
    else if (isLast || !TRANSPARENT.has(key)) parts.push(lowerFirst(found[at] ?? key));
  }
  if (parts.length === 0) return `formen ${lowerFirst(mode)}`;
  return `${parts.join(', ')}${mode ? ` (${lowerFirst(mode)})` : ''}`;
}

const MODE_WORDS: Readonly<Record<string, string>> = {
  'in-person': 'fremmøde',
  telephone: 'telefon',
  video: 'video',
  'home-visit': 'hjemmebesøg',
  written: 'skriftligt',
};

/** Numbers stand side by side; of words, those that came and went are told. */
function listText(key: string, before: readonly unknown[], after: readonly unknown[], { words }: Context): string {
  const said = (value: unknown): string => words.value(key, value);
  if (before.length > 0 && after.length > 0 && [...before, ...after].every((value) => typeof value === 'number'))
    return `${before.join(', ')} → ${after.map((value, index) => (index === after.length - 1 ? said(value) : value)).join(', ')}`;
  const added = after.filter((value) => !before.includes(value)).map(said);
  const removed = before.filter((value) => !after.includes(value)).map(said);
  const parts = [
    ...(added.length > 0 ? [`${added.join(', ')} tilføjet`] : []),
    ...(removed.length > 0 ? [`${removed.join(', ')} fjernet`] : []),
  ];
  return parts.join(', ') || `nu i rækkefølgen ${after.map(said).join(', ')}`;
}

/** "læge eller sygeplejerske + sonograf": of each item one is enough, of the items all are present. */
function staff(value: unknown, { words }: Context): string {
  const items = (value ?? []) as readonly StaffItem[];
  const said = items.map((item) =>
    (item?.anyOf ?? [item?.role]).map((role) => words.value('role', role)).join(' eller '),
  );
  return said.join(' + ') || '–';
}

function scalarText(key: string, before: unknown, after: unknown, { words }: Context): string {
  const [old, now] = [whole(key, before, words), whole(key, after, words)];
  const isText = typeof (after ?? before) === 'string' && now === String(after ?? '–') && old === String(before ?? '–');
  if (isText && /\s/.test(`${before ?? ''}${after ?? ''}`))
    return before && after ? besideEachOther(String(before), String(after)) : `${tidy(before)} → ${tidy(after)}`;
  // The unit stands once: 30 → 45 min.
  const unit = / min$/;
  return `${unit.test(now) ? old.replace(unit, '') : old} → ${now}`;
}

function tidy(value: unknown): string {
  return quoted(String(value ?? ''));
}

function whole(key: string, value: unknown, words: Words): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : words.value(key, value);
}

/** Whether both are of a kind, where one of them may be absent. */
function isAll(before: unknown, after: unknown, is: (value: unknown) => boolean): boolean {
  const hasBefore = before !== undefined && before !== null;
  const hasAfter = after !== undefined && after !== null;
  return (hasBefore || hasAfter) && (!hasBefore || is(before)) && (!hasAfter || is(after));
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isScalars(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null);
}

function texts(value: unknown): readonly unknown[] {
  return (value ?? []) as readonly unknown[];
}

/** A list of maps that each have an id of their own, or the rule they except. */
function isKeyed(value: unknown): boolean {
  if (!Array.isArray(value) || !value.every(isMap)) return false;
  const ids = value.map(idOf);
  return ids.every((id) => id !== undefined) && new Set(ids).size === ids.length;
}

function keyed(value: unknown): Fields {
  return Object.fromEntries(((value ?? []) as readonly Fields[]).map((entry) => [idOf(entry) ?? '', entry]));
}

function idOf(entry: Fields): string | undefined {
  const id = entry.id ?? entry.rule ?? entry.who;
  return typeof id === 'string' ? id : undefined;
}
