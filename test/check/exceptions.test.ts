import { describe, expect, test } from 'vitest';
import { check } from '../../scripts/check/check.ts';
import { consistentUseModes } from '../../scripts/rules/consistent-use-modes.ts';
import { noCprNumber } from '../../scripts/rules/no-cpr-number.ts';
import { noDuplicateName } from '../../scripts/rules/no-duplicate-name.ts';
import { noDurationInName } from '../../scripts/rules/no-duration-in-name.ts';
import { requireKnownOwner } from '../../scripts/rules/require-known-owner.ts';
import { requireKnownTreeNode } from '../../scripts/rules/require-known-tree-node.ts';
import { common, ECHO, SPECIALITY, speciality, visitType } from '../support/fixture.ts';
import { type Files, findingsWith, line, loadWith } from '../support/load.ts';

const RULES = [
  consistentUseModes,
  noCprNumber,
  noDuplicateName,
  noDurationInName,
  requireKnownOwner,
  requireKnownTreeNode,
];

function excepted(rule: string, until = '2030-01-31'): string {
  return `exceptions:\n  - {rule: ${rule}, reason: Aftalt, until: ${until}}`;
}

async function says(files: Files, asOf?: string, lang: 'da' | 'en' = 'da'): Promise<readonly string[]> {
  const { loaded, findings } = await findingsWith(files, RULES, { asOf });
  return findings.map((finding) => `${finding.rule} ${line(finding, loaded, lang).replace(`${ECHO}:`, '')}`);
}

const LONG_NAME = 'name: Kontrol 30 min.';

describe('an exception', () => {
  test('silences its rule in its own file, and no other rule and no other file', async () => {
    const files = { [ECHO]: visitType(LONG_NAME, excepted('no-duration-in-name')) };
    expect(await says(files)).toEqual([]);

    const later = 'specialities/kardiologi/visit-types/senere.yaml';
    const other = visitType('id: senere', LONG_NAME, 'abbreviation!');
    expect(await says({ ...files, [later]: other })).toEqual([
      expect.stringContaining(`no-duplicate-name ${later}:2:7`),
      expect.stringContaining(`no-duration-in-name ${later}:2:15`),
    ]);
  });

  test('silences every finding of its rule in the file', async () => {
    const files = {
      [SPECIALITY]: speciality(
        'uses:\n  - {type: common/kontrol, modes: [video, written]}',
        excepted('consistent-use-modes'),
      ),
    };
    expect(await says(files)).toEqual([]);
  });

  test('stands in common.yaml, and in a decision tree, too', async () => {
    const tree = 'specialities/kardiologi/decision-tree.yaml';
    const nodes = 'audience: staff\nnodes:\n  - {id: a, question: Hvad?, answers: [{answer: Det, to: nowhere}]}\n';
    const files = { 'common/common.yaml': common('owners: [ingen]'), [tree]: nodes };
    const found = await says(files);
    expect(found).toHaveLength(2);
    expect(
      await says({
        'common/common.yaml': `${files['common/common.yaml']}${excepted('require-known-owner')}\n`,
        [tree]: `${nodes}${excepted('require-known-tree-node')}\n`,
      }),
    ).toEqual([]);
  });

  test('holds to the end of its last day, and then speaks beside the fault', async () => {
    const files = { [ECHO]: visitType(LONG_NAME, excepted('no-duration-in-name', '2026-06-30')) };
    expect(await says(files, '2026-06-30')).toEqual([]);
    const [fault, expired, ...rest] = await says(files, '2026-07-01');
    expect(fault).toContain('no-duration-in-name 2:15');
    expect(expired).toBe(
      'no-expired-exception 17:56 Undtagelsen fra "no-duration-in-name" gjaldt til 2026-06-30: ret fejlen, eller aftal en ny dato.',
    );
    expect(rest).toEqual([]);
    expect((await says(files, '2026-07-01', 'en'))[1]).toContain(
      'The exception from "no-duration-in-name" held until 2026-06-30: mend the fault, or agree on a new date.',
    );
    expect(await says(files, undefined), 'without a day nothing expires').toEqual([]);
  });

  test('from a rule that does not exist is named, with the rule that was probably meant', async () => {
    const typo = { [ECHO]: visitType(excepted('no-duratoin-in-name')) };
    expect(await says(typo)).toEqual([
      'no-unknown-exception 17:12 Der er ingen regel "no-duratoin-in-name" – mente du "no-duration-in-name"?',
    ]);
    expect(await says({ [ECHO]: visitType(excepted('umulig')) }, undefined, 'en')).toEqual([
      'no-unknown-exception 17:12 There is no rule "umulig": delete the exception.',
    ]);
  });

  test('cannot silence a rule that protects people', async () => {
    const files = { [ECHO]: visitType('description: Se 010101-0000.', excepted('no-cpr-number')) };
    expect(await says(files)).toEqual([
      expect.stringMatching(/^no-cpr-number 5:17 /),
      'no-unknown-exception 17:12 Reglen "no-cpr-number" kan ikke undtages: ret fejlen, og slet undtagelsen.',
    ]);
  });

  test('that nothing needs is itself a finding', async () => {
    const files = { [ECHO]: visitType(excepted('no-duration-in-name')) };
    expect(await says(files)).toEqual([
      'no-unused-exception 17:12 Undtagelsen fra "no-duration-in-name" er der ikke brug for: slet den.',
    ]);
  });

  test('is not called unused when only some files were read: the fault may show among the others', async () => {
    const files = { [ECHO]: visitType(LONG_NAME, excepted('no-duplicate-name')) };
    const { catalogue } = await loadWith(files);
    const rules = (partial: boolean) => check(catalogue, RULES, { partial }).findings.map(({ rule }) => rule);
    expect(rules(true)).toEqual(['no-duration-in-name']);
    expect(rules(false)).toEqual(['no-duration-in-name', 'no-unused-exception']);
  });

  test('without a rule is left to the schema', async () => {
    const found = await says({ [ECHO]: visitType('exceptions:\n  - {reason: Aftalt, until: 2030-01-31}') });
    expect(found).toHaveLength(1);
    expect(found[0]).not.toContain('exception ');
  });
});
