/** Above this many characters a text is shown only where it differs. */
const LONG = 60;
const CONTEXT_WORDS = 2;

/**
 * Two texts side by side: whole while they are short, else the words that differ with two on each side.
 * @returns "“gammel” → “ny”", with … where something was left out
 */
export function besideEachOther(before: string, after: string): string {
  if (Math.max(before.length, after.length) <= LONG) return `${quoted(before)} → ${quoted(after)}`;
  const [old, now] = [before.split(/\s+/), after.split(/\s+/)];
  const alike = Math.min(old.length, now.length);
  let start = 0;
  while (start < alike && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < alike - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  // Nothing but blanks: the words are the same, so the texts are shown as they are.
  if (start === old.length && start === now.length) return `${quoted(before)} → ${quoted(after)}`;
  return `${quoted(part(old, start, end))} → ${quoted(part(now, start, end))}`;
}

function part(words: readonly string[], start: number, end: number): string {
  const from = Math.max(0, start - CONTEXT_WORDS);
  const to = Math.min(words.length, words.length - end + CONTEXT_WORDS);
  return `${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}`;
}

/** A text in quotes; that it is gone, or was not there, is a dash. */
export function quoted(text: string): string {
  return text === '' ? '–' : `"${text}"`;
}
