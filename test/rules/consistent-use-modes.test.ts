import { consistentUseModes } from '../../scripts/rules/consistent-use-modes.ts';
import { describeRule } from '../support/describe-rule.ts';

describeRule(consistentUseModes, {
  'stays silent about fewer modes': { speciality: ['uses:\n  - {type: common/kontrol, modes: [telephone]}'] },
  'lets a length stand for a mode of the common type': {
    speciality: [
      'uses:\n  - type: common/kontrol\n    duration: {default: 30, allowed: [30], byMode: {telephone: {default: 15, allowed: [15]}}}',
    ],
  },
  'leaves a type that does not exist to another rule': {
    speciality: ['uses:\n  - {type: common/kontroller, modes: [video]}'],
  },
  'points at a mode that the common type has not': {
    speciality: ['uses:\n  - {type: common/kontrol, modes: [in-person, video]}'],
    says: [
      'speciality:9:47 "video" er ikke en af formerne i common/kontrol (in-person, telephone): slet den, eller foreslå den til den fælles type.',
    ],
    saysInEnglish: [
      'speciality:9:47 "video" is not among the modes of common/kontrol (in-person, telephone): delete it, or propose it for the common type.',
    ],
  },
  'points at a length for a mode that the common type has not': {
    speciality: [
      'uses:\n  - type: common/kontrol\n    duration: {default: 30, allowed: [30], byMode: {video: {default: 15, allowed: [15]}}}',
    ],
    says: [
      'speciality:10:53 "video" er ikke en af formerne i common/kontrol (in-person, telephone): slet den, eller foreslå den til den fælles type.',
    ],
  },
  'points once at a mode with a length': {
    speciality: [
      'uses:\n  - type: common/kontrol\n    modes: [video]\n    duration: {default: 30, allowed: [30], byMode: {video: {default: 15, allowed: [15]}}}',
    ],
    says: [
      'speciality:10:13 "video" er ikke en af formerne i common/kontrol (in-person, telephone): slet den, eller foreslå den til den fælles type.',
    ],
  },
  'points at a length for a mode that the speciality leaves out': {
    speciality: [
      'uses:\n  - type: common/kontrol\n    modes: [in-person]\n    duration: {default: 30, allowed: [30], byMode: {telephone: {default: 15, allowed: [15]}}}',
    ],
    says: [
      'speciality:11:53 "telephone" står under "duration: byMode", men ikke under "modes": tilføj formen der, eller slet den her.',
    ],
    saysInEnglish: [
      'speciality:11:53 "telephone" stands under "duration: byMode" but not under "modes": add the mode there, or delete it here.',
    ],
  },
});
