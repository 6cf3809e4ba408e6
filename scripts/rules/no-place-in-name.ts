import type { SiteTerm } from '../model/authored.ts';
import type { Rule } from '../model/rule.ts';
import { forbidWords } from './forbidden-words.ts';
import { perCatalogue } from './per-catalogue.ts';

const siteWords = perCatalogue(({ vocabularies }) => {
  const sites = (vocabularies.get('sites')?.terms ?? []).map(({ term }) => term as SiteTerm);
  return {
    names: new Set(sites.flatMap(({ name }) => name.toLowerCase().split(' '))),
    abbreviations: new Set(sites.flatMap((site) => site.abbreviations)),
  };
});

/** A visit is the same wherever it is held; a type for each hospital is what the harmonisation removes. */
export const noPlaceInName: Rule = {
  id: 'no-place-in-name',
  severity: 'error',
  summary: { da: 'Navnet siger ikke, hvor besøget holdes.', en: 'The name does not say where the visit is held.' },
  subject: 'type',

  *check(type, catalogue) {
    const { names, abbreviations } = siteWords(catalogue);
    yield* forbidWords(
      type,
      (word) => names.has(word.toLowerCase()) || abbreviations.has(word),
      (word) => ({
        da: `"${word}" er et sted: slet det i navnet. Holdes besøget kun nogle steder, så skriv dem under "offeredAt".`,
        en: `"${word}" is a place: delete it from the name. If the visit is held in some places only, write them under "offeredAt".`,
      }),
    );
  },
};
