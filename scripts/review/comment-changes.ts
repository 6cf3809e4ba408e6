import type { ChangeKind } from '../compare/change.ts';
import type { ReviewedChange, ReviewFacts } from '../model/review-facts.ts';
import { countedKind } from '../report/comparison-words.ts';
import { andMore, counted, folded, withRest } from './comment-frame.ts';
import { commentText } from './comment-text.ts';

/** Rows that are shown at once; the others are folded. */
const AT_ONCE = 8;

/** In one sentence whether anything changed, or could not be told. */
export function verdict({ outcome, kinds, totals }: ReviewFacts): string {
  const gaps = counted(totals.notCompared, 'fil kunne', 'filer kunne');
  switch (outcome) {
    case 'same':
      return '**Ingen ændringer i kataloget.** Alt er sammenlignet.';
    case 'could-not-compare':
      return `**Ændringen kunne ikke analyseres:** ${gaps} ikke læses. Det betyder ikke, at der intet er ændret.`;
    case 'changed': {
      const told = kinds.map(({ kind, count }) => countedKind(kind as ChangeKind, count)).join(', ');
      return `**${told}.**${totals.notCompared > 0 ? ` Desuden kunne ${gaps.replace(' kunne', '')} ikke analyseres.` : ''}`;
    }
    default:
      return outcome satisfies never;
  }
}

/** The files of which nothing can be said, each with why. */
export function gaps({ notCompared, totals }: ReviewFacts, most: number): string {
  const lines = notCompared.slice(0, most).map(({ file, why }) => {
    const named = file === null ? '' : `${commentText(file)}: `;
    return `- ${named}${commentText(why)}`;
  });
  return withRest(lines, lines.length, totals.notCompared).join('\n');
}

/** What changes in the catalogue, as a table; its rows beyond a screen are folded. */
export function changeTable(facts: ReviewFacts, most: number): string {
  const changes = facts.changes.filter((change) => !isOldType(change));
  const total = Math.max(changes.length, facts.totals.changes - countOldTypes(facts));
  const shown = changes.slice(0, most);
  const [first, rest] = [shown.slice(0, AT_ONCE), shown.slice(AT_ONCE)];
  if (first.length === 0) return '';
  const more = rest.length > 0 ? withRest(table(rest), shown.length, total) : [];
  const left = counted(total - first.length, 'ændring', 'ændringer');
  return [
    table(first).join('\n'),
    ...(more.length > 0 ? [folded(`${left} til`, more)] : andMore(first.length, total)),
  ].join('\n\n');
}

function table(changes: readonly ReviewedChange[]): readonly string[] {
  const rows = changes.map(
    ({ sentence, reaches = '' }) => `| ${commentText(sentence)} | ${commentText(reaches) || '–'} |`,
  );
  return ['| ændring | rammer |', '| --- | --- |', ...rows];
}

/** What is decided anew about old types, and what a new export brought, folded. */
export function oldTypes(facts: ReviewFacts, most: number): string {
  const total = countOldTypes(facts);
  if (total === 0) return '';
  const lines = facts.changes
    .filter(isOldType)
    .slice(0, most)
    .map(({ sentence }) => `- ${commentText(sentence)}`);
  const title = `Gamle typer i SP: ${counted(total, 'ændring', 'ændringer')}`;
  return folded(title, withRest(lines, lines.length, total));
}

function isOldType({ kind }: Pick<ReviewedChange, 'kind'>): boolean {
  return kind.startsWith('mapping-') || kind.startsWith('export-');
}

function countOldTypes({ kinds }: ReviewFacts): number {
  return kinds.filter(isOldType).reduce((sum, { count }) => sum + count, 0);
}
