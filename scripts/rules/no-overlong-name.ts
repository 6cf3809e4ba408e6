import type { Limit } from '../model/authored.ts';
import type { Complaint } from '../model/finding.ts';
import type { Located } from '../model/range.ts';
import type { Rule } from '../model/rule.ts';

/** What does not fit is cut off in the calendar and in the letter. The limits are settings, for CIMT to confirm. */
export const noOverlongName: Rule = {
  id: 'no-overlong-name',
  severity: 'error',
  summary: {
    da: 'Navn, forkortelse og patientens navn holder sig inden for grænserne i settings.yaml.',
    en: 'Name, abbreviation and patient name keep within the limits of settings.yaml.',
  },
  subject: 'type',

  *check({ name, abbreviation, patientName }, { settings }) {
    if (settings === undefined) return;
    const { limits } = settings;
    yield* tooLong(name, limits.name, { da: 'Navnet', en: 'The name' });
    yield* tooLong(abbreviation, limits.abbreviation, { da: 'Forkortelsen', en: 'The abbreviation' });
    yield* tooLong(patientName, limits.patientName, { da: 'Navnet til patienten', en: 'The patient name' });
  },
};

function* tooLong(
  text: Located<string> | undefined,
  { max }: Limit,
  what: { da: string; en: string },
): Generator<Complaint> {
  const length = [...(text?.value ?? '')].length;
  if (text === undefined || length <= max) return;
  yield {
    range: text.range,
    message: {
      da: `${what.da} "${text.value}" er på ${length} tegn: skær ned til højst ${max}.`,
      en: `${what.en} "${text.value}" has ${length} characters: shorten it to at most ${max}.`,
    },
  };
}
