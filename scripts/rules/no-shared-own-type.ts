import { COMMON, type VisitType } from '../model/catalogue.ts';
import { isRetired } from '../model/lifecycle.ts';
import type { Rule } from '../model/rule.ts';
import { nameKey } from './words.ts';

/** The same visit made twice is how 6,000 types came to be: what two specialities share is agreed once, in common. */
export const noSharedOwnType: Rule = {
  id: 'no-shared-own-type',
  severity: 'error',
  summary: {
    da: 'En besøgstype, som flere specialer har, er fælles.',
    en: 'A visit type that several specialities have is common.',
  },
  subject: 'catalogue',

  *check({ types, typesById, knownTypeIds, asOf }) {
    const unread = new Map([...knownTypeIds].filter((id) => !typesById.has(id)).map((id) => [id.split('/')[1], id]));
    const first = new Map<string, VisitType>();
    for (const type of types) {
      if (type.set === COMMON || isRetired(type.lifecycle, asOf)) continue;
      const keys = [`id ${type.id.value}`, `name ${nameKey(type.name.value)}`].filter((key) => !key.endsWith(' '));
      const other = keys.map((key) => first.get(key)).find((seen) => seen !== undefined && seen.set !== type.set);
      for (const key of keys) if (!first.has(key)) first.set(key, type);
      const elsewhere = other?.fullId ?? sameIdElsewhere(type, unread);
      if (elsewhere === undefined) continue;
      yield {
        file: type.file.path,
        range: type.name.range,
        message: {
          da: `"${type.name.value}" findes også som ${elsewhere}: gør den til en fælles type, som begge specialer bruger.`,
          en: `"${type.name.value}" exists as ${elsewhere} too: make it a common type that both specialities use.`,
        },
        ...(other ? { related: [whereItIs(other)] } : {}),
      };
    }
  },
};

/** When only some files were read, a file name still tells that another speciality has the type. */
function sameIdElsewhere({ id, set }: VisitType, unread: ReadonlyMap<string | undefined, string>): string | undefined {
  const other = unread.get(id.value);
  return other === undefined || other.startsWith(`${COMMON}/`) || other.startsWith(`${set}/`) ? undefined : other;
}

function whereItIs({ file, name }: VisitType) {
  return { file: file.path, range: name.range, message: { da: 'Den anden.', en: 'The other one.' } };
}
