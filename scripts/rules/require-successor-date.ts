import type { Rule } from '../model/rule.ts';

/** A successor without a day leaves two types open for the same visit, and nobody knows until when. */
export const requireSuccessorDate: Rule = {
  id: 'require-successor-date',
  severity: 'error',
  summary: {
    da: 'En type, der afløses, har en dag, hvor den lukkes eller udgår.',
    en: 'A type that is replaced has a day on which it closes or retires.',
  },
  subject: 'type',

  *check({ lifecycle: { replacedBy, closeForBooking, retireOn } }) {
    if (replacedBy === undefined || closeForBooking || retireOn) return;
    yield {
      range: replacedBy.range,
      message: {
        da: `Typen afløses af "${replacedBy.value}", men har ingen dato: skriv "closeForBooking" eller "retireOn".`,
        en: `The type is replaced by "${replacedBy.value}" but has no date: write "closeForBooking" or "retireOn".`,
      },
    };
  },
};
