import { requireUsableLegacyTarget } from '../../scripts/rules/require-usable-legacy-target.ts';
import { describeRule } from '../support/describe-rule.ts';
import { commonType, KONTROL, SPECIALITY, visitType } from '../support/fixture.ts';
import { LEGACY, legacyRow, UNASSIGNED } from '../support/legacy.ts';

const OTHER = { 'specialities/neurologi/visit-types/emg.yaml': visitType('id: emg') };
const to = (target: string, path?: string) => legacyRow({ target }, path);

describeRule(requireUsableLegacyTarget, {
  'stays silent about an own type and a common one that is used': {
    files: to('kardiologi/ekkokardiografi+common/kontrol'),
  },
  'lets a row wait for its target': { files: to('') },
  'leaves a type that does not exist to another rule': { files: to('neurologi/emg') },
  'cannot tell what a speciality without its file uses': { files: { ...to('common/kontrol'), [SPECIALITY]: null } },
  'cannot tell which type a use that names nothing meant': {
    speciality: ['uses:\n  - {type: common/kontrl}'],
    files: to('common/kontrol'),
  },
  'lets a row of no speciality point anywhere': { files: { ...OTHER, ...to('neurologi/emg', UNASSIGNED) } },
  'judges by the day': {
    type: ['lifecycle: {closeForBooking: 2026-02-01}'],
    files: to('kardiologi/ekkokardiografi'),
    asOf: '2026-01-31',
  },
  'points at the type of another speciality': {
    files: { ...OTHER, ...to('common/kontrol+neurologi/emg') },
    says: [
      `${LEGACY}:2:22 "neurologi/emg" hører til specialet "neurologi": vælg en af specialets egne typer eller en fælles, det bruger.`,
    ],
    saysInEnglish: [
      `${LEGACY}:2:22 "neurologi/emg" belongs to the speciality "neurologi": choose one of this speciality's own types or a common one it uses.`,
    ],
  },
  'points at a common type that the speciality does not use': {
    speciality: ['uses: []'],
    files: to('common/kontrol'),
    says: [`${LEGACY}:2:7 Specialet bruger ikke "common/kontrol": tilføj den under "uses", eller vælg en anden.`],
    saysInEnglish: [
      `${LEGACY}:2:7 The speciality does not use "common/kontrol": add it under "uses", or choose another.`,
    ],
  },
  'points at a type that is closed, and names its successor': {
    type: ['lifecycle: {closeForBooking: 2026-02-01, replacedBy: common/kontrol}'],
    files: to('kardiologi/ekkokardiografi'),
    asOf: '2026-02-01',
    says: [`${LEGACY}:2:7 "kardiologi/ekkokardiografi" er lukket for booking: brug "common/kontrol".`],
    saysInEnglish: [`${LEGACY}:2:7 "kardiologi/ekkokardiografi" is closed for booking: use "common/kontrol".`],
  },
  'points at a type that the speciality has stopped using': {
    speciality: ['uses:\n  - {type: common/kontrol, until: 2026-02-01}'],
    files: to('common/kontrol'),
    asOf: '2026-03-01',
    says: [`${LEGACY}:2:7 "common/kontrol" er lukket for booking: vælg en anden.`],
  },
  'points at a retired type from a row of no speciality': {
    files: { ...to('common/kontrol', UNASSIGNED), [KONTROL]: commonType('lifecycle: {retireOn: 2026-02-01}') },
    asOf: '2026-03-01',
    says: [`${UNASSIGNED}:2:7 "common/kontrol" er lukket for booking: vælg en anden.`],
  },
});
