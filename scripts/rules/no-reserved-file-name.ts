import { WHOLE_FILE } from '../model/range.ts';
import type { Rule } from '../model/rule.ts';

/** Names that Windows keeps for devices, with or without an ending (Microsoft, "Naming Files, Paths, and Namespaces"). */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** Most who fetch the catalogue do so on Windows, where such a file cannot be written. */
export const noReservedFileName: Rule = {
  id: 'no-reserved-file-name',
  severity: 'error',
  summary: {
    da: 'Filer kan ligge på Windows: ingen reserverede navne, og ingen, der kun skilles af store og små bogstaver.',
    en: 'Files can stand on Windows: no reserved names, and none that differ by case only.',
  },
  subject: 'catalogue',
  absolute: true,

  *check({ paths }) {
    const seen = new Map<string, string>();
    for (const file of paths) {
      const twin = seen.get(file.toLowerCase());
      seen.set(file.toLowerCase(), file);
      const reserved = file.split('/').find((part) => RESERVED.test(part));
      if (reserved)
        yield {
          file,
          range: WHOLE_FILE,
          message: {
            da: `"${reserved}" er reserveret i Windows: vælg et andet navn.`,
            en: `"${reserved}" is reserved on Windows: choose another name.`,
          },
        };
      if (twin)
        yield {
          file,
          range: WHOLE_FILE,
          message: {
            da: `"${twin}" har samme navn på nær store og små bogstaver: omdøb den ene.`,
            en: `"${twin}" has the same name but for case: rename one of them.`,
          },
        };
    }
  },
};
