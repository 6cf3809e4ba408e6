import { requireUsableDecisionAdvice } from '../../scripts/rules/require-usable-decision-advice.ts';
import { describeRule } from '../support/describe-rule.ts';
import { commonType, KONTROL } from '../support/fixture.ts';

const FILE = 'decisions/2026-01-01-moede.yaml';

function minutes(useInstead: string, outcome = 'rejected') {
  return {
    [FILE]: `date: 2026-01-01\ntitle: Møde\npresent: [Formanden]\nheard: []\nabout: [kardiologi]\noutcome: ${outcome}\nreason: Findes.\n${useInstead}`,
  };
}

const closed = { [KONTROL]: commonType('lifecycle: {closeForBooking: 2026-03-01}') };

describeRule(requireUsableDecisionAdvice, {
  'asks no advice of a rejection': { files: minutes('') },
  'is content with a type that can be booked': { files: minutes('useInstead: common/kontrol\n'), asOf: '2026-07-01' },
  'judges no dates without a day to judge by': { files: { ...minutes('useInstead: common/kontrol\n'), ...closed } },
  'points at a type that is not there': {
    files: minutes('useInstead: common/kontrl\n'),
    says: [`${FILE}:8:13 Besøgstypen "common/kontrl" findes ikke – mente du "common/kontrol"?`],
    saysInEnglish: [`${FILE}:8:13 There is no visit type "common/kontrl" – did you mean "common/kontrol"?`],
    fixed: ['useInstead: common/kontrol'],
  },
  'points at a type that has closed': {
    files: { ...minutes('useInstead: common/kontrol\n'), ...closed },
    asOf: '2026-03-01',
    says: [`${FILE}:8:13 "common/kontrol" kan ikke bookes længere: peg på den type, man skal bruge nu.`],
    saysInEnglish: [`${FILE}:8:13 "common/kontrol" can no longer be booked: point at the type to be used now.`],
  },
  'points at advice where nothing was rejected': {
    files: minutes('useInstead: common/kontrol\n', 'approved'),
    says: [
      `${FILE}:8:13 "useInstead" hører til et afslag, og dette er ikke et afslag: slet feltet, eller ret "outcome".`,
    ],
    saysInEnglish: [
      `${FILE}:8:13 "useInstead" belongs to a rejection, and this is none: delete the key, or mend "outcome".`,
    ],
  },
});
