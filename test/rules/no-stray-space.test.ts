import { noStraySpace } from '../../scripts/rules/no-stray-space.ts';
import { describeRule } from '../support/describe-rule.ts';

describeRule(noStraySpace, {
  'stays silent about single spaces': { type: ["description: 'Ultralyd af hjertet, liggende.'"] },
  'leaves the spaces of the notation alone': {
    type: ['name:   Ekkokardiografi   # som i hjertet', 'modes: [ in-person ]'],
  },
  'is content with a text folded over two lines': { type: ['description: Ultralyd af\n  hjertet.'] },
  'looks at no file but YAML': { files: { 'specialities/kardiologi/legacy.csv': 'id;name;target\n1;KTR  1;\n' } },
  'points at spaces at the ends and takes them away': {
    type: ["name: ' Ekkokardiografi '"],
    says: ['type:2:7 " Ekkokardiografi " har forkerte mellemrum eller linjeskift: skriv "Ekkokardiografi".'],
    saysInEnglish: ['type:2:7 " Ekkokardiografi " has wrong spaces or line breaks: write "Ekkokardiografi".'],
    fixed: ["name: 'Ekkokardiografi'"],
  },
  'points at a double space without quotes': {
    type: ['description: Ultralyd  af hjertet.'],
    says: ['type:5:14 "Ultralyd  af hjertet." har forkerte mellemrum eller linjeskift: skriv "Ultralyd af hjertet.".'],
    fixed: ['description: Ultralyd af hjertet.'],
  },
  'points at each text of a list': {
    type: ['synonyms: ["TTE ", TEE, "Ekko  2"]'],
    says: [
      'type:15:12 "TTE " har forkerte mellemrum eller linjeskift: skriv "TTE".',
      'type:15:25 "Ekko  2" har forkerte mellemrum eller linjeskift: skriv "Ekko 2".',
    ],
    fixed: ['synonyms: ["TTE", TEE, "Ekko 2"]'],
  },
  'points at a block of lines, which only a person can rewrite': {
    type: ['description: |\n  Ultralyd\n  af hjertet.'],
    says: ['type:5:14 "Ultralyd⏎af hjertet.⏎" har forkerte mellemrum eller linjeskift: skriv "Ultralyd af hjertet.".'],
  },
  'shows a space that does not break': {
    type: ['name: Ultralyd\u00a0hjerte'],
    says: ['type:2:7 "Ultralyd␣hjerte" har forkerte mellemrum eller linjeskift: skriv "Ultralyd hjerte".'],
    fixed: ['name: Ultralyd hjerte'],
  },
  'points at an escaped space, which only a person can rewrite': {
    type: ['name: "Ultralyd\\u00a0hjerte"'],
    says: ['type:2:7 "Ultralyd␣hjerte" har forkerte mellemrum eller linjeskift: skriv "Ultralyd hjerte".'],
  },
  'asks for a text where there is only space': {
    type: ["description: '  '"],
    says: ['type:5:14 Teksten består kun af mellemrum: skriv noget, eller slet feltet.'],
    saysInEnglish: ['type:5:14 The text is nothing but space: write something, or delete the key.'],
  },
  'looks at every YAML file': {
    speciality: ["name: 'Kardiologi '"],
    says: ['speciality:2:7 "Kardiologi " har forkerte mellemrum eller linjeskift: skriv "Kardiologi".'],
    fixed: ["name: 'Kardiologi'"],
  },
});
