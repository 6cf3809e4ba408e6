import type { Located } from '../model/range.ts';
import type { Rule } from '../model/rule.ts';

/** A record in SP (PRC) is one thing: two types that share its number would overwrite each other at import. */
export const noDuplicateSpId: Rule = {
  id: 'no-duplicate-sp-id',
  severity: 'error',
  summary: {
    da: 'Hver record i SP svarer til én besøgstype.',
    en: 'Each record in SP stands for one visit type.',
  },
  subject: 'catalogue',

  *check({ types, typesById, specialities }) {
    const seen = new Map<string, { file: string; at: Located<string> }>();
    const ofTypes = types.map(({ file, spId }) => ({ file, spId, type: undefined }));
    const ofUses = specialities.flatMap(({ file, uses }) => uses.map(({ spId, type }) => ({ file, spId, type })));
    for (const { file, spId, type } of [...ofTypes, ...ofUses]) {
      // A use that repeats the number of its own common type says nothing new, and nothing wrong.
      if (!spId || (type && typesById.get(type.value)?.spId?.value === spId.value)) continue;
      const first = seen.get(spId.value);
      if (first === undefined) seen.set(spId.value, { file: file.path, at: spId });
      else
        yield {
          file: file.path,
          range: spId.range,
          message: {
            da: `SP-nummeret "${spId.value}" er allerede givet til en anden: spørg CIMT, hvilken der har det.`,
            en: `The SP number "${spId.value}" is already given to another: ask CIMT which one has it.`,
          },
          related: [
            { file: first.file, range: first.at.range, message: { da: 'Her står det.', en: 'Here it stands.' } },
          ],
        };
    }
  },
};
