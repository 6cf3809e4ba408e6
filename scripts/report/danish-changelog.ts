/** Changesets writes these headings itself, in English, and has no setting for them. */
const HEADINGS: Readonly<Record<string, string>> = {
  '### Major Changes': '### Skal ses efter, før det tages i brug',
  '### Minor Changes': '### Nyt og ændret',
  '### Patch Changes': '### Kun ord og oplysninger',
};

/** A CHANGELOG.md with Danish headings; what is Danish already stays. */
export function danishChangelog(text: string): string {
  return text
    .split('\n')
    .map((line) => (Object.hasOwn(HEADINGS, line) ? HEADINGS[line] : line))
    .join('\n');
}
