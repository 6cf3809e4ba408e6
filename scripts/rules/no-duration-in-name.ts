import type { Rule } from '../model/rule.ts';
import { partOf } from './words.ts';

const UNIT = String.raw`(?:min(?:ut(?:ter)?)?\.?|m|t|timer?|h)`;
const INTERVAL = String.raw`(?:dage?|døgn|uger?|mdr?\.?|måned(?:er)?s?|års?|gange?|%|g|mg|km)`;

/** With a unit; as a word; or a bare number of minutes that counts nothing else ("3 mdr" is an interval, "uge 20" a week). */
const DURATIONS: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:\d+|\d*[½¼¾])\s*${UNIT}(?![\p{L}\p{N}])`, 'iu'),
  /(?<!\p{L})(?:(?:en|halv|en halv|kort|lang|dobbelt)\s+time?d?|kvarter|dobbelttid)(?!\p{L})/iu,
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.,-])(?<!(?:uge|grad|type|trin|fase|del)\s)(?:\d{0,2}[05])(?:/\d{0,2}[05])*(?![\p{L}\p{N}])(?!\s*${INTERVAL})(?<!(?<!\d)[05])`,
    'iu',
  ),
];

/**
 * "Kontrol 30" and "Kontrol 45" are one visit with two lengths: the length is the type's duration, so that it can be
 * changed without making a new type.
 */
export const noDurationInName: Rule = {
  id: 'no-duration-in-name',
  severity: 'error',
  summary: {
    da: 'Navnet siger ikke, hvor længe besøget varer.',
    en: 'The name does not say how long the visit takes.',
  },
  subject: 'type',

  *check({ file, name }) {
    const match = DURATIONS.map((pattern) => pattern.exec(name.value)).find((found) => found !== null);
    if (!match) return;
    yield {
      range: partOf(file, name, match.index, match[0].length),
      message: {
        da: `"${match[0]}" er en varighed: slet det i navnet, og skriv det under "duration".`,
        en: `"${match[0]}" is a duration: delete it from the name and write it under "duration".`,
      },
    };
  },
};
