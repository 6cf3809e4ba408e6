import { noNearDuplicate } from '../../scripts/rules/no-near-duplicate.ts';
import { describeRule } from '../support/describe-rule.ts';
import { commonType, KONTROL, speciality, visitType } from '../support/fixture.ts';

const TYPES = 'specialities/kardiologi/visit-types';
const PACEMAKER = `${TYPES}/pacemakerkontrol.yaml`;
const LEXICON = `title: Ord
source: Syntetisk
verified: false
words:
  anlæggelse: [opsætning]
  koloskopi: []
  kolposkopi: []
  kontrol: [ktr]
  pacemaker: [PM]
distinctions:
  side:
    højre: [hø]
    venstre: [ve]
fillers: [af, i]
junk: {anywhere: [], alone: []}
people: []
`;

/** The pacemaker control beside the type that the case is about, and the words to read them with. */
const pacemaker = (...lines: readonly string[]) => ({
  'vocabularies/lexicon.yaml': LEXICON,
  [PACEMAKER]: visitType('id: pacemakerkontrol', 'name: Pacemakerkontrol', ...lines),
});
const another = (id: string, name: string) => ({
  'vocabularies/lexicon.yaml': LEXICON,
  [`${TYPES}/${id}.yaml`]: visitType(`id: ${id}`, `name: ${name}`),
});

describeRule(noNearDuplicate, {
  'stays silent about a word more, which is another visit': {
    type: ['name: Kontrol af ekstern pacemaker'],
    files: pacemaker(),
  },
  'stays silent about another side': {
    type: ['name: Kontrol af højre hofte'],
    files: another('hofte', 'Kontrol af venstre hofte'),
  },
  'stays silent about another number, also one that could be a length': {
    type: ['name: Undersøgelse 0015'],
    files: another('undersoegelse', 'Undersøgelse 0030'),
  },
  'stays silent about another letter': {
    type: ['name: Forløb A'],
    files: another('forloeb', 'Forløb B'),
  },
  'stays silent about two known words a letter apart': {
    type: ['name: Koloskopi'],
    files: another('kolposkopi', 'Kolposkopi'),
  },
  'stays silent about a series of names a letter apart': {
    type: ['name: Undersøgelsesforløba'],
    files: {
      ...another('forloebb', 'Undersøgelsesforløbb'),
      [`${TYPES}/forloebc.yaml`]: visitType('id: forloebc', 'name: Undersøgelsesforløbc'),
    },
  },
  'does not compare synonyms': {
    type: ['name: Ekkokardiografi', 'synonyms: [Kontrol af pacemaker]'],
    files: pacemaker('synonyms: [Kontrol af pacemaker]'),
  },
  'leaves the same name, whatever its case and spaces, to another rule': {
    type: ['name: Pacemaker kontrol'],
    files: pacemaker(),
  },
  'leaves a name that a common type is also called to another rule': {
    type: ['name: Kontrol af pacemaker'],
    files: { ...pacemaker(), [KONTROL]: commonType('synonyms: [Kontrol af pacemaker]') },
  },
  'leaves what two specialities have to another rule': {
    type: ['name: Kontrol af pacemaker'],
    files: {
      'vocabularies/lexicon.yaml': LEXICON,
      'specialities/neurologi/speciality.yaml': speciality('id: neurologi', 'name: Neurologi', "snomed: '394591006'"),
      'specialities/neurologi/visit-types/pacemakerkontrol.yaml': visitType(
        'id: pacemakerkontrol',
        'name: Pacemakerkontrol',
      ),
    },
  },
  'does not count a type that has retired': {
    type: ['name: Kontrol af pacemaker'],
    files: pacemaker('lifecycle: {retireOn: 2026-03-01}'),
    asOf: '2026-03-01',
  },
  'counts one that retires tomorrow': {
    type: ['name: Kontrol af pacemaker'],
    files: pacemaker('lifecycle: {retireOn: 2026-03-02}'),
    asOf: '2026-03-01',
    says: [
      `${PACEMAKER}:2:7 "Pacemakerkontrol" ligner kardiologi/ekkokardiografi ("Kontrol af pacemaker") for meget – samme ord: brug den, eller lad navnet sige, hvad der er anderledes.`,
    ],
  },
  'points at the same words in another order, at the later file': {
    type: ['name: Kontrol af pacemaker'],
    files: pacemaker(),
    says: [
      `${PACEMAKER}:2:7 "Pacemakerkontrol" ligner kardiologi/ekkokardiografi ("Kontrol af pacemaker") for meget – samme ord: brug den, eller lad navnet sige, hvad der er anderledes.`,
    ],
    saysInEnglish: [
      `${PACEMAKER}:2:7 "Pacemakerkontrol" is too like kardiologi/ekkokardiografi ("Kontrol af pacemaker") – the same words: use that, or let the name tell what differs.`,
    ],
  },
  'says which words were read as others': {
    type: ['name: Opsætning af pacemaker'],
    files: another('pacemakeranlaeggelse', 'Pacemakeranlæggelse'),
    says: [
      `${TYPES}/pacemakeranlaeggelse.yaml:2:7 "Pacemakeranlæggelse" ligner kardiologi/ekkokardiografi ("Opsætning af pacemaker") for meget – samme ord (opsætning → anlæggelse): brug den, eller lad navnet sige, hvad der er anderledes.`,
    ],
  },
  'sees through endings': {
    type: ['name: Kontrol af pacemaker i hjertet'],
    files: another('hjerte', 'Pacemakerkontrol i hjerte'),
    says: [
      `${TYPES}/hjerte.yaml:2:7 "Pacemakerkontrol i hjerte" ligner kardiologi/ekkokardiografi ("Kontrol af pacemaker i hjertet") for meget – samme ord: brug den, eller lad navnet sige, hvad der er anderledes.`,
    ],
  },
  'points at a slip of the pen': {
    files: another('ekkokardografi', 'Ekkokardografi'),
    says: [
      `${TYPES}/ekkokardografi.yaml:2:7 "Ekkokardografi" ligner kardiologi/ekkokardiografi ("Ekkokardiografi") for meget – ét bogstav til forskel: brug den, eller lad navnet sige, hvad der er anderledes.`,
    ],
    saysInEnglish: [
      `${TYPES}/ekkokardografi.yaml:2:7 "Ekkokardografi" is too like kardiologi/ekkokardiografi ("Ekkokardiografi") – one letter apart: use that, or let the name tell what differs.`,
    ],
  },
  'tells to adopt a common type that is the same': {
    type: ['name: Pacemakerkontrol'],
    files: { 'vocabularies/lexicon.yaml': LEXICON, [KONTROL]: commonType('name: Kontrol af pacemaker') },
    says: [
      'type:2:7 "Pacemakerkontrol" ligner common/kontrol ("Kontrol af pacemaker") for meget – samme ord: brug den under "uses", eller lad navnet sige, hvad der er anderledes.',
    ],
    saysInEnglish: [
      'type:2:7 "Pacemakerkontrol" is too like common/kontrol ("Kontrol af pacemaker") – the same words: adopt that under "uses", or let the name tell what differs.',
    ],
  },
});
