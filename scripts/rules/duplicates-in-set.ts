import type { Catalogue, VisitType } from '../model/catalogue.ts';
import { COMMON } from '../model/catalogue.ts';
import type { Complaint, Message } from '../model/finding.ts';
import { isRetired } from '../model/lifecycle.ts';
import type { Located } from '../model/range.ts';

interface Duplicates {
  /** The value that must be unique; absent or empty values never collide. */
  readonly value: (type: VisitType) => Located<string> | undefined;
  readonly key: (value: string) => string;
  readonly say: (value: string, first: VisitType) => Message;
}

/**
 * Complains of each type whose value stands already: in its own set, or for a speciality among the common types, since
 * a booker sees both in one list. Retired types do not count. The later file, by path, is the one that must change.
 */
export function* duplicatesInSet(catalogue: Catalogue, { value, key, say }: Duplicates): Generator<Complaint> {
  const current = catalogue.types.filter(({ lifecycle }) => !isRetired(lifecycle, catalogue.asOf));
  const firstBySet = new Map<string, VisitType>();
  for (const type of current) {
    const located = value(type);
    if (!located || key(located.value) === '') continue;
    const first =
      firstBySet.get(`${type.set} ${key(located.value)}`) ?? firstBySet.get(`${COMMON} ${key(located.value)}`);
    if (first === undefined) firstBySet.set(`${type.set} ${key(located.value)}`, type);
    else
      yield {
        file: type.file.path,
        range: located.range,
        message: say(located.value, first),
        related: [seen(first, value)],
      };
  }
}

function seen(first: VisitType, value: Duplicates['value']) {
  return {
    file: first.file.path,
    range: value(first)?.range ?? first.id.range,
    message: { da: `Her står det i ${first.fullId}.`, en: `Here it stands in ${first.fullId}.` },
  };
}
