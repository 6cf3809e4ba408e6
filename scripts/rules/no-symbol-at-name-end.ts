import { replacement } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import { partOf } from './words.ts';

const SYMBOLS = /[^\p{L}\p{N})]+$/u;

/** The stars and dots that end old names meant something to one department once; nobody can say what. */
export const noSymbolAtNameEnd: Rule = {
  id: 'no-symbol-at-name-end',
  severity: 'error',
  summary: { da: 'Navnet slutter med et bogstav eller tal.', en: 'The name ends in a letter or digit.' },
  subject: 'type',

  *check({ file, name }) {
    const match = SYMBOLS.exec(name.value.trimEnd());
    // The full stop of "30 min." goes with the length, which no-duration-in-name names.
    if (!match || /[\d½]\s*(?:min|t)\.$/iu.test(name.value)) return;
    const range = partOf(file, name, match.index, match[0].length);
    yield {
      range,
      message: {
        da: `Navnet slutter med "${match[0]}": slet det.`,
        en: `The name ends in "${match[0]}": delete it.`,
      },
      // Where the text is not written as it reads, the range is the whole name.
      ...(match.index > 0 && range !== name.range ? { fix: replacement('maybe-incorrect', range, '') } : {}),
    };
  },
};
