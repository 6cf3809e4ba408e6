/** The first line of our comment, by which it is found again. */
export const REVIEW_MARKER = '<!-- besoegstypekatalog:review -->';

/** A comment holds 65,536 characters; GitHub may count otherwise than we do. */
export const MOST_COMMENT = 60_000;

const TITLE = '### Hvad forslaget betyder';

/** The parts that have something to say, under the marker and the title. */
export function commentOf(parts: readonly string[]): string {
  return `${[REVIEW_MARKER, TITLE, ...parts.filter((part) => part !== '')].join('\n\n')}\n`;
}

/** What stands folded until somebody wants it. `title` is ours, or has been made safe. */
export function folded(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `<details><summary>${title}</summary>\n\n${lines.join('\n')}\n\n</details>`;
}

/** The comment where there is no result, or none that can be trusted to be one: nothing of it is repeated. */
export const NOT_ANALYSED = commentOf([
  '**Ændringen kunne ikke analyseres.** Det betyder ikke, at der intet er ændret: vi ved det ikke.',
  [
    '- Se kørslen **review** under *Checks*: fejler den, står grunden i dens log.',
    '- Har du selv rettet i en fil, så kør `npm run validate`, ret, og send ændringen igen: så prøves der på ny.',
    '- Går det stadig galt, så skriv her i forslaget, så ser tooling-gruppen på det.',
  ].join('\n'),
  'Forslaget kan ikke vurderes ud fra denne kommentar, før analysen er lykkedes.',
]);

export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "… og 12 til", where some were left out. */
export function andMore(shown: number, total: number): readonly string[] {
  return total > shown ? [`… og ${total - shown} til`] : [];
}

/** A list, and under it, apart from its last line, how many were left out. */
export function withRest(lines: readonly string[], shown: number, total: number): readonly string[] {
  return total > shown ? [...lines, '', ...andMore(shown, total)] : lines;
}
