import { noDuplicateTerm } from '../../scripts/rules/no-duplicate-term.ts';
import { describeRule } from '../support/describe-rule.ts';

const ROOMS = 'vocabularies/rooms.yaml';

function rooms(...entries: readonly string[]): string {
  const rows = entries.map((entry) => `  - {id: ${entry}, source: Syntetisk, verified: false}\n`);
  return `title: Lokaler\nentries:\n${rows.join('')}`;
}

describeRule(noDuplicateTerm, {
  'stays silent about two ids for one name': {
    files: { [ROOMS]: rooms('ekko, name: Ekkorum', 'ekko-2, name: Ekkorum') },
  },
  'tells capitals from small letters': { files: { [ROOMS]: rooms('EKKO, name: Ekkorum', 'ekko, name: Lyttestue') } },
  'lets two vocabularies use one id': { files: { [ROOMS]: rooms('ultralyd-hjerte, name: Ekkolaboratorium') } },
  'points at each that comes after the first': {
    files: { [ROOMS]: rooms('ekko, name: Ekkorum', "'ekko', name: Lyttestue", 'ekko, name: Ekkorum') },
    says: [
      `${ROOMS}:4:10 "ekko" står allerede i vokabularet: behold det ene.`,
      `${ROOMS}:5:10 "ekko" står allerede i vokabularet: behold det ene.`,
    ],
    saysInEnglish: [
      `${ROOMS}:4:10 "ekko" stands in the vocabulary already: keep one.`,
      `${ROOMS}:5:10 "ekko" stands in the vocabulary already: keep one.`,
    ],
  },
});
