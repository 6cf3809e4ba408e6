import type { ReviewedFinding, ReviewFacts } from '../model/review-facts.ts';
import { SEVERITY_WORDS } from '../report/summary.ts';
import { counted, folded, withRest } from './comment-frame.ts';
import { commentText } from './comment-text.ts';
import { type LinkBase, lineLink } from './line-link.ts';

/** What is wrong now and was not before, folded, each with a link to where it is mended. */
export function findingList({ findings, totals }: ReviewFacts, links: LinkBase | undefined, most: number): string {
  const { errors, warnings, infos } = totals;
  const total = errors + warnings + infos;
  if (total === 0) return '';
  const parts = [
    ...(errors > 0 ? [counted(errors, 'fejl', 'fejl')] : []),
    ...(warnings > 0 ? [counted(warnings, 'advarsel', 'advarsler')] : []),
    ...(infos > 0 ? [counted(infos, 'bemærkning', 'bemærkninger')] : []),
  ];
  const lines = findings.slice(0, most).map((finding) => line(finding, links));
  return folded(`${parts.join(', ')}, som ikke var der før`, withRest(lines, lines.length, total));
}

function line(
  { severity, file, line: number, message, help, fix, rule }: ReviewedFinding,
  links: LinkBase | undefined,
): string {
  const advice = help === undefined ? '' : ` ${commentText(help)}`;
  const safe = fix === undefined ? '' : ' Der er en sikker rettelse: `npm run fix`, eller tag forslaget ved linjen.';
  return `- **${SEVERITY_WORDS[severity].da}** ${placed(file, number, links)}${commentText(message)}${advice}${safe} (\`${rule}\`)`;
}

function placed(file: string | null, line: number, links: LinkBase | undefined): string {
  if (file === null) return '';
  const shown = `${commentText(file)}:${line}`;
  const address = links && lineLink(links, file, line);
  return address === undefined ? `${shown}: ` : `[${shown}](${address}): `;
}
