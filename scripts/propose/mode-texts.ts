import type { Mode } from '../model/authored.ts';
import type { Message } from '../model/finding.ts';
import { MODES } from '../model/modes.ts';
import { closestWord } from '../similarity/closest-word.ts';
import type { Choice } from './form-field.ts';
import { oneLine } from './one-line.ts';

/** A text for one mode, or for every mode that is chosen. */
export interface ModeText {
  readonly mode: Mode | undefined;
  readonly text: string;
}

/** "Telefon: Vi ringer", and with a dash before it as in a list. */
const OPENING = /^\s*(?:[-*•]\s+)?([\p{L}-]+)\s*:(.*)$/u;

/**
 * A text in which each mode begins a line with its name and a colon. One without any such line holds for every mode.
 * @param choices the modes
 */
export function readModeTexts(
  text: string,
  choices: readonly Choice[],
): readonly ModeText[] | { readonly wrong: Message } {
  const parts: { mode: Mode | undefined; lines: string[] }[] = [{ mode: undefined, lines: [] }];
  for (const line of text.split('\n')) {
    const [, word = '', rest = ''] = OPENING.exec(line) ?? [];
    const mode = word === '' ? undefined : modeCalled(word, choices);
    const meant = word === '' || mode !== undefined ? undefined : closestWord(word, namesOf(choices));
    if (meant !== undefined) return { wrong: misspelt(word, meant) };
    if (mode === undefined) parts.at(-1)?.lines.push(line);
    else if (parts.some((part) => part.mode === mode.value)) return { wrong: doubled(mode.name) };
    else parts.push({ mode: mode.value as Mode, lines: [rest] });
  }
  const said = parts.map(({ mode, lines }) => ({ mode, text: oneLine(lines.join(' ')) })).filter(isSaid);
  const opening = choices.find(({ value }) => value === parts[1]?.mode)?.name;
  if (opening !== undefined && said[0]?.mode === undefined && said.length > 0) return { wrong: beforeFirst(opening) };
  return said;
}

/** As values of an answer: "telephone: Vi ringer til dig", or the text alone where it holds for every mode. */
export function valuesOfModeTexts(texts: readonly ModeText[]): readonly string[] {
  return texts.map(({ mode, text }) => (mode === undefined ? text : `${mode}: ${text}`));
}

/** The texts that the values of an answer stand for. */
export function modeTextsOf(values: readonly string[]): readonly ModeText[] {
  return values.map((value) => {
    const mode = MODES.find((known) => value.startsWith(`${known}: `));
    return mode === undefined ? { mode, text: value } : { mode, text: value.slice(mode.length + 2) };
  });
}

/** The values as people write them, with the names of modes for their ids. */
export function writtenModeTexts(values: readonly string[], choices: readonly Choice[]): string {
  const nameOf = (mode: Mode): string => choices.find(({ value }) => value === mode)?.name ?? mode;
  return modeTextsOf(values)
    .map(({ mode, text }) => (mode === undefined ? text : `${nameOf(mode)}: ${text}`))
    .join('\n');
}

function modeCalled(word: string, choices: readonly Choice[]): Choice | undefined {
  const wanted = word.toLowerCase();
  return choices.find(({ name, value }) => name.toLowerCase() === wanted || value === wanted);
}

function namesOf(choices: readonly Choice[]): readonly string[] {
  return choices.map(({ name }) => name);
}

function isSaid({ text }: ModeText): boolean {
  return text !== '';
}

function misspelt(word: string, meant: string): Message {
  return {
    da: `"${word}:" er ingen af formerne – mente du "${meant}:"?`,
    en: `"${word}:" is none of the modes – did you mean "${meant}:"?`,
  };
}

function doubled(name: string): Message {
  return {
    da: `Der er to tekster til "${name}": skriv dem sammen til én.`,
    en: `There are two texts for "${name}": write them as one.`,
  };
}

function beforeFirst(name: string): Message {
  return {
    da: `Det, der står før "${name}:", hører ikke til nogen form: begynd hver tekst med en forms navn og et kolon.`,
    en: `What stands before "${name}:" belongs to no mode: begin each text with the name of a mode and a colon.`,
  };
}
