import type { BareChange } from './change.ts';
import { fieldsThatDiffer, pairs, type Sides, sentenceOf } from './pairs.ts';
import type { Item } from './snapshot.ts';

/**
 * Which common types each speciality took up or gave up, and what it does with those it keeps. In a bundle its own types are
 * held in the same way, but come and go as types, and so are silent here.
 */
export function* useChanges(sides: Sides): Generator<BareChange> {
  for (const { key, before, after } of pairs(sides.base.uses, sides.head.uses, sides)) {
    const [slug = '', type = ''] = key.split(' ');
    const item = after ?? before;
    const isOwn = type.startsWith(`${slug}/`);
    if (item === undefined || (isOwn && !(before && after))) continue;
    const speciality = sides.words.speciality(slug);
    const named = `${item.name} (${type})`;
    const told = { subject: key, name: item.name, set: slug };
    if (!before) yield { ...told, kind: 'use-adopted', fields: [], sentence: `${speciality} bruger nu ${named}.` };
    else if (!after)
      yield {
        ...told,
        ...overBy(before, sides),
        kind: 'use-dropped',
        fields: [],
        sentence: `${speciality} bruger ikke længere ${named}.`,
      };
    else {
      const fields = fieldsThatDiffer(before, after, sides);
      const head = `${item.name} hos ${speciality} (${type})`;
      if (fields.length > 0) yield { ...told, kind: 'use-changed', fields, sentence: sentenceOf(head, fields) };
    }
  }
}

/** Whether the speciality had said until when it would use the type, and that day is past. */
function overBy({ fields: { until } }: Item, { head: { asOf } }: Sides): { wasOver?: true } {
  return typeof until === 'string' && asOf !== undefined && until <= asOf ? { wasOver: true } : {};
}
