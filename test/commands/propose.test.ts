import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call } from '../support/call.ts';
import { visitType } from '../support/fixture.ts';
import type { Files } from '../support/load.ts';
import { issueBody, PROPOSAL_FILES } from '../support/proposal.ts';
import { run } from '../support/run.ts';
import { tempCatalogue } from '../support/temp-catalogue.ts';

const PATH = 'specialities/kardiologi/visit-types/arbejdstest.yaml';

const LEXICON = `title: Ord
source: Syntetisk
verified: false
words:
  arbejdstest: [arbejds test, arb test]
  ekkokardiografi: [ekko]
distinctions: {}
fillers: [af]
junk: {anywhere: [], alone: []}
people: []
`;

/** Runs `propose` on a body in the fixture, with `files` changed. */
function propose(body: string | Buffer, files: Files = {}, ...args: readonly string[]) {
  return proposeBy(call, body, files, ...args);
}

async function proposeBy(by: typeof run, body: string | Buffer, files: Files, ...args: readonly string[]) {
  const temp = tempCatalogue({ ...PROPOSAL_FILES, 'vocabularies/lexicon.yaml': LEXICON, ...files });
  writeFileSync(join(temp.folder, 'body.md'), body);
  const ran = await by(temp.folder, 'propose', '--body', 'body.md', ...args);
  return { ...ran, ...temp, json: ran.code < 2 ? JSON.parse(ran.stdout) : undefined };
}

describe('propose', () => {
  test('makes a type file in canonical form that validates, and all a pull request needs', async () => {
    const { code, json, stderr, folder, read } = await propose(issueBody(), {}, '--number', '12', '--write');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(json).toEqual({
      ok: true,
      branch: 'forslag/kardiologi-arbejdstest',
      path: `catalogue/${PATH}`,
      title: 'Forslag: Arbejdstest (Kardiologi)',
      body: `Foreslået i #12.

### Foreslået af

> Hjertemedicinsk Ambulatorium

### Ønskes fra

> 2027-01-01

### Midlertidig til

> Ikke oplyst

### Hvorfor dur de eksisterende typer ikke?

> Ingen af dem er på cykel.

### Forventede bookinger om året

> 1200

### Afdelinger, der skal bruge typen

> Holbæk
> Slagelse

### Hvem er hørt?

> Afdelingsledelsen

### Hvad svarede de?

> Enig.
`,
      answer: `Tak for forslaget. **Arbejdstest** (Kardiologi) er udfyldt rigtigt og går videre til godkendelse.

Specialets ejere og koordinationsgruppen ser på det. De mindes om det efter 7 dage, og efter 14 dage tages det op i koordinationsgruppen.
`,
    });
    expect(read(PATH)).toBe(`# yaml-language-server: $schema=../../../../schema/visit-type.schema.json
id: arbejdstest
name: Arbejdstest
abbreviation: ARB
patientName: Cykeltest af hjertet
patientText: {in-person: 'Du cykler, mens vi måler hjertets rytme.'}
description: Test på cykel med måling af hjertets rytme.
purpose: examination
modes: [in-person]
duration: {default: 45, allowed: [30, 45, 60]}
resources:
  staff: [{anyOf: [laege, sygeplejerske]}]
  room: ekkolaboratorium
selfBooking: reschedule
synonyms: [Cykeltest, AKG-test]
lifecycle: {from: 2027-01-01}
`);
    expect(await call(folder, 'validate')).toMatchObject({ code: 0 });
    expect(await call(folder, 'fix', '--check', `catalogue/${PATH}`)).toMatchObject({ code: 0 });
  });

  test('writes nothing unless asked to', async () => {
    const { code, catalogue } = await propose(issueBody());
    expect(code).toBe(0);
    expect(existsSync(join(catalogue, PATH))).toBe(false);
  });

  test('tells what the rules say at the question it is about, gives 1, and writes nothing', async () => {
    const wrong = { Navn: 'Arbejdstest 45 min', Forkortelse: 'EKKO', 'Tilladte varigheder': '_No response_' };
    const { code, json, catalogue } = await propose(issueBody(wrong), {}, '--write');
    expect(code).toBe(1);
    expect(json).toMatchObject({ ok: false, branch: null, path: null, title: null, body: null });
    expect(json.answer).toMatch(
      /^Tak for forslaget\. Der er noget, der skal rettes, før det kan gå videre\. Ret det i teksten øverst/,
    );
    expect(json.answer).toMatch(
      /^- \*\*Navn\*\*: "45 min" er en varighed: slet det i navnet, og skriv det under "Standardvarighed"\.$/m,
    );
    expect(json.answer).toMatch(/^- \*\*Forkortelse\*\*: .*"EKKO" bruges allerede af kardiologi\/ekkokardiografi/m);
    expect(existsSync(join(catalogue, 'specialities/kardiologi/visit-types/arbejdstest-45-min.yaml'))).toBe(false);
  });

  test('is not stopped by what was wrong with the catalogue already', async () => {
    const { code, json } = await propose(issueBody(), {
      'specialities/kardiologi/visit-types/ekkokardiografi.yaml': visitType('name: ekko 45 min'),
    });
    expect(json.answer).not.toContain('45 min');
    expect(code).toBe(0);
  });

  test('refuses an id that is taken, and names the type that has it', async () => {
    const { code, json, read } = await propose(issueBody({ Navn: 'Ekkokardiografi' }), {}, '--write');
    expect(code).toBe(1);
    expect(json.answer).toContain(
      "- **Navn**: Der er allerede en type med id'et kardiologi/ekkokardiografi: brug den, eller lad navnet sige, hvad der er anderledes.",
    );
    expect(json.answer).toContain('- Ekkokardiografi (kardiologi/ekkokardiografi) – det samme besøg: samme navn');
    expect(read('specialities/kardiologi/visit-types/ekkokardiografi.yaml')).toBe(visitType());
  });

  test('names the nearest types and what was turned down before, with what to use instead', async () => {
    const { code, json } = await propose(issueBody({ Navn: 'Arb test' }), {
      'specialities/kardiologi/visit-types/ekkokardiografi.yaml': visitType(),
      'specialities/kardiologi/visit-types/arbejdstest.yaml': visitType(
        'id: arbejdstest',
        'name: Arbejdstest',
        'abbreviation: AT',
        'synonyms!',
      ),
      'decisions/2026-03-01-arbejdstest.yaml': `date: 2026-03-01
title: Arbejdstest for alle
present: [Formanden]
heard: []
about: [kardiologi/arbejds-test]
outcome: rejected
reason: Findes som <b>kontrol</b> @alle.
useInstead: common/kontrol
`,
    });
    expect(json.answer).toContain('- Arbejdstest (kardiologi/arbejdstest) – det samme besøg: samme ord');
    expect(json.answer).toContain(
      '- 2026-03-01: brug common/kontrol. Findes som &lt;b&gt;kontrol&lt;/b&gt; @\u2060alle. (catalogue/decisions/2026-03-01-arbejdstest.yaml)',
    );
    // A warning is for people to weigh: it stops nothing.
    expect(json.answer).toMatch(/Tænk over dette, eller ret det:\n\n- \*\*Navn\*\*: /);
    expect(code).toBe(0);
  });

  test('makes a change of a type out of a form that names it, and says so', async () => {
    const { code, json, read, folder } = await propose(
      `### Ændring af\n\nkardiologi/ekkokardiografi\n\n${issueBody({ Navn: 'Ekko af hjertet', Forkortelse: 'EKKO' })}`,
      {},
      '--number',
      '12',
      '--write',
    );
    expect(code).toBe(0);
    expect(json).toMatchObject({
      branch: 'forslag/kardiologi-ekkokardiografi',
      path: 'catalogue/specialities/kardiologi/visit-types/ekkokardiografi.yaml',
      title: 'Ændring: Ekko af hjertet (Kardiologi)',
    });
    expect(json.body).toMatch(/^Foreslået i #12\.\n\nÆndring af kardiologi\/ekkokardiografi\.\n\n### Foreslået af\n/);
    const text = read('specialities/kardiologi/visit-types/ekkokardiografi.yaml');
    expect(text).toMatch(/^id: ekkokardiografi\nname: Ekko af hjertet$/m);
    expect(text).toContain('\ncodes: {sks: [UXUC80], booking: AAF22}\n');
    expect(text).not.toContain('lifecycle');
    expect(await call(folder, 'validate')).toMatchObject({ code: 0 });
    expect(await call(folder, 'fix', '--check', json.path)).toMatchObject({ code: 0 });
  });

  test('refuses a change of a type that there is not', async () => {
    const unknown = await propose(`### Ændring af\n\nkardiologi/../ekko\n\n${issueBody()}`);
    expect(unknown.code).toBe(1);
    expect(unknown.json.answer).toMatch(/^- \*\*Ændring af\*\*: "kardiologi\/\.\.\/ekko" kan ikke vælges/m);
  });

  test('mentions nobody and holds no mark-up of the proposer, in answer or body', async () => {
    const hostile = '@alle <img src=x onerror=alert(1)> [tryk](http://evil.example) #1 `$(id)`\n# Stort\n- [ ] punkt';
    const { code, json } = await propose(
      issueBody({ 'Hvorfor dur de eksisterende typer ikke?': hostile, 'Hvad svarede de?': hostile }),
    );
    expect(code).toBe(0);
    for (const text of [json.body, json.answer])
      expect(text).not.toMatch(/@alle|<img|\]\(|http:\/\/|(?<!\\)`|(?:^|\s)#1\b|^# /m);
    expect(json.body).toContain('> @\u2060alle &lt;img src=x onerror=alert\\(1\\)&gt; \\[tryk\\]');
    const refused = await propose(issueBody({ Formål: '@alle <img> http://evil.example' }));
    expect(refused.code).toBe(1);
    expect(refused.json.answer).toContain('"@\u2060alle &lt;img&gt; http:\u2060//evil.example" kan ikke vælges');
  });

  test('writes YAML in a text as text', async () => {
    const { code, read, folder } = await propose(
      issueBody({ Beskrivelse: "note: x\nowners: [alle] # '&anker *alias !tag\n---\nid: andet" }),
      {},
      '--write',
    );
    expect(code).toBe(0);
    expect(read(PATH)).toContain('\ndescription: "note: x owners: [alle] # \'&anker *alias !tag --- id: andet"\n');
    expect(await call(folder, 'validate')).toMatchObject({ code: 0 });
  });

  test('comes from a department: a person is not named, and not repeated', async () => {
    const { code, stdout, json } = await propose(
      issueBody({ 'Foreslået af': 'Sekretær Hansen', 'Afdelinger, der skal bruge typen': 'Holbæk\nv/ Hansen' }),
    );
    expect(code).toBe(1);
    expect(stdout).not.toContain('Hansen');
    expect(json.answer).toMatch(/^- \*\*Foreslået af\*\*: Forslaget kommer fra en afdeling, ikke en person/m);
    expect(json.answer).toMatch(/^- \*\*Afdelinger, der skal bruge typen\*\*: /m);
  });

  test('never repeats anything like a CPR number', async () => {
    const { code, stdout, catalogue } = await proposeBy(
      run,
      issueBody({ Synonymer: 'Test 010190-1234' }),
      {},
      '--write',
    );
    expect(code).toBe(1);
    expect(stdout).not.toMatch(/010190|1234/);
    expect(existsSync(join(catalogue, PATH))).toBe(false);
  });

  test('gives 2 and one line for what cannot be read', async () => {
    const { folder } = tempCatalogue(PROPOSAL_FILES);
    expect(await run(folder, 'propose', '--body', 'nowhere.md')).toEqual({
      code: 2,
      stdout: '',
      stderr: '"nowhere.md" kan ikke læses (ENOENT): ret stien eller rettighederne.\n',
    });
    expect(await propose(Buffer.from([0xe6, 0xf8, 0xe5]))).toMatchObject({
      code: 2,
      stdout: '',
      stderr: '"body.md" er ikke UTF-8: gem filen som "UTF-8", og prøv igen.\n',
    });
    expect(await propose(issueBody(), {}, '--number', '12; rm')).toMatchObject({
      code: 2,
      stderr: '"12; rm" er ikke nummeret på en issue: skriv fx 12.\n',
    });
  });
});

describe('new --from', () => {
  async function createNew(text: string) {
    const temp = tempCatalogue(PROPOSAL_FILES);
    writeFileSync(join(temp.folder, 'mail.txt'), text);
    return {
      ...temp,
      again: () => call(temp.folder, 'new', '--from', 'mail.txt'),
      ...(await run(temp.folder, 'new', '--from', 'mail.txt')),
    };
  }

  test('writes the type that a mail proposes, and refuses to write it again', async () => {
    const { code, stdout, read, again } = await createNew(issueBody().replaceAll('### ', ''));
    expect(stdout).toContain('Tak for forslaget. "Arbejdstest" (Kardiologi) er udfyldt rigtigt');
    expect(stdout).toContain(`Skrevet: catalogue/${PATH}\n`);
    expect(code).toBe(0);
    const written = read(PATH);
    const second = await again();
    expect(second.code).toBe(1);
    expect(second.stdout).toContain("Der er allerede en type med id'et kardiologi/arbejdstest");
    expect(read(PATH)).toBe(written);
  });

  test('takes what docs/forslag.txt says below each heading for no answer', async () => {
    const { code, stdout } = await createNew(readFileSync('docs/forslag.txt', 'utf8'));
    expect(code).toBe(1);
    expect(stdout).toContain('- "Navn": Svaret mangler: udfyld feltet.');
    expect(stdout).not.toContain('"Forkortelse"');
  });

  test('gives 2 without a text', async () => {
    const { folder } = tempCatalogue();
    expect(await run(folder, 'new')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Angiv det udfyldte forslag med --from FIL; skemaet ligger i docs/forslag.txt.\n',
    });
  });
});
