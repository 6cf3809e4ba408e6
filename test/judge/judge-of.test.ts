import { describe, expect, test } from 'vitest';
import { judgeOf, type VisitTypeSchema } from '../../scripts/judge/judge-of.ts';
import type { Judge, Judgement } from '../../scripts/judge/judgement.ts';
import { readSchema } from '../../scripts/load/read-schema.ts';
import { typeId } from '../../scripts/model/catalogue.ts';
import type { Answers, FieldId } from '../../scripts/propose/form-field.ts';
import { ECHO, visitType } from '../support/fixture.ts';
import { type Files, loadWith } from '../support/load.ts';
import { issueBody, PROPOSAL_FILES } from '../support/proposal.ts';

const SCHEMA = readSchema('visit-type') as VisitTypeSchema;
const ECHO_ID = typeId('kardiologi', 'ekkokardiografi');

async function judgeWith(files: Files = {}): Promise<Judge> {
  return judgeOf(await loadWith({ ...PROPOSAL_FILES, ...files }), SCHEMA);
}

/** What a person reads, each with its severity and the question it is about. */
function said({ refusals, remarks }: Judgement): readonly string[] {
  return [...refusals, ...remarks].map(({ field, severity, message }) => `${severity} ${field ?? '–'}: ${message.da}`);
}

describe('a new type', () => {
  test('that is right goes on, with its file', async () => {
    const judgement = (await judgeWith()).judge(issueBody(), { isPlain: false });
    expect(said(judgement)).toEqual([]);
    expect(judgement.file?.path).toBe('specialities/kardiologi/visit-types/arbejdstest.yaml');
    expect(judgement.file?.text).toContain('\nname: Arbejdstest\n');
    expect(judgement.proposal).toMatchObject({ set: 'kardiologi', file: { id: 'arbejdstest' }, reviewers: {} });
  });

  test('has its file while rules still refuse it', async () => {
    const body = issueBody({ Forkortelse: 'EKKO' });
    const judgement = (await judgeWith()).judge(body, { isPlain: false });
    expect(said(judgement)).toEqual([expect.stringMatching(/^error Forkortelse: .*"EKKO" bruges allerede/)]);
    expect(judgement.file?.text).toContain('\nabbreviation: EKKO\n');
    expect(judgement.proposal).toBeUndefined();
  });

  test('has its file, and what the rules say, while reviewers still lack something', async () => {
    const unanswered = { 'Foreslået af': '', 'Ønskes fra': '', 'Ingen patientoplysninger': '', Forkortelse: 'EKKO' };
    const judgement = (await judgeWith()).judge(issueBody(unanswered), { isPlain: false });
    expect(said(judgement)).toEqual([
      'error Foreslået af: Svaret mangler: udfyld feltet.',
      'error Ønskes fra: Svaret mangler: udfyld feltet.',
      expect.stringMatching(/^error Ingen patientoplysninger: Bekræft/),
      expect.stringMatching(/^error Forkortelse: /),
    ]);
    expect(judgement.file?.text).not.toContain('lifecycle');
    expect(judgement.proposal).toBeUndefined();
  });

  test('has no file while an answer that it needs is missing, but all that its name is like', async () => {
    const judgement = (await judgeWith()).judge(issueBody({ Navn: 'Ekkokardiografi', Formål: '' }), { isPlain: false });
    expect(said(judgement)).toEqual([
      'error Formål: Svaret mangler: udfyld feltet.',
      expect.stringMatching(/^error Navn: Der er allerede en type med id'et kardiologi\/ekkokardiografi/),
    ]);
    expect(judgement.file).toBeUndefined();
    expect(judgement.near?.types).toMatchObject([{ id: 'kardiologi/ekkokardiografi', isDuplicate: true }]);
  });

  test('is told of the answers that are given while all others are missing, and of nothing that stands in for those', async () => {
    const judge = await judgeWith();
    const only = (answers: readonly (readonly [FieldId, string])[]): readonly string[] => {
      const body = judge.write(new Map(answers.map(([id, value]) => [id, [value]])));
      return said(judge.judge(body, { isPlain: false })).filter(
        (line) => !line.includes('mangler') && !line.includes('Bekræft'),
      );
    };
    expect(
      only([
        ['speciality', 'kardiologi'],
        ['name', 'Test 30 min'],
      ]),
    ).toEqual([expect.stringMatching(/^error Navn: .*30 min/)]);
    expect(
      only([
        ['speciality', 'kardiologi'],
        ['name', 'Arbejdstest'],
        ['abbreviation', 'EKKO'],
      ]),
    ).toEqual([expect.stringMatching(/^error Forkortelse: .*"EKKO" bruges allerede/)]);
    expect(
      only([
        ['speciality', 'kardiologi'],
        ['name', 'Arbejdstest'],
      ]),
    ).toEqual([]);
    expect(only([['name', 'Test 30 min']])).toEqual([]);
  });

  test('of an id that is taken is refused', async () => {
    const judgement = (await judgeWith()).judge(issueBody({ Navn: 'Ekkokardiografi' }), { isPlain: false });
    expect(said(judgement)).toEqual([
      "error Navn: Der er allerede en type med id'et kardiologi/ekkokardiografi: brug den, eller lad navnet sige, hvad der er anderledes.",
    ]);
  });

  test('is told of a person among the departments beside all else', async () => {
    const body = issueBody({ 'Foreslået af': 'v/ Hansen', Formål: '' });
    expect(said((await judgeWith()).judge(body, { isPlain: false }))).toEqual([
      'error Formål: Svaret mangler: udfyld feltet.',
      expect.stringMatching(/^error Foreslået af: Forslaget kommer fra en afdeling/),
    ]);
  });

  test('answers for the faults that it brings to another', async () => {
    const body = issueBody({ Speciale: 'Fælles for flere specialer', Navn: 'Ekkokardiografi', Forkortelse: '' });
    expect(said((await judgeWith()).judge(body, { isPlain: false }))).toEqual([
      'error –: Det rammer kardiologi/ekkokardiografi: Id\'et "ekkokardiografi" bruges allerede af common/ekkokardiografi: vælg et andet.',
      'error –: Det rammer kardiologi/ekkokardiografi: Navnet "Ekkokardiografi" bruges allerede af common/ekkokardiografi: brug den, eller find et navn, der siger forskellen.',
    ]);
  });

  test('answers for no fault that was there before, nor the next for its own', async () => {
    const other = 'specialities/paediatri/visit-types/arbejdstest.yaml';
    const judge = await judgeWith({
      [ECHO]: visitType('name: ekko 45 min'),
      [other]: visitType('id: arbejdstest', 'name: Arbejdstest', 'abbreviation!'),
    });
    const first = said(judge.judge(issueBody(), { isPlain: false }));
    expect(first.join('\n')).not.toContain('45 min');
    expect(first).toEqual([expect.stringContaining('"Arbejdstest" findes også som paediatri/arbejdstest')]);
    // Nothing of the first judgement is left in the second.
    expect(said(judge.judge(issueBody(), { isPlain: false }))).toEqual(first);
    expect(said(judge.judge(issueBody({ Navn: 'Cykeltest' }), { isPlain: false })).join('\n')).not.toContain(
      'paediatri',
    );
  });
});

describe('a change', () => {
  const REVIEWERS: readonly (readonly [FieldId, string])[] = [
    ['department', 'Hjertemedicinsk Ambulatorium'],
    ['wanted-from', '2027-01-01'],
    ['why-not-existing', 'Den er forkert.'],
    ['bookings-a-year', '5'],
    ['departments', 'Holbæk'],
    ['no-patient-data', 'x'],
  ];

  /** The answers of the fixture's type, with some changed; without values: not answered. */
  function changed(judge: Judge, ...changes: readonly (readonly [FieldId, ...string[]])[]): Answers {
    const answers = new Map(judge.answersOf(ECHO_ID));
    for (const [id, ...values] of [...REVIEWERS, ...changes])
      if (values.length > 0) answers.set(id, values);
      else answers.delete(id);
    return answers;
  }

  async function judged(files: Files, ...changes: readonly (readonly [FieldId, ...string[]])[]): Promise<Judgement> {
    const judge = await judgeWith(files);
    return judge.judge(judge.write(changed(judge, ...changes)), { isPlain: false });
  }

  test('puts another file in the place of the type, whose id and all that is not asked stays', async () => {
    const judgement = await judged(
      { [ECHO]: `# Vores egen.\n${visitType("spId: '12345' # fra CIMT")}` },
      ['name', 'Ekko af hjertet'],
      ['duration-default', '30'],
    );
    expect(said(judgement)).toEqual([]);
    expect(judgement.file?.path).toBe(ECHO);
    expect(judgement.file?.text).toMatch(
      /^# yaml-language-server: .*\n# Vores egen\.\nid: ekkokardiografi\nname: Ekko af hjertet\n/,
    );
    expect(judgement.file?.text).toContain('\nduration: {default: 30, allowed: [30, 45, 60]}\n');
    expect(judgement.file?.text).toContain('\ncodes: {sks: [UXUC80], booking: AAF22}\n');
    expect(judgement.file?.text).toContain("\nspId: '12345' # fra CIMT\n");
    expect(judgement.file?.text).not.toContain('2027');
    expect(judgement.proposal).toMatchObject({
      changes: 'kardiologi/ekkokardiografi',
      set: 'kardiologi',
      file: { id: 'ekkokardiografi', name: 'Ekko af hjertet', spId: '12345' },
      reviewers: { wantedFrom: '2027-01-01' },
    });
  });

  test('is not like itself, and like nothing where it keeps its name', async () => {
    const alike = {
      [ECHO.replace('.yaml', '-af-hjertet.yaml')]: visitType(
        'id: ekkokardiografi-af-hjertet',
        'name: Hjerteekkokardiografi',
      ),
    };
    expect((await judged(alike, ['synonyms', 'UL'])).near).toEqual({ types: [], rejections: [] });
    expect((await judged(alike, ['name', 'Hjerte-ekkokardiografi'])).near?.types).toHaveLength(1);
    const renamed = await judged({}, ['name', 'Ekkokardiografi af hjertet']);
    expect(renamed.near?.types.map(({ id }) => id)).not.toContain('kardiologi/ekkokardiografi');
    const judge = await judgeWith();
    expect(judge.near('Ekkokardiografi', 'kardiologi').types).toHaveLength(1);
    expect(judge.near('Ekkokardiografi', 'kardiologi', ECHO_ID)).toEqual({ types: [], rejections: [] });
  });

  test('is judged by the rules as it would stand', async () => {
    expect(said(await judged({}, ['name', 'Ekkokardiografi 45 min']))).toEqual([
      expect.stringMatching(/^error Navn: "45 min" er en varighed/),
    ]);
  });

  test.each<[what: string, change: readonly [FieldId, ...string[]], told: string]>([
    [
      'that changes nothing',
      ['synonyms', 'TTE'],
      'error –: Forslaget ændrer ikke noget ved typen: ret det, der skal være anderledes.',
    ],
    [
      'to another speciality',
      ['speciality', 'common'],
      'error Speciale: En ændring flytter ikke typen fra sit speciale: lad svaret stå, eller foreslå en ny type.',
    ],
    [
      'for a time',
      ['temporary-until', '2028-01-01'],
      'error Midlertidig til: En ændring kan ikke være midlertidig: lad feltet stå tomt.',
    ],
    [
      'of a type that there is not',
      ['changes', 'kardiologi/ekkokardiografisk'],
      'error Ændring af: "kardiologi/ekkokardiografisk" kan ikke vælges – mente du "kardiologi/ekkokardiografi"?',
    ],
  ])('%s is refused', async (_, change, told) => {
    expect(said(await judged({}, change))).toContain(told);
  });

  test('may keep staff that the form cannot say, and not alter it without saying how', async () => {
    const mixed = { [ECHO]: visitType('resources: {staff: [{role: laege}, {anyOf: [laege, sygeplejerske]}]}') };
    const kept = await judged(mixed, ['synonyms', 'UL']);
    expect(said(kept)).toEqual([]);
    expect(kept.file?.text).toContain('[{role: laege}, {anyOf: [laege, sygeplejerske]}]');
    expect(said(await judged(mixed, ['staff', 'laege']))).toEqual([
      'error Alle eller én?: Personalet er ændret: vælg, om alle skal være til stede, eller om én er nok.',
    ]);
    const alike = await judged(mixed, ['staff-together', 'all']);
    expect(alike.file?.text).toContain('[{role: laege}, {role: sygeplejerske}]');
  });

  test('may leave a type bookable by the patient, as no new one can be', async () => {
    const direct = { [ECHO]: visitType('selfBooking: direct') };
    const judge = await judgeWith(direct);
    const choices = (fields: ReturnType<Judge['fields']>) => {
      const answering = fields.find(({ id }) => id === 'self-booking')?.answering;
      return answering && 'choices' in answering ? answering.choices.map(({ value }) => value) : [];
    };
    expect(choices(judge.fields())).toEqual(['none', 'reschedule']);
    expect(choices(judge.fields(ECHO_ID))).toEqual(['none', 'reschedule', 'direct']);
    expect((await judged(direct, ['synonyms', 'UL'])).refusals).toEqual([]);
  });

  test('is written as text that another form reads', async () => {
    const judge = await judgeWith();
    const answers = changed(judge, ['name', 'Ekko']);
    expect(judge.write(answers)).toMatch(/^### Ændring af\n\nkardiologi\/ekkokardiografi\n\n### Foreslået af\n/);
    expect(judge.read(judge.write(answers))).toEqual({ answers, refusals: [] });
  });

  test('cannot be of a type by an id that every object has', async () => {
    const judge = await judgeWith();
    expect(judge.answersOf(typeId('kardiologi', 'constructor'))).toBeUndefined();
    expect(said(judge.judge(`### Ændring af\n\n__proto__\n\n${issueBody()}`, { isPlain: false }))).toEqual([
      expect.stringMatching(/^error Ændring af: "__proto__" kan ikke vælges/),
    ]);
  });
});
