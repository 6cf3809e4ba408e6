import type { SelfBooking } from './authored.ts';

/** Whether the patient makes the appointment herself; to move one that was made for her is something else. */
export function isBookedByPatient(selfBooking: SelfBooking): boolean {
  return selfBooking === 'ticket' || selfBooking === 'direct' || selfBooking === 'open';
}
