import { findPhrases, phrasesOf } from '../../similarity/content.ts';
import type { Lexicon } from '../../similarity/lexicon.ts';
import { findPeople } from '../../similarity/people.ts';
import { readTimes } from '../../similarity/read-times.ts';
import { readWords } from '../../similarity/read-words.ts';
import { type Token, tokensOf } from '../../similarity/tokens.ts';
import { isFunctionWord } from './lesson.ts';

/** What is left of a name, as it is written, without prefix, length, mode, role, site, people and fillers. */
export function ownPhrase(name: string, lexicon: Lexicon, speciality: string): string {
  const tokens = tokensOf(name);
  const { atoms, prefixEnd } = readWords(name, lexicon, speciality);
  const spans = findPhrases(atoms, phrasesOf(lexicon, speciality), prefixEnd);
  const people = findPeople(tokens, atoms, spans, lexicon);
  const dropped = new Set([...people, ...readTimes(tokens, new Set(people)).claimed]);
  for (const { start, end } of atoms.slice(0, prefixEnd)) addRange(dropped, start, end);
  for (const { start, end, meaning } of spans)
    if (meaning.kind !== 'content') for (const atom of atoms.slice(start, end)) addRange(dropped, atom.start, atom.end);
  return written(tokens, dropped);
}

function addRange(dropped: Set<number>, start: number, end: number): void {
  for (let at = start; at < end; at++) dropped.add(at);
}

/** The tokens left, from the first that says something to the last. */
function written(tokens: readonly Token[], dropped: ReadonlySet<number>): string {
  const left = [...tokens.keys()].filter((index) => !dropped.has(index));
  const says = (index: number): boolean => !isFunctionWord(tokens[index]?.text.toLowerCase() ?? '');
  const [from, to] = [left.find(says) ?? tokens.length, left.findLast(says) ?? -1];
  let text = '';
  for (const [index, token] of tokens.entries()) {
    if (index < from || index > to || dropped.has(index)) continue;
    const isNextTo = index > 0 && !dropped.has(index - 1);
    text += `${isNextTo ? token.before : ' '}${token.text}`;
  }
  const phrase = text.trim().toLowerCase();
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
