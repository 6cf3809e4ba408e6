import { slugOf } from '../model/slug.ts';
import type { Answers, FieldId, FormField, Refusal } from './form-field.ts';
import { modeTextsOf } from './mode-texts.ts';

/** What only shows when answers are seen beside one another. */
export function* contradictions(answers: Answers, fields: readonly FormField[]): Generator<Refusal> {
  const refuse = (id: FieldId, da: string, en: string): Refusal => ({
    field: fields.find((field) => field.id === id)?.label,
    message: { da, en },
  });
  const [name] = answers.get('name') ?? [];
  if (name !== undefined && slugOf(name) === '')
    yield refuse(
      'name',
      'Navnet har ingen bogstaver: skriv, hvad der sker.',
      'The name has no letters: write what happens.',
    );
  if ((answers.get('staff') ?? []).length > 1 && !answers.has('staff-together'))
    yield refuse(
      'staff-together',
      'Der er valgt flere under personale: vælg, om alle skal være til stede, eller om én er nok.',
      'Several staff are chosen: choose whether all must be present or one is enough.',
    );
  yield* unchosenModes(answers, fields);
  const [from] = answers.get('wanted-from') ?? [];
  const [until] = answers.get('temporary-until') ?? [];
  if (from !== undefined && until !== undefined && until <= from)
    yield refuse(
      'temporary-until',
      `En midlertidig type lukkes efter den dag, den tages i brug (${from}): ret en af datoerne.`,
      `A temporary type closes after the day it is taken into use (${from}): mend one of the dates.`,
    );
}

/** A text for a mode that the visit is never held in would reach nobody. */
function* unchosenModes(answers: Answers, fields: readonly FormField[]): Generator<Refusal> {
  const chosen = answers.get('modes');
  const field = fields.find(({ id }) => id === 'patient-text');
  const modes = fields.find(({ id }) => id === 'modes');
  if (chosen === undefined || field?.answering.kind !== 'by-mode' || modes === undefined) return;
  for (const { mode } of modeTextsOf(answers.get('patient-text') ?? [])) {
    if (mode === undefined || chosen.includes(mode)) continue;
    const name = field.answering.choices.find(({ value }) => value === mode)?.name ?? mode;
    yield {
      field: field.label,
      message: {
        da: `Der er en tekst til "${name}", som ikke er valgt under "${modes.label}": vælg formen dér, eller slet teksten.`,
        en: `There is a text for "${name}", which is not chosen under "${modes.label}": choose the mode there, or delete the text.`,
      },
    };
  }
}
