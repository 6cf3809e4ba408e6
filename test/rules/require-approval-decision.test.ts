import { requireApprovalDecision } from '../../scripts/rules/require-approval-decision.ts';
import { describeRule } from '../support/describe-rule.ts';
import { common } from '../support/fixture.ts';

const decisions = {
  'decisions/2026-01-01-kardiologi.yaml': `date: 2026-01-01
title: Kardiologiens besøgstyper
present: [Koordinationsgruppens formand]
heard: [{who: Afdelingsledelsen, answer: Enig}]
about: [kardiologi, common]
outcome: approved
reason: Typerne er prøvet af.
`,
};

describeRule(requireApprovalDecision, {
  'asks nothing of a draft': { speciality: ['approval: {status: draft}'] },
  'lets a draft wait for the minutes it has': {
    speciality: ['approval: {status: draft, decision: 2026-01-01-kardiologi}'],
    files: decisions,
  },
  'is content with a date and minutes': {
    speciality: ['approval: {status: approved, on: 2026-01-01, decision: 2026-01-01-kardiologi}'],
    files: {
      ...decisions,
      'common/common.yaml': common('approval: {status: approved, on: 2026-01-01, decision: 2026-01-01-kardiologi}'),
    },
  },
  'leaves a missing common.yaml to another rule': { files: { 'common/common.yaml': null } },
  'points at an approval without a date': {
    speciality: ['approval: {status: approved, decision: 2026-01-01-kardiologi}'],
    files: decisions,
    says: ['speciality:6:11 Godkendelsen mangler dato ("on") eller referat ("decision"): skriv begge.'],
    saysInEnglish: ['speciality:6:11 The approval lacks its date ("on") or minutes ("decision"): write both.'],
  },
  'points at an approval without minutes': {
    speciality: ['approval: {status: approved, on: 2026-01-01}'],
    says: ['speciality:6:11 Godkendelsen mangler dato ("on") eller referat ("decision"): skriv begge.'],
  },
  'asks the same of the common types': {
    files: { 'common/common.yaml': common('approval: {status: approved}') },
    says: ['common/common.yaml:2:11 Godkendelsen mangler dato ("on") eller referat ("decision"): skriv begge.'],
  },
  'points at minutes of a rejection': {
    speciality: ['approval: {status: approved, on: 2026-01-01, decision: 2026-01-01-kardiologi}'],
    files: {
      'decisions/2026-01-01-kardiologi.yaml':
        'date: 2026-01-01\ntitle: Kardiologi\npresent: [Formanden]\nheard: []\nabout: [kardiologi, common]\noutcome: rejected\nreason: Ikke klar.\n',
    },
    says: [
      'speciality:6:56 Referatet "2026-01-01-kardiologi" godkender ikke noget: peg på det, der gør, eller skriv "draft".',
    ],
    saysInEnglish: [
      'speciality:6:56 The minutes "2026-01-01-kardiologi" approve nothing: point at those that do, or write "draft".',
    ],
  },
  'points at minutes about something else': {
    speciality: ['approval: {status: approved, on: 2026-01-01, decision: 2026-01-01-kardiologi}'],
    files: {
      'decisions/2026-01-01-kardiologi.yaml':
        'date: 2026-01-01\ntitle: Radiologi\npresent: [Formanden]\nheard: []\nabout: [radiologi]\noutcome: approved\nreason: Enighed.\n',
    },
    says: [
      'speciality:6:56 Referatet "2026-01-01-kardiologi" handler ikke om "kardiologi": peg på det, der gør, eller føj det til "about".',
    ],
    saysInEnglish: [
      'speciality:6:56 The minutes "2026-01-01-kardiologi" are not about "kardiologi": point at those that are, or add it to "about".',
    ],
  },
  'points at minutes that are not there': {
    speciality: ['approval: {status: approved, on: 2026-01-01, decision: foraarsmoede}'],
    says: ['speciality:6:56 Referatet "foraarsmoede" findes ikke i decisions/: læg det der først.'],
    saysInEnglish: ['speciality:6:56 There are no minutes "foraarsmoede" in decisions/: put them there first.'],
  },
  'points at minutes that are misspelt, in a draft too': {
    speciality: ['approval: {status: draft, decision: 2026-01-01-kardiolog}'],
    files: decisions,
    says: [
      'speciality:6:37 Referatet "2026-01-01-kardiolog" findes ikke i decisions/ – mente du "2026-01-01-kardiologi"?',
    ],
    saysInEnglish: [
      'speciality:6:37 There are no minutes "2026-01-01-kardiolog" in decisions/ – did you mean "2026-01-01-kardiologi"?',
    ],
  },
});
