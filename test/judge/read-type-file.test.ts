import { describe, expect, test } from 'vitest';
import { isTypeFile, readTypeFile } from '../../scripts/judge/read-type-file.ts';
import { visitType } from '../support/fixture.ts';
import { loadWith } from '../support/load.ts';

const NEW = visitType('id: arbejdstest', 'name: Arbejdstest', 'lifecycle: {from: 2027-03-01}');

describe("a type's file as answers", () => {
  test('is a new type where the catalogue has none of its id, with the day it is wanted from', async () => {
    const { catalogue } = await loadWith({});
    const answers = readTypeFile(NEW, catalogue, 'kardiologi');
    expect(Object.fromEntries(answers)).toMatchObject({
      speciality: ['kardiologi'],
      name: ['Arbejdstest'],
      'duration-default': ['45'],
      'wanted-from': ['2027-03-01'],
    });
    expect(answers.has('changes')).toBe(false);
  });

  test('is a change where the catalogue has the type', async () => {
    const { catalogue } = await loadWith({});
    const answers = readTypeFile(visitType('name: Ekko'), catalogue, 'kardiologi');
    expect(answers.get('changes')).toEqual(['kardiologi/ekkokardiografi']);
    expect(answers.get('name')).toEqual(['Ekko']);
  });

  test('leaves the speciality open where nobody has said it', async () => {
    const { catalogue } = await loadWith({});
    expect(readTypeFile(NEW, catalogue, undefined).has('speciality')).toBe(false);
  });

  test.each(['id: x', 'id: arbejdstest\n- nej: [', 'name: Uden id'])(
    'of %s has no answers that can be used',
    async (text) => {
      const { catalogue } = await loadWith({});
      expect(readTypeFile(text, catalogue, 'kardiologi').get('name') ?? ['']).toEqual(['']);
    },
  );

  test.each([
    ['a file', '# yaml-language-server: $schema=x\nid: kontrol\nname: Kontrol\n', true],
    ['a file from Windows', '\uFEFF# a\r\nid: kontrol\r\n', true],
    ['a form', '### Navn\n\nid: kontrol\n', false],
    ['a mail', 'Hej\nid: kontrol\n', false],
  ])('is told from a form: %s', (_, text, isFile) => {
    expect(isTypeFile(text)).toBe(isFile);
  });
});
