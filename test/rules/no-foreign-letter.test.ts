import { noForeignLetter } from '../../scripts/rules/no-foreign-letter.ts';
import { describeRule } from '../support/describe-rule.ts';

describeRule(noForeignLetter, {
  'stays silent about Latin letters of other languages': {
    type: ['name: Ménières sygdom og Ångström', 'synonyms: [Führer, Łódź]'],
  },
  'lets signs and the micro sign stand': { type: ['name: Prøve med 5 µg, ½ dosis → kontrol'] },
  'leaves other texts than names alone': { type: ['description: Måling af β-hCG.'] },
  'points at a Cyrillic letter': {
    type: ['name: Ekkok\u0430rdiografi'],
    says: [
      'type:2:12 "\u0430" (U+0430) er ikke et latinsk bogstav: skriv det, der ligner, med dansk tastatur, eller skriv det som ord, fx "alfa".',
    ],
    saysInEnglish: [
      'type:2:12 "\u0430" (U+0430) is no Latin letter: type the one that looks like it on a Danish keyboard, or write it as a word such as "alfa".',
    ],
  },
  'points at the first in each of the names': {
    type: [
      'abbreviation: E\u041A\u041AO',
      'patientName: Måling af β-hCG',
      'synonyms: [TTE, \u0422\u0422\u0415, ekko \u05D0]',
    ],
    says: [
      'type:3:16 "\u041A" (U+041A) er ikke et latinsk bogstav: skriv det, der ligner, med dansk tastatur, eller skriv det som ord, fx "alfa".',
      'type:4:24 "β" (U+03B2) er ikke et latinsk bogstav: skriv det, der ligner, med dansk tastatur, eller skriv det som ord, fx "alfa".',
      'type:15:17 "\u0422" (U+0422) er ikke et latinsk bogstav: skriv det, der ligner, med dansk tastatur, eller skriv det som ord, fx "alfa".',
      'type:15:27 "\u05D0" (U+05D0) er ikke et latinsk bogstav: skriv det, der ligner, med dansk tastatur, eller skriv det som ord, fx "alfa".',
    ],
  },
  'points at a letter beyond the first plane': {
    type: ['name: Type \u{1D400}'],
    says: [
      'type:2:12 "\u{1D400}" (U+1D400) er ikke et latinsk bogstav: skriv det, der ligner, med dansk tastatur, eller skriv det som ord, fx "alfa".',
    ],
  },
  'reads an escape': {
    type: ['name: "Ekkok\\u0430rdiografi"'],
    says: [
      'type:2:7 "\u0430" (U+0430) er ikke et latinsk bogstav: skriv det, der ligner, med dansk tastatur, eller skriv det som ord, fx "alfa".',
    ],
  },
});
