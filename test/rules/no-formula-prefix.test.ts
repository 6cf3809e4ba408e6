import { noFormulaPrefix } from '../../scripts/rules/no-formula-prefix.ts';
import { describeRule } from '../support/describe-rule.ts';
import { commonType, KONTROL, SPECIALITY, settings, speciality } from '../support/fixture.ts';

describeRule(noFormulaPrefix, {
  'stays silent about such a sign inside a text': { type: ['description: EKG + ekko = undersøgelse @ sengen - evt.'] },
  'knows a dash from a minus': { type: ["description: '– også for børn.'"] },
  'knows that settings are never cells': { files: { 'settings.yaml': settings("region: {name: '=1+1'}") } },
  'points at a formula': {
    type: ["description: '=1+1'"],
    says: ['type:5:14 "=1+1" begynder med "=" og kan blive en formel i Excel: begynd med et bogstav eller tal.'],
    saysInEnglish: [
      'type:5:14 "=1+1" begins with "=" and can become a formula in Excel: begin with a letter or digit.',
    ],
  },
  'points at every sign that begins one': {
    type: ["synonyms: ['+ekko', -ekko, '@ekko', ekko]"],
    says: [
      'type:15:12 "+ekko" begynder med "+" og kan blive en formel i Excel: begynd med et bogstav eller tal.',
      'type:15:21 "-ekko" begynder med "-" og kan blive en formel i Excel: begynd med et bogstav eller tal.',
      'type:15:28 "@ekko" begynder med "@" og kan blive en formel i Excel: begynd med et bogstav eller tal.',
    ],
  },
  'sees through spaces and escapes': {
    type: ['description: "\\t \\x3d1+1"'],
    says: ['type:5:14 "\t =1+1" begynder med "=" og kan blive en formel i Excel: begynd med et bogstav eller tal.'],
  },
  'points into the common types, specialities and vocabularies': {
    files: {
      [KONTROL]: commonType("description: '=A1'"),
      [SPECIALITY]: speciality("note: '@SUM(A1)'"),
      'vocabularies/rooms.yaml':
        "title: Lokaler\nentries:\n  - {id: ekkolaboratorium, name: '-1', source: Syntetisk, verified: false}\n",
    },
    says: [
      `${KONTROL}:5:14 "=A1" begynder med "=" og kan blive en formel i Excel: begynd med et bogstav eller tal.`,
      'speciality:10:7 "@SUM(A1)" begynder med "@" og kan blive en formel i Excel: begynd med et bogstav eller tal.',
      'vocabularies/rooms.yaml:3:34 "-1" begynder med "-" og kan blive en formel i Excel: begynd med et bogstav eller tal.',
    ],
  },
});
