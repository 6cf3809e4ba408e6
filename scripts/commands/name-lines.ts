import { cprLike, maskCpr } from '../model/cpr.ts';
import type { Message } from '../model/finding.ts';
import { UnusableInput } from '../model/unusable-input.ts';

/** A name and where it was given, counted from 1. */
export interface NameLine {
  readonly name: string;
  readonly line: number;
}

/**
 * The lines of a text that hold anything, as they stand. A byte order mark is no part of the first.
 * @param file what to call it in an error
 * @throws UnusableInput when it is not UTF-8
 */
export function nameLines(bytes: Uint8Array, file: Message): readonly NameLine[] {
  return decode(bytes, file)
    .split(/\r\n|\n|\r/)
    .map((name, index) => ({ name, line: index + 1 }))
    .filter(({ name }) => name.trim() !== '');
}

function decode(bytes: Uint8Array, file: Message): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnusableInput({
      da: `${file.da} er ikke UTF-8: gem som "UTF-8" (i Excel "CSV UTF-8"), og prøv igen.`,
      en: `${file.en} is not UTF-8: save it as "UTF-8" (in Excel "CSV UTF-8"), and try again.`,
    });
  }
}

/**
 * Stops where a name looks like it holds a CPR number: says which, never the number.
 * @param where what to call the place before its number ("linje" or "navn")
 * @throws UnusableInput
 */
export function refuseCprNames(names: readonly NameLine[], where: Message): void {
  const found = names.find(({ name }) => !cprLike(name).next().done);
  if (found === undefined) return;
  throw new UnusableInput({
    da: `${where.da} ${found.line} indeholder noget, der ligner et CPR-nummer. Intet er brugt: fjern det, og prøv igen.`,
    en: `${where.en} ${found.line} holds what looks like a CPR number. Nothing was used: remove it, and try again.`,
  });
}

/** A path as it may be shown: in quotes, with what looks like a CPR number masked. */
export function shownPath(path: string): string {
  return `"${maskCpr(path)}"`;
}
