import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf } from '../../scripts/propose/answers-of.ts';
import type { Answers, FieldId, FormField } from '../../scripts/propose/form-field.ts';
import { proposalText } from '../../scripts/propose/proposal-text.ts';
import { readAnswer } from '../../scripts/propose/read-answer.ts';
import { readProposal } from '../../scripts/propose/read-proposal.ts';
import { refusedText } from '../../scripts/propose/refused-text.ts';
import { fields, issueBody } from '../support/proposal.ts';

const FIELDS = await fields();

/** What people write, with all that could be taken for something else but a heading, which the parser refuses. */
const line = fc.array(
  fc.constantFrom(
    'a',
    'Å',
    'ø',
    ' ',
    '-',
    '*',
    ',',
    ':',
    '.',
    '/',
    "'",
    '"',
    '`',
    '[x]',
    '(',
    '7',
    'Navn',
    'Telefon:',
    '- - ',
    'None',
    '>',
  ),
  { maxLength: 12 },
);
const lines = fc.array(line, { maxLength: 4 }).map((rows) => rows.map((row) => row.join('')).join('\n'));
const day = fc.constantFrom('2026-12-31', '2027-01-01', '2028-02-29');

function textFor({ answering }: FormField): fc.Arbitrary<string> {
  switch (answering.kind) {
    case 'line':
    case 'paragraph':
    case 'lines':
    case 'by-mode':
      return lines;
    case 'number':
      return fc.nat(999_999).map(String);
    case 'date':
      return day;
    case 'minutes':
      return fc.integer({ min: 1, max: 288 }).map((steps) => `${steps * 5} min`);
    case 'minutes-list':
      return fc
        .array(fc.integer({ min: 1, max: 288 }), { maxLength: 5 })
        .map((all) => all.map((steps) => steps * 5).join(', '));
    case 'one':
      return fc.constantFrom(...answering.choices.map(({ name }) => name));
    case 'several':
      return fc.subarray(answering.choices.map(({ name }) => name)).map((names) => names.join('\n'));
    case 'tick':
      return fc.constantFrom('ja', '');
    default:
      return answering satisfies never;
  }
}

/** Answers as a form holds them: of every question what can be read of some text, or nothing. */
const answers: fc.Arbitrary<Answers> = fc.tuple(...FIELDS.map((field) => fc.option(textFor(field)))).map((texts) => {
  const given = new Map<FieldId, readonly string[]>();
  for (const [at, text] of texts.entries()) {
    const field = FIELDS[at];
    const answer = field && readAnswer((text ?? '').trim(), field);
    if (field === undefined || answer === undefined || 'wrong' in answer || answer.values.length === 0) continue;
    if (refusedText(answer.values, field).next().done) given.set(field.id, answer.values);
  }
  return given;
});

describe('a form written as text', () => {
  test('is read as the same answers, however few they are', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const text = proposalText(given, FIELDS);
        expect(readProposal(text, FIELDS).answers).toEqual(given);
        expect(answersOf(text, FIELDS)).toEqual({ answers: given, refusals: [] });
      }),
      { numRuns: 400 },
    );
  });

  test('is what GitHub would write of the same answers', () => {
    const read = readProposal(issueBody(), FIELDS);
    const written = proposalText(read.answers, FIELDS);
    expect(written).toContain('### Former\n\nFremmøde\n');
    expect(written).toContain('### Standardvarighed\n\n45 min\n');
    expect(written).toContain('### Tilladte varigheder\n\n30 min, 60 min\n');
    expect(written).toContain('### Personale\n\nLæge, Sygeplejerske\n');
    expect(written).toContain('### Tekst til patienten\n\nFremmøde: Du cykler, mens vi måler hjertets rytme.\n');
    expect(written).toContain('- [X] Forslaget indeholder ingen oplysninger');
    expect(readProposal(written, FIELDS)).toEqual(read);
  });

  test('keeps the heading of every question, so that no answer can put one there', () => {
    const given: Answers = new Map([['description', ['Test.\n### Formål\nUndersøgelse']]]);
    const text = proposalText(given, FIELDS);
    expect(text.match(/^### /gm)?.length).toBe(FIELDS.length + 1);
    expect(readProposal(text, FIELDS).answers.get('purpose')).toBeUndefined();
    expect(answersOf(text, FIELDS).refusals.map(({ message }) => message.da)).toContainEqual(
      expect.stringContaining('Overskriften "Formål" står flere gange'),
    );
  });
});
