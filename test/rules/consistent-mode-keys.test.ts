import { consistentModeKeys } from '../../scripts/rules/consistent-mode-keys.ts';
import { describeRule } from '../support/describe-rule.ts';

describeRule(consistentModeKeys, {
  'stays silent about a length and a text for a mode of the type': {
    type: [
      'modes: [in-person, video]',
      'duration: {default: 45, allowed: [45], byMode: {video: {default: 20, allowed: [20]}}}',
      'patientText: {video: Vi ringer dig op på video.}',
    ],
  },
  'lets a mode go without a length and a text of its own': {
    type: ['modes: [in-person, telephone]', 'patientText: {in-person: Mød i god tid.}'],
  },
  'points at a length for a mode that is not held': {
    type: ['duration: {default: 45, allowed: [45], byMode: {telephone: {default: 20, allowed: [20]}}}'],
    says: [
      'type:8:49 "telephone" står under "duration: byMode", men ikke under "modes": tilføj formen der, eller slet den her.',
    ],
    saysInEnglish: [
      'type:8:49 "telephone" stands under "duration: byMode" but not under "modes": add the mode there, or delete it here.',
    ],
  },
  'points at a text for a mode that is not held': {
    type: ['patientText: {in-person: Mød i god tid., home-visit: Vi kommer hjem til dig.}'],
    says: [
      'type:16:54 "home-visit" står under "patientText", men ikke under "modes": tilføj formen der, eller slet den her.',
    ],
  },
});
