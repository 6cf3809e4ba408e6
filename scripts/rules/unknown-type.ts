import { type Complaint, replacement } from '../model/finding.ts';
import type { Located } from '../model/range.ts';
import { closestWord } from '../similarity/closest-word.ts';

/** The complaint about a full id that names no type, with the one that was probably meant. */
export function unknownType(reference: Located<string>, known: Iterable<string>): Complaint {
  const { value, range } = reference;
  // The name alone must be near too: between short names in one set, most of the letters are the set's.
  const near = [...known].filter((id) => closestWord(nameOf(value), [nameOf(id)]));
  const meant = closestWord(value, near);
  return {
    range,
    message: {
      da: `Besøgstypen "${value}" findes ikke${meant ? ` – mente du "${meant}"?` : ': opret den, eller vælg en anden.'}`,
      en: `There is no visit type "${value}"${meant ? ` – did you mean "${meant}"?` : ': create it, or choose another.'}`,
    },
    ...(meant ? { fix: replacement('maybe-incorrect', range, meant) } : {}),
  };
}

function nameOf(fullId: string): string {
  return fullId.slice(fullId.indexOf('/') + 1);
}
