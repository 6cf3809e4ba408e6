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
  return [meeting(name, hit, lexicon), ...fitting(name, hit.target, lengths)].join('; ');
}

function meeting(name: ReadName, { alias, kind, target }: Hit, lexicon: Lexicon): string {
  const readAs = name.readAs.map(({ written, as }) => `${written} → ${as}`);
  const after = readAs.length > 0 ? ` efter ${[...new Set(readAs)].join(', ')}` : '';
  if (kind === 'exact') return `${alias.kind === 'name' ? 'samme ord' : `samme som synonymet »${alias.text}«`}${after}`;
  if (kind === 'general') return `en slags ${target.name.toLowerCase()}; intet nærmere fundet${after}`;
  const differing = differences(name, alias.content, lexicon);
  return `ligner »${alias.text}«${after}${differing}`;
}

function differences({ content }: ReadName, other: readonly string[], { words }: Lexicon): string {
  const more = content.filter((word) => !other.includes(word)).map(words.written);
  const less = other.filter((word) => !content.includes(word)).map(words.written);
  const parts = [
    ...(more.length > 0 ? [`navnet siger også ${more.join(' ')}`] : []),
    ...(less.length > 0 ? [`siger ikke ${less.join(' ')}`] : []),
  ];
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

function* fitting(name: ReadName, target: Target, lengths: readonly number[]): Generator<string> {
  for (const mode of name.modes)
    yield target.allowed.has(mode) ? `${MODE_WORDS[mode]} tilladt` : `${MODE_WORDS[mode]} er ikke blandt typens former`;
  const allowed = allowedLengths(target, name.modes);
  for (const length of lengths)
    yield allowed.includes(length) ? `${length} min tilladt` : `${length} min er ikke tilladt (${allowed.join(', ')})`;
}

/** The lengths that a type allows in the given modes, or in any where none is given; in order. */
export function allowedLengths(target: Target, modes: readonly Mode[]): readonly number[] {
  const byModes = kept.get(target) ?? new Map<string, readonly number[]>();
  kept.set(target, byModes);
  const key = modes.join();
  const known = byModes.get(key) ?? workOutLengths(target, modes);
  byModes.set(key, known);
  return known;
}

const kept = new WeakMap<Target, Map<string, readonly number[]>>();

function workOutLengths({ allowed }: Target, modes: readonly Mode[]): readonly number[] {
  const wanted = modes.filter((mode) => allowed.has(mode));
  const lists = wanted.length > 0 ? wanted.map((mode) => allowed.get(mode) ?? []) : [...allowed.values()];
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}
