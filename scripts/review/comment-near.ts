import type { ReviewedNear, ReviewFacts } from '../model/review-facts.ts';
import { andMore, counted, folded, withRest } from './comment-frame.ts';
import { commentText } from './comment-text.ts';

/** Types that are shown at once, those that look like the same visit first; the others are folded. */
const AT_ONCE = 3;

/** The nearest existing types of each new name with why, and earlier rejections. */
export function nearList({ near, totals }: ReviewFacts, most: number): string {
  if (near.length === 0) return '';
  const ordered = [...near].sort((a, b) => Number(isUrgent(b)) - Number(isUrgent(a))).slice(0, most);
  const [first, rest] = [ordered.slice(0, AT_ONCE), ordered.slice(AT_ONCE)];
  const more = rest.length > 0 ? withRest(rest.flatMap(lines), ordered.length, totals.near) : [];
  return [
    ['**Ligner noget, der findes**', '', ...first.flatMap(lines)].join('\n'),
    ...(more.length > 0
      ? [folded(`${counted(totals.near - first.length, 'navn', 'navne')} til, der ligner noget`, more)]
      : andMore(first.length, totals.near)),
  ].join('\n\n');
}

function isUrgent({ matches, rejections }: ReviewedNear): boolean {
  return rejections.length > 0 || matches.some(({ isDuplicate }) => isDuplicate);
}

function lines({ id, name, matches, rejections }: ReviewedNear): readonly string[] {
  return [
    `- ${commentText(name)} (${commentText(id)})`,
    ...matches.map((match) => {
      const verb = match.isDuplicate ? '**ser ud til at være det samme besøg som**' : 'ligner';
      return `  - ${verb} ${commentText(match.name)} (${commentText(match.id)}): ${commentText(match.why)}`;
    }),
    ...rejections.map(({ date, reason, useInstead, decision }) => {
      const advice = useInstead === undefined ? '' : ` Brug ${commentText(useInstead)}.`;
      return `  - **er afslået før**, ${commentText(date)}: ${commentText(reason)}${advice} (${commentText(decision)})`;
    }),
  ];
}
