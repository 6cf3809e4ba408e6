import { describe, expect, test } from 'vitest';
import type { OrderedSchema } from '../../scripts/check/canonical.ts';
import { changedText } from '../../scripts/judge/changed-text.ts';
import { openCatalogue } from '../../scripts/load/open-catalogue.ts';
import { readSchema } from '../../scripts/load/read-schema.ts';
import type { VisitTypeFile } from '../../scripts/model/authored.ts';
import type { VisitType } from '../../scripts/model/catalogue.ts';
import { answersOfType } from '../../scripts/propose/answers-of-type.ts';
import { proposedType } from '../../scripts/propose/proposal-of-answers.ts';
import { ECHO, visitType } from '../support/fixture.ts';
import { loadWith } from '../support/load.ts';

const SCHEMA = readSchema('visit-type') as OrderedSchema;

/** The file as the form says it. */
function said(type: VisitType): VisitTypeFile {
  return proposedType(answersOfType(type), type).file;
}

async function typeWith(...lines: readonly string[]): Promise<VisitType> {
  const { catalogue } = await loadWith({ [ECHO]: visitType(...lines) });
  const type = catalogue.typesById.get('kardiologi/ekkokardiografi');
  if (type === undefined) throw new Error('the fixture lost its type');
  return type;
}

describe('the changed file of a type', () => {
  test('keeps the comments, also of the items that stay on a list', async () => {
    const type = await typeWith(
      'name: Ekkokardiografi # aftalt',
      'synonyms: # fra udtrækket\n  - TTE # gammel\n  # på skiltet\n  - UL hjerte\n  - Ekko',
    );
    const text = changedText(
      type,
      { ...said(type), name: 'Ekko', synonyms: ['UL hjerte', 'TTE', 'Hjerteekko'] },
      SCHEMA,
    );
    expect(text).toContain('\nname: Ekko # aftalt\n');
    expect(text).toContain('- TTE # gammel\n');
    expect(text).toContain('# på skiltet\n  - UL hjerte\n');
    expect(text).toContain('# fra udtrækket\n');
    expect(text).not.toMatch(/^ {2}- Ekko$/m);
  });

  test('loses what is no longer answered, and what held nothing else', async () => {
    const type = await typeWith('patientText: {in-person: Du ligger på siden.}');
    const { abbreviation, patientText, synonyms, ...rest } = said(type);
    expect([abbreviation, patientText, synonyms]).toEqual(['EKKO', { 'in-person': 'Du ligger på siden.' }, ['TTE']]);
    const text = changedText(type, { ...rest, resources: { staff: rest.resources.staff } }, SCHEMA);
    expect(text).not.toMatch(/abbreviation|patientText|synonyms|room|equipment/);
    expect(text).toContain('codes: {sks: [UXUC80], booking: AAF22}');
  });

  test('loses the lengths of a mode that is dropped, and keeps those of the others', async () => {
    const type = await typeWith(
      'modes: [in-person, telephone, video]',
      'duration: {default: 45, allowed: [45], byMode: {telephone: {default: 10, allowed: [10]}, video: {default: 15, allowed: [15]}}}',
    );
    const wanted = (...modes: VisitTypeFile['modes']): string | undefined =>
      changedText(type, { ...said(type), modes }, SCHEMA);
    expect(wanted('in-person', 'video')).toContain('byMode: {video: {default: 15, allowed: [15]}}');
    expect(wanted('in-person', 'video')).not.toContain('telephone');
    expect(wanted('in-person')).toContain('\nduration: {default: 45, allowed: [45]}\n');
  });

  test('takes a text for the patient by mode', async () => {
    const type = await typeWith(
      'modes: [in-person, telephone]',
      'patientText: {in-person: Mød op., telephone: Vi ringer.}',
    );
    const patientText = { 'in-person': 'Mød op.', telephone: "Vi ringer: kl. 8 # 'cirka'" };
    expect(changedText(type, { ...said(type), patientText }, SCHEMA)).toContain(
      '\npatientText: {in-person: Mød op., telephone: "Vi ringer: kl. 8 # \'cirka\'"}\n',
    );
  });

  test('is none where the form says what the file does', async () => {
    const type = await typeWith();
    expect(changedText(type, said(type), SCHEMA)).toBeUndefined();
  });
});

describe('every type of our own catalogue', async () => {
  const { catalogue } = await openCatalogue('catalogue');

  test('is said by the form as it is, and a change of one key touches no other line', () => {
    for (const type of catalogue.types) {
      const file = said(type);
      expect(changedText(type, file, SCHEMA), type.fullId).toBeUndefined();
      const before = type.file.text.split('\n');
      const after = changedText(type, { ...file, patientName: 'Noget andet' }, SCHEMA)?.split('\n') ?? [];
      expect(
        after.filter((line) => !before.includes(line)),
        type.fullId,
      ).toEqual(['patientName: Noget andet']);
      expect(after).toHaveLength(before.length);
    }
  });
});
