import type { Mode } from '../model/authored.ts';
import type { Lexicon } from '../similarity/lexicon.ts';
import type { ReadName } from '../similarity/read-name.ts';
import type { Hit } from './map-name.ts';
import type { Target } from './targets.ts';

const MODE_WORDS: Readonly<Record<Mode, string>> = {
  'in-person': 'fremmøde',
  telephone: 'telefon',
  video: 'video',
  'home-visit': 'hjemmebesøg',
  written: 'skriftligt',
};

/** Why a name was taken for a type, in Danish, for a person to check: "samme ord efter ktr → kontrol; 30 min tilladt". */
export function explainHit(name: ReadName, hit: Hit, lengths: readonly number[], lexicon: Lexicon): string {
  const parts = [meeting(name, hit, lexicon)];
  addFitting(parts, name, hit.target, lengths);
  return parts.join('; ');
}

function meeting(name: ReadName, { alias, kind, target }: Hit, lexicon: Lexicon): string {
  const after = readingOf(name);
  if (kind === 'exact') return `${alias.kind === 'name' ? 'samme ord' : `samme som synonymet »${alias.text}«`}${after}`;
  if (kind === 'general') return `en slags ${target.name.toLowerCase()}; intet nærmere fundet${after}`;
  const differing = differences(name, alias.content, lexicon);
  return `ligner »${alias.text}«${after}${differing}`;
}

function readingOf({ readAs }: ReadName): string {
  if (readAs.length === 0) return '';
  const told = readAs.map(({ written, as }) => `${written} → ${as}`);
  return ` efter ${told.length === 1 ? told[0] : [...new Set(told)].join(', ')}`;
}

function differences({ content }: ReadName, other: readonly string[], { words }: Lexicon): string {
  const more = content.filter((word) => !other.includes(word)).map(words.written);
  const less = other.filter((word) => !content.includes(word)).map(words.written);
  if (more.length === 0 && less.length === 0) return '';
  const also = more.length > 0 ? `navnet siger også ${more.join(' ')}` : '';
  const not = less.length > 0 ? `siger ikke ${less.join(' ')}` : '';
  return ` (${also}${also === '' || not === '' ? '' : ', '}${not})`;
}

function addFitting(parts: string[], { modes }: ReadName, target: Target, lengths: readonly number[]): void {
  for (const mode of modes)
    parts.push(`${MODE_WORDS[mode]} ${target.allowed.has(mode) ? 'tilladt' : 'er ikke blandt typens former'}`);
  if (lengths.length === 0) return;
  const allowed = allowedLengths(target, modes);
  for (const length of lengths)
    parts.push(`${length} min ${allowed.includes(length) ? 'tilladt' : `er ikke tilladt (${allowed.join(', ')})`}`);
}

/** The lengths that a type allows in the given modes, or in any where none is given; in order. */
export function allowedLengths(target: Target, modes: readonly Mode[]): readonly number[] {
  let byModes = kept.get(target);
  if (byModes === undefined) {
    byModes = new Map();
    kept.set(target, byModes);
  }
  const key = modes.join();
  const known = byModes.get(key);
  if (known !== undefined) return known;
  const lengths = workOutLengths(target, modes);
  byModes.set(key, lengths);
  return lengths;
}

const kept = new WeakMap<Target, Map<string, readonly number[]>>();

function workOutLengths({ allowed }: Target, modes: readonly Mode[]): readonly number[] {
  const wanted = modes.filter((mode) => allowed.has(mode));
  const lists = wanted.length > 0 ? wanted.map((mode) => allowed.get(mode) ?? []) : [...allowed.values()];
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}
