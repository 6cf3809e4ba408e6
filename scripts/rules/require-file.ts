import { WHOLE_FILE } from '../model/range.ts';
import type { Rule } from '../model/rule.ts';
import { VOCABULARIES } from './references.ts';

/** A vocabulary that is gone would let every reference to it pass unseen. */
export const requireFile: Rule = {
  id: 'require-file',
  severity: 'error',
  summary: {
    da: 'Indstillinger, fælles typer, vokabularer og hvert speciales speciality.yaml er der.',
    en: "Settings, common types, vocabularies and each speciality's speciality.yaml are there.",
  },
  subject: 'catalogue',
  absolute: true,

  *check({ paths }) {
    const present = new Set(paths);
    const folders = new Set(paths.flatMap((path) => /^specialities\/([^/]+)\//.exec(path)?.[1] ?? []));
    const needed = [
      'settings.yaml',
      'common/common.yaml',
      ...VOCABULARIES.map((name) => `vocabularies/${name}.yaml`),
      ...[...folders].map((folder) => `specialities/${folder}/speciality.yaml`),
    ];
    for (const file of needed)
      if (!present.has(file))
        yield {
          file,
          range: WHOLE_FILE,
          message: {
            da: 'Filen mangler: opret den, eller hent den tilbage.',
            en: 'The file is missing: create it, or bring it back.',
          },
        };
  },
};
