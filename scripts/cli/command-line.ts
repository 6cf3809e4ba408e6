import type { Command } from 'commander';
import { isDay } from '../model/day.ts';
import type { Language } from '../model/finding.ts';
import { UnusableInput } from '../model/unusable-input.ts';

/** Options that every command takes. */
export interface GlobalOptions {
  readonly catalogue: string;
  readonly lang: Language;
}

export const AS_OF = ['--as-of <date>', 'den dag, datoer bedømmes efter (ellers datoen for HEAD)', isoDate] as const;

/** Takes the exit code of the command that ran. */
export type Exit = (code: number) => void;
/** Adds a command with the options that every one takes. */
export type MakeCommand = (nameAndArguments: string, description: string) => Command;

export function wholeNumber(value: string): number {
  if (/^[1-9][0-9]{0,2}$/.test(value)) return Number(value);
  throw new UnusableInput({
    da: `"${value}" er intet antal: skriv fx 7.`,
    en: `"${value}" is no number: write 7, say.`,
  });
}

export function issueNumber(value: string): number {
  if (/^[1-9][0-9]{0,9}$/.test(value)) return Number(value);
  throw new UnusableInput({
    da: `"${value}" er ikke nummeret på en issue: skriv fx 12.`,
    en: `"${value}" is no number of an issue: write 12, say.`,
  });
}

export function isoDate(value: string): string {
  if (isDay(value)) return value;
  throw new UnusableInput({
    da: `"${value}" er ingen dato: skriv den som ÅÅÅÅ-MM-DD.`,
    en: `"${value}" is no date: write it as YYYY-MM-DD.`,
  });
}
