import type { Finding } from '../model/finding.ts';

/** The findings that the base did not have. Of several of the same words in a file, as many as there are more. */
export function newFindings(findings: readonly Finding[], before: readonly Finding[]): readonly Finding[] {
  const known = new Map<string, number>();
  for (const finding of before) known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1);
  return findings.filter((finding) => {
    const left = known.get(keyOf(finding)) ?? 0;
    if (left > 0) known.set(keyOf(finding), left - 1);
    return left === 0;
  });
}

/** Without its place, which moves with every line that is written above it. */
function keyOf({ rule, file, message }: Finding): string {
  return `${rule}\n${file}\n${message.da}`;
}
