import { isBooked, type Tally } from './tally.ts';

/** A whole number as Danes write it: 12.345. */
export function wholeNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/** A share, 0..1, in whole per cent; never 0 or 100 for what is only nearly so. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return 'over 99 %';
  if (rounded === 0 && share > 0) return 'under 1 %';
  return `${rounded} %`;
}

/** A confidence, 0..1, as the workbook and the CSV have it, with a comma. */
export function hundredths(value: number): string {
  return value.toFixed(2).replace('.', ',');
}

/** The bookings of a tally; what is unknown is never written as 0. */
export function bookingsText(tally: Tally): string {
  if (tally.types === 0) return '0';
  if (!isBooked(tally)) return 'ukendt';
  return `${tally.unknown > 0 ? 'mindst ' : ''}${wholeNumber(tally.bookings)}`;
}

/** "1 gammel type", "12 gamle typer". */
export function counted(count: number, one: string, many: string): string {
  return `${wholeNumber(count)} ${count === 1 ? one : many}`;
}
