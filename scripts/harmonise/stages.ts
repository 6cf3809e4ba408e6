import type { Purpose } from '../model/authored.ts';
import { agreement, type Meanings } from '../similarity/meanings.ts';

/** The axis of the lexicon that says which step of a course a visit is. */
export const STAGE = 'stage';

/** What a visit is for, by what its name says on the lexicon's axis `stage`. */
export const PURPOSE_OF_STAGE: Readonly<Record<string, Purpose>> = {
  'første besøg': 'first-visit',
  forundersøgelse: 'first-visit',
  kontrol: 'follow-up',
  undervisning: 'education',
  oplæring: 'education',
  konference: 'conference',
  udredning: 'examination',
};

/**
 * Steps that departments call one and the same visit by: to one, what is looked at in a control is a "kontrol", to another an
 * "aflæsning". Where two names are likely to be of the same type, these do not keep them apart.
 */
export const ONE_STEP: readonly (readonly string[])[] = [
  ['første besøg', 'forundersøgelse', 'udredning', 'visitation'],
  ['anlæggelse', 'opstart', 'tilpasning', 'udlevering'],
  ['aflæsning', 'justering', 'kontrol', 'rensning', 'reparation', 'skift', 'tilpasning', 'vedligehold', 'årsstatus'],
  ['aflevering', 'fjernelse'],
];

/** What two words for one step leave of the likeness of two names. */
const OTHER_WORD = 0.6;

/** As {@link agreement}, of two names that are likely to be of the same type. */
export function agreementInOneType(a: Meanings, b: Meanings): number {
  const left = agreement(a, b);
  if (left > 0 || !isOneStep(a.get(STAGE), b.get(STAGE))) return left;
  return OTHER_WORD * agreement(withoutStage(a), withoutStage(b));
}

function isOneStep(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return ONE_STEP.some((steps) => a.some((step) => steps.includes(step)) && b.some((step) => steps.includes(step)));
}

function withoutStage(meaning: Meanings): Meanings {
  return new Map([...meaning].filter(([axis]) => axis !== STAGE));
}
