import { consistentDefaultDuration } from '../../scripts/rules/consistent-default-duration.ts';
import { describeRule } from '../support/describe-rule.ts';

describeRule(consistentDefaultDuration, {
  'stays silent about a default among those allowed': { type: ['duration: {default: 60, allowed: [30, 45, 60]}'] },
  'measures a mode by its own allowed lengths': {
    type: ['duration: {default: 45, allowed: [45], byMode: {in-person: {default: 20, allowed: [20]}}}'],
  },
  'measures a use by its own allowed lengths': {
    speciality: ['uses:\n  - {type: common/kontrol, duration: {default: 60, allowed: [60]}}'],
  },
  'points at a default that may not be chosen': {
    type: ['duration: {default: 40, allowed: [30, 45, 60]}'],
    says: [
      'type:8:21 Standardvarigheden 40 er ikke blandt de tilladte (30, 45, 60): tilføj den, eller vælg en af dem.',
    ],
    saysInEnglish: [
      'type:8:21 The default duration 40 is not among those allowed (30, 45, 60): add it, or choose one of them.',
    ],
  },
  "points at a mode's default, though the standard allows it": {
    type: ['duration: {default: 45, allowed: [20, 45], byMode: {in-person: {default: 20, allowed: [15]}}}'],
    says: ['type:8:74 Standardvarigheden 20 er ikke blandt de tilladte (15): tilføj den, eller vælg en af dem.'],
  },
  "points at a use's default, though the common type allows it": {
    speciality: ['uses:\n  - {type: common/kontrol, duration: {default: 30, allowed: [20, 40]}}'],
    says: [
      'speciality:9:48 Standardvarigheden 30 er ikke blandt de tilladte (20, 40): tilføj den, eller vælg en af dem.',
    ],
  },
  "points at the default of a use's mode": {
    speciality: [
      'uses:\n  - type: common/kontrol\n    duration:\n      default: 30\n      allowed: [30]\n      byMode: {telephone: {default: 10, allowed: [15]}}',
    ],
    says: ['speciality:13:37 Standardvarigheden 10 er ikke blandt de tilladte (15): tilføj den, eller vælg en af dem.'],
  },
});
