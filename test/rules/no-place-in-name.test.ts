import { noPlaceInName } from '../../scripts/rules/no-place-in-name.ts';
import { describeRule } from '../support/describe-rule.ts';

const TWO_WORDS = `title: Steder
entries:
  - {id: nykoebing-falster, name: Nykøbing Falster, abbreviations: [NFS], sor: null, source: Syntetisk, verified: false}
`;

describeRule(noPlaceInName, {
  'knows a place in the body from a site': { type: ['name: Undersøgelse af knæ'] },
  'knows a word that begins as an abbreviation of a site': { type: ['name: Slaglængdemåling'] },
  'knows a word in small letters from an abbreviation': { type: ['name: Kontrol sla'] },
  'leaves the sites that offer a visit alone': { type: ['offeredAt: [slagelse]'] },
  'needs no list of sites to stay silent': {
    type: ['name: Kontrol Slagelse'],
    files: { 'vocabularies/sites.yaml': null },
  },
  'points at a site': {
    type: ['name: Kontrol Slagelse'],
    says: [
      'type:2:15 "Slagelse" er et sted: slet det i navnet. Holdes besøget kun nogle steder, så skriv dem under "offeredAt".',
    ],
    saysInEnglish: [
      'type:2:15 "Slagelse" is a place: delete it from the name. If the visit is held in some places only, write them under "offeredAt".',
    ],
  },
  'points at a site in any case': {
    type: ['name: Kontrol SLAGELSE'],
    says: [
      'type:2:15 "SLAGELSE" er et sted: slet det i navnet. Holdes besøget kun nogle steder, så skriv dem under "offeredAt".',
    ],
  },
  'points at an abbreviation of a site': {
    type: ['name: Kontrol (SLA)'],
    says: [
      'type:2:16 "SLA" er et sted: slet det i navnet. Holdes besøget kun nogle steder, så skriv dem under "offeredAt".',
    ],
  },
  'points at either word of a site': {
    type: ['name: Kontrol på Falster'],
    files: { 'vocabularies/sites.yaml': TWO_WORDS },
    says: [
      'type:2:18 "Falster" er et sted: slet det i navnet. Holdes besøget kun nogle steder, så skriv dem under "offeredAt".',
    ],
  },
});
