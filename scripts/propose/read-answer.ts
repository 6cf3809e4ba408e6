import { isDay } from '../model/day.ts';
import type { Message } from '../model/finding.ts';
import { closestWord } from '../similarity/closest-word.ts';
import type { Choice, FormField } from './form-field.ts';
import { readModeTexts, valuesOfModeTexts } from './mode-texts.ts';
import { oneLine } from './one-line.ts';

/** What an answer says: texts, values of choices, minutes or a number as digits, a day as `YYYY-MM-DD`. None: no answer. */
export type Answer = { readonly values: readonly string[] } | { readonly wrong: Message };

/** What GitHub writes where nothing was answered; `None` in a list that nothing was chosen from. */
const NO_ANSWER = '_No response_';
const NOTHING_CHOSEN = 'None';

/** Reads the answer to one question. An answer that is missing is no fault here. */
export function readAnswer(text: string, { answering, most }: FormField): Answer {
  if (text === '' || text === NO_ANSWER) return { values: [] };
  const length = [...text].length;
  if (length > most) return { wrong: tooLong(length, most) };
  switch (answering.kind) {
    case 'line':
      return text.includes('\n') ? { wrong: SEVERAL_LINES } : { values: [oneLine(text)] };
    case 'paragraph':
      return { values: [text] };
    case 'lines':
      return { values: distinct(text.split('\n').map(withoutBullet)) };
    case 'number':
      return wholeNumber(oneLine(text));
    case 'date':
      return day(oneLine(text));
    case 'minutes':
      return minutes([oneLine(text)]);
    case 'minutes-list':
      return text === NOTHING_CHOSEN ? { values: [] } : minutes(parts(text));
    case 'one':
      return text === NOTHING_CHOSEN ? { values: [] } : chosen([oneLine(text)], answering.choices);
    case 'several':
      return text === NOTHING_CHOSEN ? { values: [] } : chosen(parts(text), answering.choices);
    case 'by-mode':
      return byMode(text, answering.choices);
    case 'tick':
      return ticked(text, answering.sentence);
    default:
      return answering satisfies never;
  }
}

/** A list as GitHub writes what was chosen, or a line for each as people do. */
function parts(text: string): readonly string[] {
  return distinct(text.split(/[,\n]/).map(withoutBullet));
}

function withoutBullet(line: string): string {
  return oneLine(line.replace(/^\s*[-*•]\s+/, ''));
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== ''))];
}

function chosen(names: readonly string[], choices: readonly Choice[]): Answer {
  const values: string[] = [];
  for (const name of names) {
    const wanted = name.toLowerCase();
    const choice = choices.find((known) => known.name.toLowerCase() === wanted || known.value === wanted);
    if (choice === undefined) return { wrong: unknownChoice(name, choices) };
    values.push(choice.value);
  }
  return { values: distinct(values) };
}

function unknownChoice(name: string, choices: readonly Choice[]): Message {
  const names = choices.map((choice) => choice.name);
  const meant = closestWord(name, names);
  const few = names.length <= 8 ? `: ${names.join(', ')}` : '';
  return {
    da: `"${shortened(name)}" kan ikke vælges${meant === undefined ? `: vælg et af formularens svar${few}.` : ` – mente du "${meant}"?`}`,
    en: `"${shortened(name)}" cannot be chosen${meant === undefined ? `: choose one of the form's answers${few}.` : ` – did you mean "${meant}"?`}`,
  };
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)} …` : text;
}

/** "45", "45 min" or "1.200 bookinger": the digits. */
function digits(text: string): string | undefined {
  const found = /^(?:ca\.? ?)?(\d{1,3}(?:\.\d{3})+|\d+)(?: ?[\p{L}.]+)?$/iu.exec(text);
  return found?.[1]?.replaceAll('.', '').replace(/^0+(?=\d)/, '');
}

function wholeNumber(text: string): Answer {
  const number = digits(text);
  if (number !== undefined && number.length <= 6) return { values: [number] };
  return {
    wrong: {
      da: `"${shortened(text)}" er ikke et tal, vi kan bruge: skriv fx 250.`,
      en: `"${shortened(text)}" is no number that can be used: write 250, say.`,
    },
  };
}

function minutes(texts: readonly string[]): Answer {
  const values: string[] = [];
  for (const text of texts) {
    const number = /^(\d{1,4})(?: ?(?:min|minutter|m)\.?)?$/i.exec(text)?.[1];
    const count = Number(number ?? 0);
    if (count < 5 || count > 1440 || count % 5 !== 0) return { wrong: noLength(text) };
    values.push(String(count));
  }
  return { values: distinct(values) };
}

function noLength(text: string): Message {
  return {
    da: `"${shortened(text)}" er ikke en varighed: skriv et antal minutter, der går op i fem, fx 45 min.`,
    en: `"${shortened(text)}" is no length: write a number of minutes in steps of five, such as 45 min.`,
  };
}

/** `2027-01-31`, or as Danes write it: 31.1.2027, 31/1-2027. */
function day(text: string): Answer {
  const danish = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  const [, date = '', month = '', year = ''] = danish ?? [];
  const iso = danish ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text;
  if (isDay(iso)) return { values: [iso] };
  return {
    wrong: {
      da: `"${shortened(text)}" er ikke en dato, der findes: skriv den som ÅÅÅÅ-MM-DD.`,
      en: `"${shortened(text)}" is no date that exists: write it as YYYY-MM-DD.`,
    },
  };
}

function byMode(text: string, modes: readonly Choice[]): Answer {
  const read = readModeTexts(text, modes);
  return 'wrong' in read ? read : { values: valuesOfModeTexts(read) };
}

function ticked(text: string, sentence: string): Answer {
  const box = /^- \[([xX ])\] (.*)$/.exec(text);
  const isTicked = box ? box[1] !== ' ' && box[2] === sentence : /^(?:ja|x)\.?$/i.test(text);
  return { values: isTicked ? ['x'] : [] };
}

const SEVERAL_LINES: Message = {
  da: 'Svaret fylder flere linjer: skriv det på én.',
  en: 'The answer takes several lines: write it on one.',
};

function tooLong(length: number, most: number): Message {
  return {
    da: `Svaret er på ${length} tegn: skær det ned til højst ${most}.`,
    en: `The answer has ${length} characters: shorten it to at most ${most}.`,
  };
}
