import { describe, expect, test } from 'vitest';
import { readSchema } from '../../scripts/load/read-schema.ts';
import type { ReviewFacts } from '../../scripts/model/review-facts.ts';
import { MOST_COMMENT, REVIEW_MARKER } from '../../scripts/review/comment-frame.ts';
import type { ApprovalDecision } from '../../scripts/review/decide-approval.ts';
import { readReviewFacts } from '../../scripts/review/read-review-facts.ts';
import { renderComment } from '../../scripts/review/render-comment.ts';
import { HEAD, NUMBER, REPOSITORY, reviewFactsWith } from '../support/review-facts.ts';

const LINKS = { repository: REPOSITORY, head: HEAD };
const FILE = 'catalogue/common/visit-types/kontrol.yaml';

/** Well-formed facts with one text in every place that anybody can write in. */
function factsSaying(text: string): ReviewFacts {
  return reviewFactsWith({
    totals: { changes: 3, errors: 1, warnings: 1, infos: 0, near: 1, notCompared: 1 },
    kinds: [
      { kind: 'type-added', count: 2 },
      { kind: 'mapping-changed', count: 1 },
    ],
    changes: [
      { kind: 'type-added', sentence: text, bump: 'minor', reaches: text },
      { kind: 'type-added', sentence: text, bump: 'minor' },
      { kind: 'mapping-changed', sentence: text, bump: 'patch' },
    ],
    findings: [
      { rule: 'no-x', severity: 'error', file: FILE, line: 1, message: text, help: text },
      { rule: 'no-x', severity: 'warning', file: null, line: 1, message: text },
    ],
    near: [
      {
        ...{ id: text.slice(0, 200), name: text },
        matches: [{ id: text.slice(0, 200), name: text, isDuplicate: true, why: text }],
        rejections: [
          { decision: text.slice(0, 200), date: '2026-01-01', reason: text, useInstead: text.slice(0, 200) },
        ],
      },
    ],
    notCompared: [{ file: FILE, why: text }],
    approvals: [{ groups: [text] }],
  });
}

/** What each part of a comment that we write ourselves is made of: everything else is text. */
const OURS =
  /^(?:<!-- besoegstypekatalog:review -->|### Hvad forslaget betyder|<details><summary>[^<>]*<\/summary>|<\/details>|)$/;

describe('a hostile text', () => {
  test.each([
    ['a mention', '@region/koordination @octocat se her'],
    ['a reference', '#1 region/katalog#2 GH-3'],
    ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)></details><b>'],
    ['a comment', '--> <!-- besoegstypekatalog:review --> <!--'],
    ['a heading', 'x\n\n# Godkendt af alle\n\n## Flet ind'],
    ['our own marker', `${REVIEW_MARKER}\n### Hvad forslaget betyder`],
    ['a link', '[Godkend her](javascript:alert(1)) <https://evil.example> https://evil.example www.evil.example'],
    ['an image', '![x](https://evil.example/x.png)'],
    ['a table', '| a | b |\n| --- | --- |\n| c | d |'],
    ['a suggestion', '```suggestion\nid: x\n```'],
    ['text that turns around', '\u202Etpircs\u2066 \u200F'],
    ['controls', 'a\u0000b\u001B[31mc\u0085'],
    ['a link by reference', '[x]: https://evil.example "x"'],
    ['a formula', '$\\href{javascript:alert(1)}{x}$'],
  ])('is only text: %s', (_, text) => {
    const facts = factsSaying(text);
    // It gets as far as the comment.
    const bytes = Buffer.from(JSON.stringify(facts));
    expect(readReviewFacts(bytes, readSchema('review-facts') as object, { number: NUMBER, head: HEAD })).toEqual(facts);
    const comment = renderComment(facts, { links: LINKS });
    expect(comment.split(REVIEW_MARKER)).toHaveLength(2);
    expect(comment).not.toMatch(/[@#](?![\u2060])(?!#| Hvad|L1\))/);
    expect(comment.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B-\u200F]/u);
    expect(comment.match(/https?:\/\/[^)]*/g)).toEqual([
      `https://github.com/${REPOSITORY}/blob/${HEAD}/${FILE}?plain=1#L1`,
    ]);
    for (const line of comment.split('\n')) {
      if (OURS.test(line)) continue;
      expect(line).not.toMatch(/[<>]/);
      expect(line).not.toMatch(/^ {0,3}#/);
      expect(line).toMatch(/^(?:\*\*|- | {2}- |\| |… )/);
      if (line.startsWith('|')) expect(line.match(/(?<!\\)\|/g)).toHaveLength(3);
      // Every bracket that makes a link is ours.
      expect(line.replace(/\[catalogue\/[^\]]*\]\(https:\/\/github\.com\/[^)]*\)/, '')).not.toMatch(
        /(?<!\\)[[\]`](?!no-x|\))/,
      );
    }
  });
});

describe('renderComment', () => {
  test('stays below what a comment holds, and says how many were left out', () => {
    const facts = factsSaying('&'.repeat(600));
    const comment = renderComment({
      ...facts,
      totals: { changes: 9_000, errors: 9_000, warnings: 0, infos: 0, near: 9_000, notCompared: 9_000 },
      kinds: [{ kind: 'type-added', count: 9_000 }],
      changes: Array.from({ length: 300 }, () => facts.changes[0] as never),
      findings: Array.from({ length: 300 }, () => facts.findings[0] as never),
      near: Array.from({ length: 50 }, () => facts.near[0] as never),
      notCompared: Array.from({ length: 100 }, () => facts.notCompared[0] as never),
    });
    expect(comment.length).toBeLessThan(MOST_COMMENT);
    expect(comment.match(/… og \d+ til/g)).toEqual(Array(4).fill(expect.stringMatching(/^… og 8\d{3} til$/)));
  });

  test('tells what could be compared, and that some could not', () => {
    const comment = renderComment(
      reviewFactsWith({
        totals: { changes: 1, errors: 0, warnings: 0, infos: 0, near: 0, notCompared: 2 },
        notCompared: [{ file: FILE, why: 'Filen er ikke YAML.' }],
      }),
    );
    expect(comment).toContain('**1 ny besøgstype.** Desuden kunne 2 filer ikke analyseres.');
    expect(comment).toContain(`- ${FILE}: Filen er ikke YAML.\n\n… og 1 til`);
    expect(comment).toContain('**Versionsspring:** mindst mellemstort (minor).');
  });

  const weighed = {
    requirements: [
      { kind: 'owners', of: 'kardiologi', groups: ['Kardiologi'], teams: [], by: 'anna' },
      { kind: 'coordination', of: 'k', groups: ['Koordinationsgruppen'], teams: [], by: 'bo' },
    ],
    ...{ uncounted: [], notify: ['Urologi'], warnings: [] },
  } as const;
  test.each<[string, ApprovalDecision, string]>([
    ['all have approved', { ...weighed, outcome: 'approved' }, 'alle har godkendt, og ændringen kan flettes ind.'],
    [
      'somebody asked for changes',
      { ...weighed, outcome: 'blocked', by: [{ login: 'dina', since: '2026-01-01T00:00:00Z' }] },
      'dina har bedt om ændringer',
    ],
    [
      'it cannot be told who must',
      { outcome: 'could-not-decide', why: [{ da: 'Gruppen mangler.', en: '' }] },
      '**Hvem der skal godkende, kan ikke afgøres:** Gruppen mangler.',
    ],
  ])('says what happens next where %s', (_, decision, said) => {
    expect(renderComment(reviewFactsWith({}), { decision })).toContain(said);
  });

  test('names a dozen who must approve, and counts the rest', () => {
    const approvals = Array.from({ length: 15 }, (_, index) => ({ groups: [`Gruppe ${index + 1}`] }));
    expect(renderComment(reviewFactsWith({ approvals }))).toContain('Gruppe 11, Gruppe 12 og 3 til. Hvem der har');
  });

  test('warns where the code that made the facts is itself changed', () => {
    const tooling = { kind: 'tooling', of: 'tooling', groups: ['Tooling'], teams: [], by: 'eva' } as const;
    const requirements = [...weighed.requirements, tooling];
    const said = '**Forslaget ændrer også selve værktøjet,**';
    const comment = (decision: ApprovalDecision): string => renderComment(reviewFactsWith({}), { decision });
    expect(comment({ ...weighed, outcome: 'approved' })).not.toContain(said);
    expect(comment({ ...weighed, requirements, outcome: 'approved' })).toContain(said);
  });
});
