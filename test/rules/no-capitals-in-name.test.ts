import { noCapitalsInName } from '../../scripts/rules/no-capitals-in-name.ts';
import { describeRule } from '../support/describe-rule.ts';

describeRule(noCapitalsInName, {
  'stays silent about a known abbreviation': { type: ['name: Arbejds-EKG'] },
  'lets a single capital stand': { type: ['name: Fjernelse af K-tråde'] },
  'lets a capital with a number stand': { type: ['name: Måling af B12'] },
  'lets a name be a name': { type: ['name: Holter-monitorering og kontrol af Charcotfod'] },
  'lets a name begin with a number': { type: ['name: 3D-ekkokardiografi'] },
  'leaves other texts than the name alone': { type: ['patientName: EKKO', 'synonyms: [EKKO, ekko]'] },
  'points at capitals at the beginning': {
    type: ['name: EKKO af hjertet'],
    says: [
      'type:2:7 "EKKO" står med store bogstaver og er ingen kendt forkortelse: skriv det med små, eller skriv forkortelsen ud.',
    ],
    saysInEnglish: [
      'type:2:7 "EKKO" is in capitals and no known abbreviation: write it in small letters, or write it out.',
    ],
    fixed: ['name: Ekko af hjertet'],
  },
  'points at each word in capitals': {
    type: ['name: BØRNE-EKKO med EKG og ekstra EKKO2'],
    says: [
      'type:2:7 "BØRNE" står med store bogstaver og er ingen kendt forkortelse: skriv det med små, eller skriv forkortelsen ud.',
      'type:2:13 "EKKO" står med store bogstaver og er ingen kendt forkortelse: skriv det med små, eller skriv forkortelsen ud.',
      'type:2:36 "EKKO2" står med store bogstaver og er ingen kendt forkortelse: skriv det med små, eller skriv forkortelsen ud.',
    ],
    fixed: ['name: Børne-ekko med EKG og ekstra ekko2'],
  },
  'gives a capital to the first of two equal words only': {
    type: ['name: EKKO efter EKKO'],
    says: [
      'type:2:7 "EKKO" står med store bogstaver og er ingen kendt forkortelse: skriv det med små, eller skriv forkortelsen ud.',
      'type:2:18 "EKKO" står med store bogstaver og er ingen kendt forkortelse: skriv det med små, eller skriv forkortelsen ud.',
    ],
    fixed: ['name: Ekko efter ekko'],
  },
  'writes out an abbreviation that is not for names': {
    type: ['name: Sen KTR'],
    says: ['type:2:11 "KTR" er en forkortelse, der ikke bruges i navne: skriv "kontrol".'],
    saysInEnglish: ['type:2:11 "KTR" is an abbreviation that is not used in names: write "kontrol".'],
    fixed: ['name: Sen kontrol'],
  },
  'writes it out with a capital where it comes first': {
    type: ['name: KTR med EKG'],
    says: ['type:2:7 "KTR" er en forkortelse, der ikke bruges i navne: skriv "Kontrol".'],
    fixed: ['name: Kontrol med EKG'],
  },
  'points at a small letter at the beginning': {
    type: ["name: 'økokardiografi'"],
    says: ['type:2:8 "økokardiografi" begynder med lille bogstav: begynd med stort.'],
    saysInEnglish: ['type:2:8 "økokardiografi" begins with a small letter: begin with a capital.'],
    fixed: ["name: 'Økokardiografi'"],
  },
  'does not write over a name whose quotes hide the place': {
    type: ["name: 'kontrol af ''EKKO'''"],
    says: [
      'type:2:7 "EKKO" står med store bogstaver og er ingen kendt forkortelse: skriv det med små, eller skriv forkortelsen ud.',
      'type:2:7 "kontrol af \'EKKO\'" begynder med lille bogstav: begynd med stort.',
    ],
  },
});
