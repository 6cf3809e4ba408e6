import { noSymbolAtNameEnd } from '../../scripts/rules/no-symbol-at-name-end.ts';
import { describeRule } from '../support/describe-rule.ts';

describeRule(noSymbolAtNameEnd, {
  'is content with a number': { type: ['name: Diabetes type 1'] },
  'is content with a parenthesis': { type: ['name: Ekkokardiografi (hvile)'] },
  'is content with symbols inside': { type: ["name: 'C*-skanning, hjerte'"] },
  'leaves a space at the end to another rule': { type: ["name: 'Ekkokardiografi '"] },
  'points at a star and deletes it': {
    type: ['name: Ekkokardiografi*'],
    says: ['type:2:22 Navnet slutter med "*": slet det.'],
    saysInEnglish: ['type:2:22 The name ends in "*": delete it.'],
    fixed: ['name: Ekkokardiografi'],
  },
  'points at a full stop': {
    type: ['name: Kontrol efter 3 mdr.'],
    says: ['type:2:26 Navnet slutter med ".": slet det.'],
    fixed: ['name: Kontrol efter 3 mdr'],
  },
  'points at all symbols with the space before them': {
    type: ["name: 'Ekkokardiografi - **'"],
    says: ['type:2:23 Navnet slutter med " - **": slet det.'],
    fixed: ["name: 'Ekkokardiografi'"],
  },
  'never deletes a whole name that is written with an escape': {
    type: ["name: 'Hjertets ''ekko'' *'"],
    says: ['type:2:7 Navnet slutter med "\' *": slet det.'],
  },
  'never deletes a name that is nothing but symbols': {
    type: ["name: '***'"],
    says: ['type:2:8 Navnet slutter med "***": slet det.'],
  },
});
