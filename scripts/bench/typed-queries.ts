/** What somebody types to find each of some texts: all that stands in the field after each key. */
export function keystrokes(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => [...text].map((_, key, letters) => letters.slice(0, key + 1).join('')));
}

/** As many of the texts as asked for, from all over the list, the same ones each time. */
export function spreadOver(texts: readonly string[], count: number): readonly string[] {
  const step = Math.max(1, Math.floor(texts.length / count));
  return texts.filter((_, index) => index % step === 0).slice(0, count);
}
