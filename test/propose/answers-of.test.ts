import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answersOf } from '../../scripts/propose/answers-of.ts';
import type { FieldId } from '../../scripts/propose/form-field.ts';
import { readProposal } from '../../scripts/propose/read-proposal.ts';
import { ANSWERS, fields, issueBody } from '../support/proposal.ts';

const FIELDS = await fields();
const WHOLE = readProposal(issueBody(), FIELDS).answers;

function without(...ids: readonly FieldId[]) {
  return new Map([...WHOLE].filter(([id]) => !ids.includes(id)));
}

function told(body: string): readonly string[] {
  return answersOf(body, FIELDS).refusals.map(({ field, message }) => `${field ?? '–'}: ${message.da}`);
}

describe('a text to go on with', () => {
  test('is read from an issue, a mail, and a mail that was sent on', () => {
    const mail = Object.entries(ANSWERS).map(([label, answer]) => `${label}: ${answer.replace(/^- \[X\] .*/, 'ja')}`);
    const quoted = issueBody().replace(/^/gm, '> ');
    for (const body of [issueBody(), mail.join('\r\n'), `Hej\n\n${mail.join('\n')}`, quoted, `\uFEFF${issueBody()}`])
      expect(answersOf(body, FIELDS)).toEqual({ answers: WHOLE, refusals: [] });
  });

  test('may be filled in only in part, and lacks nothing', () => {
    expect(answersOf('### Navn\n\nGangtest\n', FIELDS)).toEqual({
      answers: new Map([['name', ['Gangtest']]]),
      refusals: [],
    });
    expect(answersOf(readFileSync('docs/forslag.txt', 'utf8'), FIELDS).answers.get('name')).toBeUndefined();
    expect(answersOf('', FIELDS)).toEqual({ answers: new Map(), refusals: [] });
  });

  test('keeps all answers but those that cannot be read, which it tells', () => {
    const body = issueBody({ Formål: 'Noget andet', Standardvarighed: '47', 'Ønskes fra': 'snart', Navn: 'A $' });
    expect(answersOf(body, FIELDS).answers).toEqual(without('purpose', 'duration-default', 'wanted-from', 'name'));
    expect(told(body).map((line) => line.split(':')[0])).toEqual(['Navn', 'Formål', 'Standardvarighed', 'Ønskes fra']);
  });

  test('carries nothing on that must not be shown, and keeps the rest', () => {
    const body = issueBody({ Beskrivelse: 'Fx 010190-1234.', Navn: 'Gang\u202Etest' });
    expect(answersOf(body, FIELDS).answers).toEqual(without('description', 'name'));
    expect(told(body)).toEqual([
      expect.stringMatching(/^Navn: Svaret indeholder et usynligt tegn/),
      expect.stringMatching(/^Beskrivelse: Her står noget, der ligner et CPR-nummer/),
    ]);
  });

  test('keeps the first of two answers to one question, and says so', () => {
    const body = issueBody({ Synonymer: 'Test\n### Speciale\nFælles for flere specialer' });
    expect(answersOf(body, FIELDS).answers.get('speciality')).toEqual(['kardiologi']);
    expect(told(body)).toEqual([expect.stringMatching(/^Speciale: Overskriften "Speciale" står flere gange/)]);
  });

  test('of a megabyte is not read', () => {
    expect(answersOf('x'.repeat(1_000_000), FIELDS).answers).toEqual(new Map());
    expect(told('x'.repeat(1_000_000))).toEqual([expect.stringMatching(/^–: Teksten er over 65536 tegn/)]);
  });
});
