import { cprLike } from '../../../scripts/model/cpr.ts';
import type { FormField } from '../../../scripts/propose/form-field.ts';
import { type Draft, isAnswered } from './answer-text.ts';

/** A new type's draft is kept by itself, and that of a change beside it. */
function keyOf(changes: string | undefined): string {
  return `besoegstyper-forslag:${changes ?? ''}`;
}

/**
 * Keeps a draft in this browser, so that a reload loses nothing. One with anything like a CPR number in it is not kept, and
 * one with nothing in it is forgotten.
 * @returns whether it is kept now
 */
export function keepDraft(draft: Draft, changes: string | undefined): boolean {
  const answers = Object.entries(draft).filter(([, values]) => isAnswered(values));
  const text = JSON.stringify(Object.fromEntries(answers));
  const isUnsafe = !cprLike(answers.flatMap(([, values]) => values).join('\n')).next().done;
  const isToBeKept = answers.length > 0 && !isUnsafe;
  try {
    if (isToBeKept) localStorage.setItem(keyOf(changes), text);
    else localStorage.removeItem(keyOf(changes));
    return isToBeKept;
  } catch {
    // A browser that keeps nothing for the site (private window, full, forbidden) still fills in the form.
    return false;
  }
}

/** The draft that was kept; only answers to questions that the form still asks. */
export function keptDraft(fields: readonly FormField[], changes: string | undefined): Draft | undefined {
  const kept = parsed(read(keyOf(changes)));
  const answers = fields.flatMap(({ id }) => {
    const values = kept[id];
    const isList = Array.isArray(values) && values.every((value) => typeof value === 'string');
    return isList ? [[id, values as readonly string[]] as const] : [];
  });
  return answers.length === 0 ? undefined : Object.fromEntries(answers);
}

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    // As above: nothing was kept.
    return '';
  }
}

/** What another version, or another hand, may have left there is no fault: it is as if nothing were. */
function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
