import type { Catalogue, VisitType } from '../model/catalogue.ts';
import type { Answers, FieldId } from '../propose/form-field.ts';
import type { ProposedType } from '../propose/proposal.ts';
import { proposedType } from '../propose/proposal-of-answers.ts';

/**
 * A form that is half filled in, with something harmless in the place of each answer that is missing, so that those given
 * can be judged while the rest is being written. Nothing where there is no name or no speciality yet.
 */
export function filledIn(
  answers: Answers,
  changed: VisitType | undefined,
  catalogue: Catalogue,
): ProposedType | undefined {
  if (!answers.has('name') || !(answers.has('speciality') || changed)) return undefined;
  const [role] = catalogue.vocabularies.get('staff-roles')?.terms ?? [];
  const standIns: readonly (readonly [FieldId, string])[] = [
    ['patient-name', 'Besøg'],
    ['description', 'Besøg.'],
    ['purpose', 'consultation'],
    ['modes', 'in-person'],
    ['duration-default', '30'],
    ['staff', role?.id.value ?? ''],
    ['self-booking', 'none'],
  ];
  const all = new Map(answers);
  for (const [id, value] of standIns) if (!all.has(id)) all.set(id, [value]);
  return proposedType(all, changed);
}
