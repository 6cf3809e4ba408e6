import { type Catalogue, COMMON, type VisitType } from '../model/catalogue.ts';
import type { Message } from '../model/finding.ts';
import { isRetired } from '../model/lifecycle.ts';
import type { Rule } from '../model/rule.ts';
import { explainLikeness } from '../similarity/explain-likeness.ts';
import { createLexicon, type Lexicon } from '../similarity/lexicon.ts';
import { lexiconSource } from '../similarity/lexicon-of-catalogue.ts';
import { narrowedSource } from '../similarity/narrowed-source.ts';
import { nearDuplicates } from '../similarity/near-duplicates.ts';
import { readName } from '../similarity/read-name.ts';
import { nameKey } from './words.ts';

/**
 * Two names that say the same in other words are booked at random, as two that are the same. A warning only: that two
 * words mean one visit is what the vocabulary says, and the group may know better. The same name is an error of its own.
 */
export const noNearDuplicate: Rule = {
  id: 'no-near-duplicate',
  severity: 'warning',
  summary: {
    da: 'To besøgstyper i samme speciale siger ikke det samme med andre ord.',
    en: 'No two visit types of a speciality say the same in other words.',
  },
  subject: 'catalogue',

  *check(catalogue) {
    const types = comparedTypes(catalogue);
    const names = types.map(({ name }) => name.value);
    // Synonyms of types are another rule's matter, so the types are not part of what is known.
    const lexicon = createLexicon(narrowedSource(lexiconSource({ ...catalogue, types: [] }), names));
    const listed = types.map(({ name, set }) => ({ name: name.value, list: set === COMMON ? '' : set }));
    for (const { earlier, later, kind } of nearDuplicates(listed, lexicon)) {
      const [type, other] = [types[later], types[earlier]];
      if (type === undefined || other === undefined) continue;
      yield {
        file: type.file.path,
        range: type.name.range,
        message: say(type, other, kind === 'slip' ? SLIP : sameWords(type, other, lexicon)),
        related: [whereItIs(other)],
      };
    }
  },
};

/**
 * The types that can be booked, common ones first. A name that is the same as another's, or is what a common type is also
 * called, has its finding already.
 */
function comparedTypes({ types, asOf }: Catalogue): readonly VisitType[] {
  const current = types.filter(({ lifecycle }) => !isRetired(lifecycle, asOf));
  const common = current.filter(({ set }) => set === COMMON);
  const taken = new Set(common.flatMap(({ synonyms }) => synonyms.map(({ value }) => nameKey(value))));
  const compared = new Map<string, VisitType>();
  for (const type of [...common, ...current.filter(({ set }) => set !== COMMON)]) {
    const key = nameKey(type.name.value);
    if (key !== '' && !compared.has(key) && (type.set === COMMON || !taken.has(key))) compared.set(key, type);
  }
  return [...compared.values()];
}

const SLIP: Message = { da: 'ét bogstav til forskel', en: 'one letter apart' };

function sameWords({ name }: VisitType, other: VisitType, lexicon: Lexicon): Message {
  const [mine, theirs] = [readName(name.value, lexicon), readName(other.name.value, lexicon)];
  const readings = {
    readAs: [...mine.readAs, ...theirs.readAs],
    words: mine.words,
    otherWords: theirs.words,
    meaning: mine.meaning,
    otherMeaning: theirs.meaning,
  };
  return explainLikeness({ ...readings, kind: 'same', synonym: undefined }, new Map());
}

function say({ name, set }: VisitType, other: VisitType, why: Message): Message {
  const isAdoptable = set !== COMMON && other.set === COMMON;
  const use = isAdoptable
    ? { da: 'brug den under "uses"', en: 'adopt that under "uses"' }
    : { da: 'brug den', en: 'use that' };
  return {
    da: `"${name.value}" ligner ${other.fullId} ("${other.name.value}") for meget – ${why.da}: ${use.da}, eller lad navnet sige, hvad der er anderledes.`,
    en: `"${name.value}" is too like ${other.fullId} ("${other.name.value}") – ${why.en}: ${use.en}, or let the name tell what differs.`,
  };
}

function whereItIs({ file, name, fullId }: VisitType) {
  return {
    file: file.path,
    range: name.range,
    message: { da: `Her står det i ${fullId}.`, en: `Here it stands in ${fullId}.` },
  };
}
