import { describe, expect, test } from 'vitest';
import { check } from '../../scripts/check/check.ts';
import { sortFindings } from '../../scripts/check/sort-findings.ts';
import type { Finding } from '../../scripts/model/finding.ts';
import type { Rule, Subject } from '../../scripts/model/rule.ts';
import { ECHO, KONTROL, SPECIALITY } from '../support/fixture.ts';
import { loadWith } from '../support/load.ts';

const HERE = { range: { start: 0, end: 0 }, message: { da: 'galt', en: 'wrong' } };
const TREE = 'specialities/kardiologi/decision-tree.yaml';
const LEGACY = 'specialities/kardiologi/legacy.csv';

/** A rule that complains of everything it is shown. */
function complainer(subject: Subject, file?: string, id = `no-${subject}`): Rule {
  return {
    id,
    severity: 'warning',
    summary: HERE.message,
    subject,
    *check() {
      yield file === undefined ? HERE : { ...HERE, file };
    },
  } as Rule;
}

async function everything() {
  const files = {
    [TREE]: 'audience: staff\nnodes:\n  - {id: a, question: Hvad?, answers: [{answer: Det, to: {stop: Ring}}]}\n',
    [LEGACY]: 'id;name\n1;KONTROL\n2;KONTROL 2\n',
  };
  return (await loadWith(files, { history: { revision: 'v1', published: [] } })).catalogue;
}

describe('check', () => {
  test('shows a rule each subject it looks at, and signs what it says', async () => {
    const catalogue = await everything();
    const filesOf = (subject: Subject) => check(catalogue, [complainer(subject)]).findings.map(({ file }) => file);
    expect(filesOf('type')).toEqual([KONTROL, ECHO]);
    expect(filesOf('speciality')).toEqual([SPECIALITY]);
    expect(filesOf('tree')).toEqual([TREE]);
    expect(filesOf('legacy')).toEqual([LEGACY, LEGACY]);
    expect(filesOf('vocabulary')).toHaveLength(catalogue.vocabularies.size);
    expect(check(catalogue, [complainer('speciality')]).findings).toEqual([
      { ...HERE, rule: 'no-speciality', severity: 'warning', file: SPECIALITY },
    ]);
  });

  test('takes the file that the rule names before the file of the subject', async () => {
    const catalogue = await everything();
    for (const subject of ['catalogue', 'history', 'speciality'] as const)
      expect(check(catalogue, [complainer(subject, 'settings.yaml')]).findings.map(({ file }) => file)).toEqual([
        'settings.yaml',
      ]);
  });

  test('throws where a rule about the whole catalogue does not say which file is wrong: that is our own bug', async () => {
    const catalogue = await everything();
    for (const subject of ['catalogue', 'history'] as const)
      expect(() => check(catalogue, [complainer(subject)])).toThrow(`no-${subject} looks at the whole catalogue`);
  });

  test('is silent about a history that was not looked at', async () => {
    const { catalogue } = await loadWith({});
    expect(check(catalogue, [complainer('history')]).findings).toEqual([]);
  });

  test('sorts what all rules say, and times each', async () => {
    const catalogue = await everything();
    const rules = [
      complainer('type', undefined, 'no-z'),
      complainer('type', undefined, 'no-a'),
      complainer('speciality'),
    ];
    const { findings, timing } = check(catalogue, rules);
    expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      `${KONTROL} no-a`,
      `${KONTROL} no-z`,
      `${SPECIALITY} no-speciality`,
      `${ECHO} no-a`,
      `${ECHO} no-z`,
    ]);
    expect([...timing.keys()]).toEqual(['no-z', 'no-a', 'no-speciality']);
  });
});

describe('sortFindings', () => {
  test('goes by file, place and rule, by code unit', () => {
    const finding = (file: string, start: number, rule: string): Finding => ({
      ...HERE,
      range: { start, end: start },
      severity: 'error',
      file,
      rule,
    });
    const sorted = [
      finding('Z.yaml', 9, 'a'),
      finding('a.yaml', 2, 'b'),
      finding('a.yaml', 10, 'a'),
      finding('a.yaml', 10, 'b'),
      finding('å.yaml', 0, 'a'),
    ];
    expect(sortFindings(sorted.toReversed())).toEqual(sorted);
  });
});
