import type { FieldId } from './form-field.ts';

/** Keys that a proposal may fill in, by the field that asks for them. */
export const FIELD_OF_KEY: Readonly<Record<string, FieldId>> = {
  id: 'name',
  name: 'name',
  abbreviation: 'abbreviation',
  patientName: 'patient-name',
  patientText: 'patient-text',
  description: 'description',
  purpose: 'purpose',
  modes: 'modes',
  'duration.default': 'duration-default',
  'duration.allowed': 'duration-allowed',
  duration: 'duration-default',
  'resources.staff': 'staff',
  'resources.room': 'room',
  'resources.equipment': 'equipment',
  resources: 'staff',
  selfBooking: 'self-booking',
  synonyms: 'synonyms',
  'lifecycle.from': 'wanted-from',
  'lifecycle.closeForBooking': 'temporary-until',
  lifecycle: 'wanted-from',
};
