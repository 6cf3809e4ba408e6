import type { Catalogue } from '../model/catalogue.ts';
import { replacement } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import { closestWord } from '../similarity/closest-word.ts';

/** An owner nobody can find is no owner: proposals would wait for ever. */
export const requireKnownOwner: Rule = {
  id: 'require-known-owner',
  severity: 'error',
  summary: { da: 'Ejere er grupper i settings.yaml.', en: 'Owners are groups in settings.yaml.' },
  subject: 'catalogue',

  *check({ settings, common, specialities }) {
    if (settings === undefined) return;
    const groups = settings.groups.map(({ id }) => id);
    for (const { file, owners } of setsOf(common, specialities))
      for (const { value, range } of owners) {
        if (groups.includes(value)) continue;
        const meant = closestWord(value, groups);
        yield {
          file: file.path,
          range,
          message: {
            da: `Gruppen "${value}" findes ikke i settings.yaml${meant ? ` – mente du "${meant}"?` : ': tilføj den under "groups".'}`,
            en: `There is no group "${value}" in settings.yaml${meant ? ` – did you mean "${meant}"?` : ': add it under "groups".'}`,
          },
          ...(meant ? { fix: replacement('maybe-incorrect', range, meant) } : {}),
        };
      }
  },
};

function setsOf(common: Catalogue['common'], specialities: Catalogue['specialities']) {
  return common ? [common, ...specialities] : specialities;
}
