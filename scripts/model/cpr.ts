/** ddmmyy, an optional separator (a hyphen or minus of any kind, a slash, spaces), four digits, no digit on either side. */
const LIKE_CPR =
  /(?<!\d)(\d{2})(\d{2})\d{2}((?:[ \u00A0\u202F]?[-\u2010-\u2015\u2212/][ \u00A0\u202F]?|[ \u00A0\u202F])?)\d{4}(?!\d)/g;
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export interface CprLike {
  readonly index: number;
  readonly text: string;
  readonly hasSeparator: boolean;
}

/**
 * Everything in a text that looks like a CPR number (the Danish civil registration number): a date that exists and four
 * digits. The check digit is not looked at, since numbers given out after 2007 need not have one (CPR-kontoret).
 */
export function* cprLike(text: string): Generator<CprLike> {
  for (const match of text.matchAll(LIKE_CPR)) {
    const days = DAYS_IN_MONTH[Number(match[2]) - 1];
    const day = Number(match[1]);
    if (days !== undefined && day >= 1 && day <= days)
      yield { index: match.index, text: match[0], hasSeparator: match[3] !== '' };
  }
}

/** The text with the digits of everything like a CPR number masked; as long as before, so that places still hold. */
export function maskCpr(text: string): string {
  let masked = text;
  for (const { index, text: found } of cprLike(text))
    masked = masked.slice(0, index) + found.replace(/\d/g, '•') + masked.slice(index + found.length);
  return masked;
}
