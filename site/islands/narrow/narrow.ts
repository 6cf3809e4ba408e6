import { formOf } from '../../../scripts/find/typed-words.ts';
import { shownText } from './shown-text.ts';

/**
 * Narrows the lists of a page to the lines that hold what is typed, read as the search reads it: capitals, signs and the way
 * æ, ø and å are written do not count. It finds the lists by what they are made of, so that they need know nothing of it.
 */
const LINES = 'main tbody tr:not(.row-title), main .word-list > div';
/** What is not shown while none of its lines is. */
const AROUND = 'main .section, main .table-scroll, main tbody, main .word-group';
/** The letters lead to lines that may not be shown. */
const LETTERS = 'main .letter-index';

/** Long enough that whoever listens is not told of each key. */
const PAUSE = 400;

const field = document.querySelector<HTMLElement>('[data-narrow]');
const input = field?.querySelector('input');
const status = field?.querySelector('[role="status"]');
const lines = [...document.querySelectorAll<HTMLElement>(LINES)].map((line) => ({ line, form: formOf(textOf(line)) }));
const around = [...document.querySelectorAll<HTMLElement>(AROUND)]
  .map((part) => ({ part, lines: [...part.querySelectorAll<HTMLElement>(LINES)] }))
  .filter((part) => part.lines.length > 0);

if (field && input && status && lines.length > 0) {
  field.hidden = false;
  let telling: number | undefined;
  const narrow = (): void => {
    const words = formOf(input.value.normalize('NFC')).split(' ');
    const shown = lines.filter(({ line, form }) => {
      line.hidden = !words.every((word) => form.includes(word));
      return !line.hidden;
    }).length;
    for (const { part, lines: within } of around) part.hidden = within.every(({ hidden }) => hidden);
    for (const letters of document.querySelectorAll<HTMLElement>(LETTERS)) letters.hidden = shown < lines.length;
    clearTimeout(telling);
    telling = window.setTimeout(tell, PAUSE, shownText(shown, lines.length));
  };
  const tell = (text: string): void => {
    // What is written once more is not read out by all, and by some twice.
    if (status.textContent !== text) status.textContent = text;
  };
  input.addEventListener('input', narrow);
  // Whoever comes back to the page may find her words in the field.
  window.addEventListener('pageshow', () => {
    if (input.value !== '') narrow();
  });
}

/** The old name and the new ones, which are links: what else stands in a line says the same of many. */
function textOf(line: HTMLElement): string {
  return [line.children.item(0), ...line.querySelectorAll('a')]
    .map((part) => part?.textContent ?? '')
    .join(' ')
    .normalize('NFC');
}
