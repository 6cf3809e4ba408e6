import { byCodeUnit } from '../by-code-unit.ts';
import { counted, hundredths } from '../report/danish-number.ts';
import { code, plain, table } from '../report/markdown.ts';
import { groupBy } from '../report/report-row.ts';
import type { Lesson } from './lesson.ts';

/** Lessons shown; the rest come once these are taken. */
const MOST = 20;
const WITNESSES_SHOWN = 3;

/** The section of the report about what the catalogue could learn, with the lines of YAML to paste; empty without lessons. */
export function lessonsMarkdown(lessons: readonly Lesson[]): string {
  return [...lessonLines(lessons)].map((line) => `${line}\n`).join('');
}

export function* lessonLines(lessons: readonly Lesson[]): Generator<string> {
  if (lessons.length === 0) return;
  yield '\n## Det kan systemet lære';
  yield '\nJeres godkendte beslutninger siger det her, og kataloget ved det ikke endnu. Det er forslag: tag dem, der er rigtige, og lad resten ligge.';
  yield* table(
    ['I gamle navne', 'Betyder', { number: 'For' }, { number: 'Imod' }, { number: 'Sikkerhed' }, 'Set i'],
    lessons,
    ({ written, means, witnesses, against, confidence }) => [
      plain(written),
      plain(means),
      String(witnesses.length),
      String(against),
      hundredths(confidence),
      witnessText(witnesses),
    ],
    MOST,
  );
  yield* pasting(lessons.slice(0, MOST));
}

function witnessText(witnesses: Lesson['witnesses']): string {
  const shown = witnesses.slice(0, WITNESSES_SHOWN).map(({ id, name }) => `${plain(id)} "${plain(name)}"`);
  const left = witnesses.length - shown.length;
  return [...shown, ...(left > 0 ? [`… og ${left} til`] : [])].join(', ');
}

/** The lines, file by file. */
function* pasting(lessons: readonly Lesson[]): Generator<string> {
  const byPath = [...groupBy(lessons, ({ place }) => place.path)].sort(([a], [b]) => byCodeUnit(a, b));
  for (const [path, own] of byPath) {
    yield `\n${code(path)} (${counted(own.length, 'forslag', 'forslag')}):`;
    yield '';
    yield '```yaml';
    for (const kind of ['type', 'use', 'words'] as const)
      yield* yamlLines(own.filter(({ place }) => place.kind === kind));
    yield '```';
  }
}

/** Added to what stands under the same key already. */
function* yamlLines(lessons: readonly Lesson[]): Generator<string> {
  const [first] = lessons;
  if (first?.place.kind === 'words') yield 'words:';
  if (first?.place.kind === 'use') yield 'uses:';
  for (const [means, own] of groupBy(lessons, ({ means }) => means)) {
    const written = own.map((lesson) => quoted(lesson.written)).join(', ');
    if (first?.place.kind === 'words') yield `  ${quoted(means)}: [${written}]`;
    else if (first?.place.kind === 'use') yield `  - {type: ${means}, synonyms: [${written}]}`;
    else yield `synonyms: [${written}]`;
  }
}

/** A scalar that YAML takes for the text it is, also inside brackets. */
function quoted(text: string): string {
  const isPlain = /^[\p{L}][\p{L}\p{N} ./+-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain ? text : `'${text.replace(/'/g, "''")}'`;
}
