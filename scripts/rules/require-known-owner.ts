import { replacement } from '../model/finding.ts';
import { type Range, WHOLE_FILE } from '../model/range.ts';
import type { Rule } from '../model/rule.ts';
import { child, type MapNode } from '../model/syntax.ts';
import { closestWord } from '../similarity/closest-word.ts';

/** An owner nobody can find is no owner: proposals would wait for ever. */
export const requireKnownOwner: Rule = {
  id: 'require-known-owner',
  severity: 'error',
  summary: { da: 'Ejere er grupper i settings.yaml.', en: 'Owners are groups in settings.yaml.' },
  subject: 'catalogue',

  *check({ settings, settingsRoot, common, specialities }) {
    if (settings === undefined) return;
    const groups = settings.groups.map(({ id }) => id);
    const coordination = { value: settings.coordinationGroup, range: rangeAt(settingsRoot, 'coordinationGroup') };
    const sets = [...(common ? [common] : []), ...specialities].map(({ file, owners }) => ({
      file: file.path,
      owners,
    }));
    for (const { file, owners } of [{ file: 'settings.yaml', owners: [coordination] }, ...sets])
      for (const { value, range } of owners) {
        if (groups.includes(value)) continue;
        const meant = closestWord(value, groups);
        yield {
          file,
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

function rangeAt(root: MapNode | undefined, key: string): Range {
  return child(root, key)?.range ?? WHOLE_FILE;
}
