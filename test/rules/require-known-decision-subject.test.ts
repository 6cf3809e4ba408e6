import { requireKnownDecisionSubject } from '../../scripts/rules/require-known-decision-subject.ts';
import { describeRule } from '../support/describe-rule.ts';

const FILE = 'decisions/2026-01-01-moede.yaml';

function minutes(about: string, outcome = 'approved') {
  return {
    [FILE]: `date: 2026-01-01\ntitle: Møde\npresent: [Formanden]\nheard: []\nabout: [${about}]\noutcome: ${outcome}\nreason: Enighed.\n`,
  };
}

describeRule(requireKnownDecisionSubject, {
  'is content with specialities, the common types, and types': {
    files: minutes('kardiologi, common, common/kontrol, kardiologi/ekkokardiografi'),
  },
  'lets a rejection be about a type that never was': { files: minutes('kardiologi/lillekontrol', 'rejected') },
  'lets a postponement be about a type that is not yet': { files: minutes('kardiologi/lillekontrol', 'postponed') },
  'points at an approved type that is not there': {
    files: minutes('kardiologi/ekokardiografi'),
    says: [`${FILE}:5:9 Besøgstypen "kardiologi/ekokardiografi" findes ikke – mente du "kardiologi/ekkokardiografi"?`],
    fixed: ['about: [kardiologi/ekkokardiografi]'],
  },
  'points at a speciality that is not there, whatever the outcome': {
    files: minutes('urogynnotat, kardiologo/lillekontrol', 'rejected'),
    says: [
      `${FILE}:5:9 "urogynnotat" er hverken et speciale eller en besøgstype: skriv specialets id eller typens fulde id.`,
      `${FILE}:5:22 "kardiologo/lillekontrol" er hverken et speciale eller en besøgstype – mente du "kardiologi"?`,
    ],
    saysInEnglish: [
      `${FILE}:5:9 "urogynnotat" is neither a speciality nor a visit type: write the id of the speciality or the full id of the type.`,
      `${FILE}:5:22 "kardiologo/lillekontrol" is neither a speciality nor a visit type – did you mean "kardiologi"?`,
    ],
    fixed: ['about: [urogynnotat, kardiologi/lillekontrol]'],
  },
});
