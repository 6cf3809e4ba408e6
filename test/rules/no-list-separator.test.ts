import { noListSeparator } from '../../scripts/rules/no-list-separator.ts';
import { describeRule } from '../support/describe-rule.ts';

describeRule(noListSeparator, {
  'stays silent about a slash': { type: ['synonyms: [Ekko/TTE]'] },
  'stays silent about the character in a comment': { type: ['synonyms: [Ekko] # a|b'] },
  'points at a synonym that would become two': {
    type: ['synonyms: ["Ekko|TTE"]'],
    says: [
      'type:15:12 "Ekko|TTE" indeholder |, som deler lister i regnearkene: skriv noget andet, fx "eller" eller /.',
    ],
    saysInEnglish: [
      'type:15:12 "Ekko|TTE" holds |, which parts lists in the sheets: write something else, such as "or" or /.',
    ],
  },
});
