import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../scripts/check/apply-edits.ts';
import type { Loaded } from '../../scripts/load/load-catalogue.ts';
import type { History } from '../../scripts/model/catalogue.ts';
import type { Finding } from '../../scripts/model/finding.ts';
import type { Rule } from '../../scripts/model/rule.ts';
import { ECHO, SPECIALITY, speciality, visitType } from './fixture.ts';
import { type Files, findingsWith, line } from './load.ts';

/** One change of the fixture and what the rule says of it. Without `says` it must stay silent. */
export interface RuleCase {
  /** Top-level keys of the cardiology type, written otherwise. */
  readonly type?: readonly string[];
  /** Top-level keys of the speciality, written otherwise. */
  readonly speciality?: readonly string[];
  readonly files?: Files;
  /** `YYYY-MM-DD`. */
  readonly asOf?: string;
  readonly history?: Omit<History, 'published'> & { readonly published: readonly string[] };
  /** `file:line:column message` in Danish, every one; `type:` and `speciality:` stand for the two files. */
  readonly says?: readonly string[];
  /** The same in English. */
  readonly saysInEnglish?: readonly string[];
  /** The lines that the fixes write, in the files they change. */
  readonly fixed?: readonly string[];
}

/**
 * Runs a table of cases through the real loader and checker with this one rule. Nothing else may be wrong with a case, so a
 * table cannot pass by another fault. A rule that has been silenced must fail its table: that too is a test.
 */
export function describeRule(rule: Rule, table: Readonly<Record<string, RuleCase>>): void {
  describe(rule.id, () => {
    for (const [title, ruleCase] of Object.entries(table))
      test(title, async () => {
        const { loaded, findings } = await run(rule, ruleCase);
        expect(findings.map((finding) => short(line(finding, loaded)))).toEqual(ruleCase.says ?? []);
        if (ruleCase.saysInEnglish)
          expect(findings.map((finding) => short(line(finding, loaded, 'en')))).toEqual(ruleCase.saysInEnglish);
        expect(writtenBy(findings, loaded)).toEqual(ruleCase.fixed ?? []);
      });

    test('its table fails when it is silenced', async () => {
      const silenced = { ...rule, *check() {} } as Rule;
      const speaking = Object.values(table).filter(({ says }) => says !== undefined);
      expect(speaking.length, 'a rule needs a case in which it speaks').toBeGreaterThan(0);
      expect(speaking.length, 'a rule needs a case in which it is silent').toBeLessThan(Object.keys(table).length);
      for (const ruleCase of speaking) {
        const { loaded, findings } = await run(silenced, ruleCase);
        expect(findings.map((finding) => short(line(finding, loaded)))).not.toEqual(ruleCase.says);
      }
    });
  });
}

function run(rule: Rule, ruleCase: RuleCase) {
  const { type, speciality: keys, files, asOf, history } = ruleCase;
  const changed: Files = {
    ...(type ? { [ECHO]: visitType(...type) } : {}),
    ...(keys ? { [SPECIALITY]: speciality(...keys) } : {}),
    ...files,
  };
  return findingsWith(changed, [rule], { asOf, ...(history ? { history: history as History } : {}) });
}

function short(text: string): string {
  return text.replace(`${ECHO}:`, 'type:').replace(`${SPECIALITY}:`, 'speciality:');
}

/** The lines that are in the files after all fixes and were not before. */
function writtenBy(findings: readonly Finding[], { catalogue }: Loaded): readonly string[] {
  return catalogue.files.flatMap(({ path, text }) => {
    const edits = findings.filter(({ file }) => file === path).flatMap(({ fix }) => fix?.edits ?? []);
    if (edits.length === 0) return [];
    const before = text.split('\n');
    return applyEdits(text, edits)
      .split('\n')
      .filter((written) => !before.includes(written));
  });
}
