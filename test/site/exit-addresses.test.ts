import { describe, expect, test } from 'vitest';
import type { ProposedFile } from '../../scripts/judge/judgement.ts';
import type { FormField } from '../../scripts/propose/form-field.ts';
import { fileExit, issueExit, mailExit } from '../../site/islands/propose/exit-addresses.ts';

const REPOSITORY = 'https://github.com/region/katalog';

function proposed(text: string, changes?: string): ProposedFile {
  const type = { set: 'kardiologi', file: { id: 'x', name: 'X' }, ...(changes === undefined ? {} : { changes }) };
  return { path: 'specialities/kardiologi/visit-types/x.yaml', text, type } as unknown as ProposedFile;
}

describe('the file on GitHub', () => {
  test('is in the address while that is short enough', () => {
    const { address, isWhole } = fileExit(REPOSITORY, proposed('name: Prøve & svar\n'));
    expect(address).toBe(
      `${REPOSITORY}/new/main/catalogue/specialities/kardiologi/visit-types?filename=x.yaml&value=name%3A%20Pr%C3%B8ve%20%26%20svar%0A`,
    );
    expect(isWhole).toBe(true);
  });

  test('is not in it when it would be longer than is safe', () => {
    const { address, isWhole } = fileExit(REPOSITORY, proposed('æ'.repeat(1000)));
    expect(address).toBe(`${REPOSITORY}/new/main/catalogue/specialities/kardiologi/visit-types?filename=x.yaml`);
    expect(isWhole).toBe(false);
  });

  test('of a type that is changed is opened for editing, and its text put in by hand', () => {
    expect(fileExit(REPOSITORY, proposed('name: X\n', 'kardiologi/x'))).toEqual({
      address: `${REPOSITORY}/edit/main/catalogue/specialities/kardiologi/visit-types/x.yaml`,
      isWhole: false,
    });
  });
});

describe('the form on GitHub', () => {
  const FIELDS: readonly FormField[] = [
    { id: 'name', label: 'Navn', description: '', isRequired: true, most: 200, answering: { kind: 'line' } },
    { id: 'synonyms', label: 'Synonymer', description: '', isRequired: false, most: 200, answering: { kind: 'lines' } },
    {
      id: 'purpose',
      label: 'Formål',
      description: '',
      isRequired: true,
      most: 200,
      answering: { kind: 'one', choices: [{ name: 'Opfølgning', value: 'follow-up' }] },
    },
  ];

  test('has the texts in it, and nothing that is chosen', () => {
    const draft = { name: ['Prøve'], synonyms: ['a', 'b'], purpose: ['follow-up'] };
    const { address, isWhole } = issueExit(REPOSITORY, 'Forslag: Prøve', FIELDS, draft);
    const url = new URL(address);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      template: 'forslag.yml',
      title: 'Forslag: Prøve',
      name: 'Prøve',
      synonyms: 'a\nb',
    });
    expect(isWhole).toBe(true);
  });

  test('is opened empty when the texts are too long for an address', () => {
    const { address, isWhole } = issueExit(REPOSITORY, 'Forslag', FIELDS, { name: ['x'.repeat(7000)] });
    expect(address).toBe(`${REPOSITORY}/issues/new?template=forslag.yml&title=Forslag`);
    expect(isWhole).toBe(false);
  });
});

describe('a mail', () => {
  test('goes to all owners whose address is known, with lines as mail has them', () => {
    expect(mailExit(['a@x.dk', 'b@x.dk'], 'Forslag: Prøve', 'En\nto & tre')).toEqual({
      address: 'mailto:a@x.dk,b@x.dk?subject=Forslag%3A%20Pr%C3%B8ve&body=En%0D%0Ato%20%26%20tre',
      isWhole: true,
    });
  });

  test('says what to put in when it is longer than programs for mail take', () => {
    const { address, isWhole } = mailExit([], 'Forslag', 'x'.repeat(2000));
    expect(address).toMatch(/^mailto:\?subject=Forslag&body=S%C3%A6t%20forslaget%20ind%20her/);
    expect(isWhole).toBe(false);
  });
});
