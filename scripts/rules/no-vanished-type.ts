import { COMMON } from '../model/catalogue.ts';
import { WHOLE_FILE } from '../model/range.ts';
import type { Rule } from '../model/rule.ts';

/** Old bookings, mappings and bundles point at a published id for ever: a type is retired, never deleted. */
export const noVanishedType: Rule = {
  id: 'no-vanished-type',
  severity: 'error',
  summary: { da: 'En udgivet besøgstype forsvinder aldrig.', en: 'A published visit type never vanishes.' },
  subject: 'history',
  absolute: true,

  *check({ revision, published }, { knownTypeIds }) {
    for (const id of published) {
      if (knownTypeIds.has(id)) continue;
      const [set = '', name = ''] = id.split('/');
      yield {
        file: `${set === COMMON ? COMMON : `specialities/${set}`}/visit-types/${name}.yaml`,
        range: WHOLE_FILE,
        message: {
          da: `Besøgstypen "${id}" er udgivet (${revision}) og må ikke slettes: hent filen tilbage, og skriv "retireOn" under "lifecycle".`,
          en: `The visit type "${id}" is published (${revision}) and must not be deleted: bring the file back and write "retireOn" under "lifecycle".`,
        },
      };
    }
  },
};
