import type { Message } from '../model/finding.ts';
import type { Meanings } from './meanings.ts';

/** What of two names that are alike tells why. */
export interface Likeness {
  /** How they met: by the name itself, by what the words mean, by some of it, or not, since they mean different things. */
  readonly kind: 'identical' | 'same' | 'near' | 'conflict';
  /** The words of each for what happens, in `spelling`. */
  readonly words: readonly string[];
  readonly otherWords: readonly string[];
  readonly meaning: Meanings;
  readonly otherMeaning: Meanings;
  /** Words of either that were read as others. */
  readonly readAs: readonly { readonly written: string; readonly as: string }[];
  /** What else the other is called, where that is what met. */
  readonly synonym: string | undefined;
}

/** Why two names are alike, or what keeps them apart, in a few words for a person to check. */
export function explainLikeness(likeness: Likeness, written: ReadonlyMap<string, string>): Message {
  const { kind, synonym } = likeness;
  if (kind === 'identical') return { da: 'samme navn', en: 'the same name' };
  if (kind === 'conflict') return conflict(likeness);
  const after = readings(likeness);
  const by = synonym === undefined ? { da: '', en: '' } : { da: ` som synonymet "${synonym}"`, en: ` as "${synonym}"` };
  if (kind === 'same') return { da: `samme ord${by.da}${after.da}`, en: `the same words${by.en}${after.en}` };
  const shared = sharing(likeness, written);
  const like = synonym === undefined ? { da: '', en: '' } : { da: `ligner "${synonym}"; `, en: `like "${synonym}"; ` };
  return { da: `${like.da}${shared.da}${after.da}`, en: `${like.en}${shared.en}${after.en}` };
}

function conflict({ meaning, otherMeaning }: Likeness): Message {
  for (const [axis, values] of meaning) {
    const others = otherMeaning.get(axis) ?? values;
    if (values.some((value) => others.includes(value))) continue;
    const [mine, theirs] = [values.join(' + '), others.join(' + ')];
    return {
      da: `ikke det samme: "${mine}" her, "${theirs}" dér`,
      en: `not the same: "${mine}" here, "${theirs}" there`,
    };
  }
  return { da: 'ikke det samme', en: 'not the same' };
}

/** "ktr → kontrol", each once. What a compound holds ("pacemakerkontrol → kontrol") anyone can see. */
function readings({ readAs }: Likeness): Message {
  const told = readAs.filter(({ written, as }) => !written.includes(as.toLowerCase()));
  const pairs = [...new Set(told.map(({ written, as }) => `${written} → ${as}`))];
  if (pairs.length === 0) return { da: '', en: '' };
  return { da: ` (${pairs.join(', ')})`, en: ` (${pairs.join(', ')})` };
}

function sharing({ words, otherWords }: Likeness, written: ReadonlyMap<string, string>): Message {
  const shown = (list: readonly string[]): string => list.map((word) => written.get(word) ?? word).join(', ');
  const both = words.filter((word) => otherWords.includes(word));
  const here = words.filter((word) => !otherWords.includes(word));
  const there = otherWords.filter((word) => !words.includes(word));
  const part = (label: string, list: readonly string[]) => (list.length > 0 ? [`${label}: ${shown(list)}`] : []);
  if (both.length === 0) return { da: `ligner i bogstaver: ${shown(there)}`, en: `alike in letters: ${shown(there)}` };
  return {
    da: [...part('fælles', both), ...part('kun her', here), ...part('kun dér', there)].join('; '),
    en: [...part('shared', both), ...part('only here', here), ...part('only there', there)].join('; '),
  };
}
