import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ApprovalFacts } from '../../scripts/review/approval-facts.ts';
import type { ApprovalPolicy } from '../../scripts/review/approval-policy.ts';
import { approvalSummary } from '../../scripts/review/approval-summary.ts';
import { type ApprovalDecision, decideApproval } from '../../scripts/review/decide-approval.ts';
import { readApprovalFacts } from '../../scripts/review/read-approval-facts.ts';

const FOLDER = 'test/review/approvals';
const SCENARIOS = readdirSync(FOLDER).filter((name) => !name.endsWith('.json'));
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const POLICY = json(join(FOLDER, 'policy.json')) as ApprovalPolicy;
const factsOf = (scenario: string): ApprovalFacts => {
  const path = join(FOLDER, scenario, 'facts.json');
  return readApprovalFacts(readFileSync(path, 'utf8'), path);
};

/** What an `expected.json` holds: the decision as a person checks it, who counts for what by speciality or group. */
function told(decision: ApprovalDecision): object {
  const { outcome } = decision;
  const { title } = approvalSummary(decision);
  if (outcome === 'could-not-decide') return { outcome, title, why: decision.why.map(({ da }) => da) };
  const { requirements, uncounted, notify, warnings } = decision;
  return {
    ...{ outcome, title },
    ...(outcome === 'waiting' ? { since: decision.since } : {}),
    approvals: Object.fromEntries(requirements.map((requirement) => [requirement.of, requirement.by])),
    ...(uncounted.length > 0
      ? { uncounted: Object.fromEntries(uncounted.map(({ login, because }) => [login, because])) }
      : {}),
    ...(notify.length > 0 ? { notify } : {}),
    ...(warnings.length > 0 ? { warnings: warnings.map(({ da }) => da) } : {}),
  };
}

describe('who may approve', () => {
  test.each(SCENARIOS)('%s', (scenario) => {
    const own = join(FOLDER, scenario, 'policy.json');
    const policy = existsSync(own) ? (json(own) as ApprovalPolicy | null) : POLICY;
    const decision = decideApproval(factsOf(scenario), policy ?? undefined);
    expect(told(decision)).toEqual(json(join(FOLDER, scenario, 'expected.json')));
  });
});

const LOGINS = ['hanne', 'Helle', 'karen', 'begge', 'nanna', 'tom', 'gert', 'robot[bot]'];
const FACTS = factsOf('nobody-yet');
const review = fc.record({
  login: fc.constantFrom(...LOGINS),
  isBot: fc.constant(false),
  state: fc.constantFrom(...(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED'] as const)),
  commit: fc.constantFrom(FACTS.headSha, FACTS.baseSha),
  submittedAt: fc.integer({ min: 0, max: 9 }).map((minute) => `2026-07-02T10:0${minute}:00Z`),
});
const PATHS = ['catalogue/specialities/kardiologi/x.yaml', 'catalogue/common/x.yaml', 'scripts/x.ts', 'docs/x.md'];
const facts = fc.record({
  reviews: fc.array(review, { maxLength: 12 }),
  author: fc.constantFrom(...LOGINS),
  files: fc.subarray(PATHS).map((paths) => paths.map((path) => ({ path, status: 'modified' as const }))),
});
type Some = typeof facts extends fc.Arbitrary<infer T> ? T : never;
const withSome = (some: Some): ApprovalFacts => ({ ...FACTS, ...some, changedFiles: some.files.length });

describe('whatever the reviews', () => {
  test('their order changes nothing: time decides', () => {
    fc.assert(
      fc.property(facts, fc.infiniteStream(fc.nat()), (some, chance) => {
        const shuffled = some.reviews
          .map((one) => ({ one, at: chance.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const decision = told(decideApproval(withSome(some), POLICY));
        const other = told(decideApproval(withSome({ ...some, reviews: shuffled }), POLICY));
        expect(other).toEqual(decision);
      }),
      { numRuns: 1_000 },
    );
  });

  test('approved takes a member for each requirement, on the head, no author, no one as two, and nobody against', () => {
    let approved = 0;
    fc.assert(
      fc.property(facts, (some) => {
        const decision = decideApproval(withSome(some), POLICY);
        if (decision.outcome !== 'approved') return;
        approved++;
        const kinds = new Map<string, Set<string>>();
        for (const { by, teams, kind } of decision.requirements) {
          const person = by ?? '';
          expect(teams.flatMap((team) => FACTS.teams[team] ?? [])).toContain(person);
          expect(person).not.toBe(some.author.toLowerCase());
          const own = some.reviews.filter(({ login, state }) => login.toLowerCase() === person && state === 'APPROVED');
          expect(own.map(({ commit }) => commit)).toContain(FACTS.headSha);
          kinds.set(person, (kinds.get(person) ?? new Set()).add(kind));
        }
        for (const roles of kinds.values()) expect(roles.size).toBe(1);
      }),
      { numRuns: 3000 },
    );
    expect(approved).toBeGreaterThan(10);
  });
});

describe('what a check run shows', () => {
  const shown = (scenario: string): string => {
    const { title, summary } = approvalSummary(decideApproval(factsOf(scenario), POLICY));
    return `${title}\n\n${summary}`;
  };

  test('says who is missing, who is not counted and why, and since when', () => {
    expect(shown('stale-commit')).toBe(`Mangler: Ledende lægesekretærer i Kardiologi

| Skal godkende | |
| --- | --- |
| Ledende lægesekretærer i Kardiologi | mangler |
| Koordinationsgruppen | godkendt af \`karen\` |

Tæller ikke med:

- \`hanne\` godkendte en tidligere udgave og skal se på den nye

Har ventet siden 2026-07-02.
`);
  });

  test('tells those who use a common type that it changes', () => {
    expect(shown('common-type')).toContain(
      'Bruger de ændrede fælles besøgstyper og skal vide det: Kardiologi, Neurologi.',
    );
  });

  test('names the groups that lack people', () => {
    expect(shown('deputy-missing')).toContain('**Grupperne**\n\n- Der er kun 2 i Ledende lægesekretærer i Kardiologi');
  });

  test('calls nobody by naming them, and takes no Markdown from a name', () => {
    const policy = { ...POLICY, groups: POLICY.groups.map((group) => ({ ...group, name: 'A | @alle <b>' })) };
    const { summary } = approvalSummary(decideApproval(factsOf('nobody-yet'), policy));
    expect(summary).not.toMatch(/@|<|A \|/);
    expect(shown('unknown-team')).toContain('`@region/koordination`');
  });
});
