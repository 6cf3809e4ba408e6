import { consistentLegacyMode } from '../../scripts/rules/consistent-legacy-mode.ts';
import { describeRule } from '../support/describe-rule.ts';
import { LEGACY, legacyRow, UNASSIGNED } from '../support/legacy.ts';

const accepted = (mode: string, target = 'common/kontrol') => legacyRow({ status: 'accepted', target, mode });

describeRule(consistentLegacyMode, {
  'stays silent about modes that the type is held in': { files: accepted('in-person+telephone') },
  'stays silent about a row without a mode': { files: accepted('') },
  'takes a draft for a proposal': { files: legacyRow({ status: 'draft', target: 'common/kontrol', mode: 'video' }) },
  'leaves a word that is no mode to another rule': { files: accepted('vidoe') },
  'leaves a type that the speciality does not use to another rule': {
    speciality: ['uses: []'],
    files: accepted('video'),
  },
  'cannot judge a row of no speciality': {
    files: legacyRow({ status: 'accepted', target: 'common/kontrol', mode: 'video' }, UNASSIGNED),
  },
  'is content with a mode of one of two targets': {
    files: accepted('telephone', 'kardiologi/ekkokardiografi+common/kontrol'),
  },
  'points at a mode that the type is not held in': {
    files: accepted('telephone+video'),
    says: [
      `${LEGACY}:2:41 "common/kontrol" holdes ikke som "video" i specialet (in-person, telephone): vælg en anden form.`,
    ],
    saysInEnglish: [
      `${LEGACY}:2:41 "common/kontrol" is not held as "video" in the speciality (in-person, telephone): choose another mode.`,
    ],
  },
  'points at a mode that the speciality leaves out': {
    speciality: ['uses:\n  - {type: common/kontrol, modes: [in-person]}'],
    files: accepted('telephone'),
    says: [`${LEGACY}:2:31 "common/kontrol" holdes ikke som "telephone" i specialet (in-person): vælg en anden form.`],
  },
  'points at a mode of neither target': {
    files: accepted('video', 'kardiologi/ekkokardiografi+common/kontrol'),
    says: [
      `${LEGACY}:2:58 "kardiologi/ekkokardiografi" eller "common/kontrol" holdes ikke som "video" i specialet (in-person, telephone): vælg en anden form.`,
    ],
  },
});
