import type { SelfBooking } from '../model/authored.ts';
import { type Catalogue, COMMON, type VisitType } from '../model/catalogue.ts';
import { byDanishOrder } from '../model/danish-order.ts';
import { isBookedByPatient } from '../model/self-booking.ts';
import { type StaffTogether, staffTogether } from './answers-of-type.ts';
import type { Choice } from './form-field.ts';

/** The lengths that the form offers. The parser takes any that the schema does. */
const LENGTHS = [5, 10, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 105, 120, 150, 180, 240, 300, 360, 420, 480];

export const LENGTH_CHOICES: readonly Choice[] = LENGTHS.map((minutes) => ({
  name: `${minutes} min`,
  value: String(minutes),
}));

/** The specialities of the region, the one a type is in already, and the common set. */
export function setChoices({ specialities }: Catalogue, current: string | undefined): readonly Choice[] {
  const own = specialities
    .filter(({ slug, present }) => present !== 'no' || slug === current)
    .map(({ slug, name }) => ({ name: name.value, value: slug }))
    .sort((a, b) => byDanishOrder(a.name, b.name));
  return [...own, { name: 'Fælles for flere specialer', value: COMMON }];
}

/** The terms of a vocabulary. */
export function termChoices({ vocabularies }: Catalogue, name: string): readonly Choice[] {
  return (vocabularies.get(name)?.terms ?? []).map(({ id, term }) => ({ name: term.name, value: id.value }));
}

/** What the patient books herself takes a decision tree and letters, which a form cannot give. */
export function selfBookingChoices(catalogue: Catalogue, current: SelfBooking | undefined): readonly Choice[] {
  return termChoices(catalogue, 'self-booking').filter(
    ({ value }) => value === current || !isBookedByPatient(value as SelfBooking),
  );
}

export function togetherChoices(changed: VisitType | undefined): readonly Choice[] {
  const together = [
    { name: 'Alle skal være til stede', value: 'all' },
    { name: 'Én af dem er nok', value: 'any' },
  ] satisfies readonly { name: string; value: StaffTogether }[];
  const isMixed = changed !== undefined && staffTogether(changed)?.value === 'as-is';
  return isMixed ? [...together, { name: 'Som i dag', value: 'as-is' satisfies StaffTogether }] : together;
}
