import { COMMON } from '../../model/catalogue.ts';
import { aliasOf } from '../../similarity/aliases.ts';
import type { Lexicon } from '../../similarity/lexicon.ts';
import { readAlias } from '../../similarity/read-words.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import { type AcceptedName, sayingWords, witnessesOf } from './accepted-names.ts';
import { isFunctionWord, isSupported, type Lesson, type LessonPlace, succession } from './lesson.ts';
import { ownPhrase } from './own-phrase.ts';

/**
 * What types are also called, by names that people say mean the same visit: all that such a name says beside length, role and
 * the like. A synonym that would stand on two types of a speciality is not proposed.
 */
export function synonymLessons(
  names: readonly AcceptedName[],
  explained: ReadonlySet<AcceptedName>,
  lexicon: Lexicon,
): readonly Lesson[] {
  const groups = new Map<string, AcceptedName[]>();
  const bySaying = new Map<string, AcceptedName[]>();
  for (const name of names) {
    push(bySaying, sayingOf(name), name);
    if (name.isSame && !name.isLed && !explained.has(name) && isFree(name))
      push(groups, `${sayingOf(name)}|${name.target.type.id}`, name);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? lessonOf(first, group, bySaying.get(sayingOf(first)) ?? [], lexicon) : [];
  });
}

function lessonOf(
  first: AcceptedName,
  group: readonly AcceptedName[],
  sayingTheSame: readonly AcceptedName[],
  lexicon: Lexicon,
): readonly Lesson[] {
  const { type } = first.target;
  const specialities = new Set(group.map(({ speciality }) => speciality));
  // What one speciality alone calls a control is one kind of control.
  if (type.isGeneral && specialities.size < 2) return [];
  const written = ownPhrase(first.read.name, lexicon, first.speciality);
  // What is written must say what the name says, or it would lead to nothing.
  if (sayingWords(readAlias(written, lexicon, first.speciality).content, lexicon).join(' ') !== sayingOf(first))
    return [];
  const witnesses = witnessesOf(group);
  const others = sayingTheSame.filter(
    ({ target, speciality }) => target.type.id !== type.id && (type.set === COMMON || speciality === type.set),
  );
  const against = witnessesOf(others).length;
  if (!isSupported(written, witnesses.length, against)) return [];
  return [
    {
      kind: 'synonym',
      written,
      means: type.id,
      place: placeOf(type.id, type.set, specialities),
      witnesses: [...witnesses].sort((a, b) => byCodeUnit(a.id, b.id)),
      against,
      confidence: succession(witnesses.length, against),
    },
  ];
}

function sayingOf({ words }: AcceptedName): string {
  return words.join(' ');
}

/** Whether what the name says is nobody else's name yet, and says something. */
function isFree({ words, read, aliases, target }: AcceptedName): boolean {
  const taken = aliasOf(aliases, read.content, read.meaning);
  if (taken !== undefined && taken.type.id !== target.type.id) return false;
  return (
    words.some((word) => !/\d/.test(word) && !isFunctionWord(word)) && !aliases.general.has(read.content.join(' '))
  );
}

function placeOf(id: string, set: string, specialities: ReadonlySet<string>): LessonPlace {
  const [only] = specialities;
  if (set === COMMON && specialities.size === 1)
    return { kind: 'use', path: `specialities/${only}/speciality.yaml`, type: id };
  const folder = set === COMMON ? COMMON : `specialities/${set}`;
  return { kind: 'type', path: `${folder}/visit-types/${id.slice(set.length + 1)}.yaml` };
}

function push(map: Map<string, AcceptedName[]>, key: string, name: AcceptedName): void {
  const known = map.get(key);
  if (known) known.push(name);
  else map.set(key, [name]);
}
