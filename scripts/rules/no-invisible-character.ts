import type { SourceFile } from '../model/catalogue.ts';
import { replacement } from '../model/finding.ts';
import type { Range } from '../model/range.ts';
import type { Rule } from '../model/rule.ts';
import { scalars } from '../model/syntax.ts';

/**
 * What Unicode lets a reader's screen leave out (bidirectional controls, zero-width characters, the soft hyphen, variation
 * selectors, tags, fillers), the marks of interlinear notes, and the blank of Braille.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB\u2800]/u;

/** What nobody can see nobody can review: it can turn a line around or make two names out of one. */
export const noInvisibleCharacter: Rule = {
  id: 'no-invisible-character',
  severity: 'error',
  summary: { da: 'Filer indeholder ingen usynlige tegn.', en: 'Files hold no invisible characters.' },
  subject: 'catalogue',
  absolute: true,

  *check({ files }) {
    for (const file of files)
      for (const { range, character, raw } of invisibleIn(file)) {
        const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
        yield {
          file: file.path,
          range,
          message: {
            da: `Her står et usynligt tegn (${code}): slet det.`,
            en: `There is an invisible character (${code}) here: delete it.`,
          },
          ...(raw ? { fix: replacement('machine-applicable', range, '') } : {}),
        };
      }
  },
};

function* invisibleIn({ text, root }: SourceFile): Generator<{ range: Range; character: string; raw: boolean }> {
  if (INVISIBLE.test(text))
    for (const { 0: character, index } of text.matchAll(new RegExp(INVISIBLE, 'gu')))
      yield { range: { start: index, end: index + character.length }, character, raw: true };
  if (!root || !text.includes('\\')) return;
  for (const { value, range } of scalars(root)) {
    const character = typeof value === 'string' ? INVISIBLE.exec(value)?.[0] : undefined;
    if (character && !text.slice(range.start, range.end).includes(character)) yield { range, character, raw: false };
  }
}
