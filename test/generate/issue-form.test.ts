import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { issueChooser, issueForm } from '../../scripts/generate/issue-form.ts';
import { mailForm } from '../../scripts/generate/mail-form.ts';
import { openCatalogue } from '../../scripts/load/open-catalogue.ts';
import { readSchema } from '../../scripts/load/read-schema.ts';
import { formFields, type TitledSchema } from '../../scripts/propose/form-fields.ts';
import { readAnswer } from '../../scripts/propose/read-answer.ts';
import { readProposal } from '../../scripts/propose/read-proposal.ts';

const { catalogue } = await openCatalogue('catalogue');
const schema = readSchema('visit-type') as TitledSchema;
const fields = formFields(schema, catalogue);
const form = parse(issueForm(schema, catalogue).text) as Form;
const questions = form.body.filter(({ type }) => type !== 'markdown');

interface Form {
  readonly labels: readonly string[];
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: {
      readonly label?: string;
      readonly value?: string;
      readonly multiple?: boolean;
      readonly options?: readonly (string | { readonly label: string; readonly required: boolean })[];
    };
    readonly validations?: { readonly required: boolean };
  }[];
}

describe('the issue form', () => {
  test('asks the questions that its parser knows, in that order, under the same labels', () => {
    expect(questions.map(({ id, attributes }) => [id, attributes.label])).toEqual(
      fields.map(({ id, label }) => [id, label]),
    );
  });

  test('has what GitHub demands: labels and ids of their own, and options that are texts, none twice and none "None"', () => {
    const labels = fields.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).not.toContain('');
    for (const { id, type, attributes } of questions) {
      expect(id).toMatch(/^[a-z][a-z-]*$/);
      if (type !== 'dropdown') continue;
      const options = attributes.options as readonly string[];
      expect(options.length).toBeGreaterThan(0);
      expect(new Set(options).size, id).toBe(options.length);
      for (const option of options) expect(option, id).toMatch(/^(?!none$)\S/i);
    }
  });

  test('offers no answer that its parser refuses, alone or with every other', () => {
    for (const [at, { id, attributes }] of questions.entries()) {
      const field = fields[at];
      if (field === undefined || attributes.options === undefined) continue;
      const options = attributes.options.map((option) =>
        typeof option === 'string' ? option : `- [X] ${option.label}`,
      );
      for (const option of options) expect(readAnswer(option, field), `${id}: ${option}`).toHaveProperty('values.0');
      if (attributes.multiple)
        expect(readAnswer(options.join(', '), { ...field, most: 1e6 }), id).toHaveProperty(
          'values.length',
          options.length,
        );
    }
  });

  test('offers nothing that the schema of the type file refuses', () => {
    const { definitions } = readSchema('visit-type') as {
      definitions: Record<string, { enum: readonly string[] }>;
    };
    const enums = { purpose: 'Purpose', modes: 'Mode', 'self-booking': 'SelfBooking' };
    for (const [id, definition] of Object.entries(enums)) {
      const { answering } = fields.find((field) => field.id === id) ?? {};
      const known = definitions[definition]?.enum;
      for (const { value } of answering && 'choices' in answering ? answering.choices : [])
        expect(known).toContain(value);
    }
  });

  test('begins with a word about patients and people, and has its label', () => {
    expect(form.body[0]?.attributes.value).toMatch(/^\*\*Skriv aldrig noget om en patient\*\*: ingen CPR-numre/);
    expect(form.labels).toEqual(['forslag']);
  });

  test('is the only way to begin an issue', () => {
    const chooser = parse(issueChooser(catalogue, 'besoegstypekatalog').text);
    expect(chooser.blank_issues_enabled).toBe(false);
    expect(chooser.contact_links[0].url).toMatch(
      /^https:\/\/github\.com\/[\w-]+\/besoegstypekatalog\/blob\/main\/docs\/foreslaa\.md$/,
    );
  });
});

test('the text for a mail, sent as it is, lacks every required answer and nothing else', () => {
  const read = readProposal(mailForm(schema, catalogue).text, fields, { isPlain: true });
  const missing = 'refusals' in read ? read.refusals.map(({ field }) => field) : [];
  expect(missing).toEqual(fields.filter(({ isRequired }) => isRequired).map(({ label }) => label));
});
