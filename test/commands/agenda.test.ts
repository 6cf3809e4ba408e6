import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call } from '../support/call.ts';
import { commonType, KONTROL, settings, visitType } from '../support/fixture.ts';
import type { Files } from '../support/load.ts';
import { PROPOSAL_FILES } from '../support/proposal.ts';
import { COMMIT_DAY, run, runGit } from '../support/run.ts';
import { tempCatalogue } from '../support/temp-catalogue.ts';

const TYPES = 'catalogue/specialities/kardiologi/visit-types';
const HEARD = 'Afdelingsledelsen, Registreringsansvarlig, Fagligt forum';
const BODY = `### Hvorfor dur de eksisterende typer ikke?\n\n> Ingen er på cykel.\n\n### Hvem er hørt?\n\n> ${HEARD}\n`;

function newType(id: string, name: string) {
  const content = visitType(`id: ${id}`, `name: ${name}`, `abbreviation: ${id.slice(0, 6).toUpperCase()}`, 'synonyms!');
  return { path: `${TYPES}/${id}.yaml`, content };
}

function proposal(number: number, changed: object = {}) {
  return {
    number,
    title: `Forslag ${number}`,
    createdAt: '2026-06-30T12:00:00Z',
    headRefName: `forslag/${number}`,
    body: BODY,
    labels: [{ name: 'forslag' }],
    files: [newType('arbejdstest', 'Arbejdstest')],
    ...changed,
  };
}

async function agenda(proposals: readonly object[], files: Files = {}) {
  const { folder } = tempCatalogue({ ...PROPOSAL_FILES, ...files });
  writeFileSync(join(folder, 'proposals.json'), JSON.stringify(proposals));
  return call(folder, 'agenda', '--proposals', 'proposals.json', '--as-of', '2026-07-01');
}

/** The line of a proposal that holds its suggestion. */
async function suggestions(proposals: readonly object[], files: Files = {}): Promise<readonly string[]> {
  const { code, stdout } = await agenda(proposals, files);
  expect(code).toBe(0);
  return stdout.split('\n').filter((line) => line.startsWith('- **Indstilling**: '));
}

describe('agenda', () => {
  test('is one page: what, why, who was heard, and what may be decided', async () => {
    const { code, stdout, stderr } = await agenda([proposal(12)]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toBe(`# Åbne forslag pr. 2026-07-01

1 forslag venter. Indstillingen er beregnet; gruppen beslutter.

| Forslag | | Alder | Indstilling |
| --- | --- | ---: | --- |
| #12 | Forslag 12 | 1 dag | Godkend |

## #12 Forslag 12

- **Alder**: 1 dag
- **Ny type**: Arbejdstest (kardiologi/arbejdstest): undersøgelse, fremmøde, 45 min \\(30, 45, 60\\)
- **Hvorfor**: Ingen er på cykel.
- **Hørt**: Afdelingsledelsen, Registreringsansvarlig, Fagligt forum
- **Indstilling**: **Godkend** – intet ligner, og alle er hørt
`);
  });

  test('says so when nothing is open', async () => {
    expect((await agenda([])).stdout).toBe('# Åbne forslag pr. 2026-07-01\n\nDer er ingen åbne forslag.\n');
  });

  test('rejects what there is, in favour of it', async () => {
    expect(await suggestions([proposal(1, { files: [newType('ekko-kardiografi', 'Ekko-kardiografi')] })])).toEqual([
      '- **Indstilling**: **Afslå: brug kardiologi/ekkokardiografi** – "Ekko-kardiografi" er det samme besøg \\(samme ord\\)',
    ]);
  });

  test('rejects what was rejected before, in favour of what was advised then', async () => {
    const minutes = {
      'decisions/2026-01-01-arbejdstest.yaml':
        'date: 2026-01-01\ntitle: Afslag\npresent: [Formanden]\nheard: []\nabout: [kardiologi/arbejdstest]\noutcome: rejected\nreason: Den findes.\nuseInstead: common/kontrol\n',
    };
    expect(await suggestions([proposal(1)], minutes)).toEqual([
      '- **Indstilling**: **Afslå: brug common/kontrol** – det samme blev afslået 2026-01-01: Den findes.',
    ]);
  });

  test('postpones what collides: the same file, the same id in two specialities, the same visit by another name', async () => {
    const common = {
      path: 'catalogue/common/visit-types/arbejdstest.yaml',
      content: newType('arbejdstest', 'Arbejdstest').content,
    };
    expect(
      await suggestions([
        proposal(1),
        proposal(2),
        proposal(3, { files: [common] }),
        proposal(4, { files: [newType('arbejds-test', 'Arbejds-test')] }),
      ]),
    ).toEqual([
      `- **Indstilling**: **Udsæt** – det skal afgøres sammen med \\#\u20602: begge ændrer ${TYPES}/arbejdstest.yaml`,
      `- **Indstilling**: **Udsæt** – det skal afgøres sammen med \\#\u20601: begge ændrer ${TYPES}/arbejdstest.yaml`,
      "- **Indstilling**: **Udsæt** – det skal afgøres sammen med \\#\u20601: begge har id'et arbejdstest, så den hører måske under fælles",
      '- **Indstilling**: **Udsæt** – det skal afgøres sammen med \\#\u20601: "Arbejds-test" og "Arbejdstest" er det samme besøg',
    ]);
  });

  test('postpones what lacks a reason or somebody to hear', async () => {
    expect(
      await suggestions([
        proposal(1, { body: null }),
        proposal(2, { body: BODY.replace(HEARD, 'Fagligt forum'), files: [newType('cykel', 'Cykling')] }),
      ]),
    ).toEqual([
      expect.stringContaining('**Udsæt** – '),
      '- **Indstilling**: **Udsæt** – disse er ikke hørt: Afdelingsledelsen, Registreringsansvarlig',
    ]);
    expect(await suggestions([proposal(1, { body: null })])).toEqual([
      '- **Indstilling**: **Udsæt** – det siger ikke, hvorfor de eksisterende typer ikke dur',
    ]);
    expect(await suggestions([proposal(2, { body: BODY.replace(HEARD, ''), heard: HEARD.split(', ') })])).toEqual([
      '- **Indstilling**: **Godkend** – intet ligner, og alle er hørt',
    ]);
  });

  test('never approves what it could not read, or that changes no type', async () => {
    const path = `${TYPES}/arbejdstest.yaml`;
    expect(
      await suggestions([
        proposal(1, { files: [{ path }] }),
        proposal(2, { files: [{ path: `${TYPES}/a.yaml`, content: 'id: [' }] }),
        proposal(3, { files: [{ path: '.github/workflows/x.yml', content: 'x' }] }),
      ]),
    ).toEqual([
      `- **Indstilling**: **Udsæt** – ${path} kunne ikke læses, så forslaget er ikke vurderet`,
      `- **Indstilling**: **Udsæt** – ${TYPES}/a.yaml kunne ikke læses, så forslaget er ikke vurderet`,
      '- **Indstilling**: **Udsæt** – det ændrer ingen besøgstyper, så der er intet at vurdere det på: gennemgå ændringen',
    ]);
  });

  test('tells what a change to a type reaches, and what changes in it', async () => {
    const changed = {
      path: 'catalogue/common/visit-types/kontrol.yaml',
      content: commonType('duration: {default: 15, allowed: [15, 30]}', 'synonyms: [Tjek]'),
    };
    const { stdout } = await agenda(
      [proposal(1, { files: [changed] }), proposal(2, { files: [{ path: changed.path, content: null }] })],
      { 'specialities/kardiologi/legacy.csv': 'id;name;bookings;target\n1;KTR;200;common/kontrol\n2;EKKO;;\n' },
    );
    expect(stdout).toContain(
      '- **Ændres**: Kontrol (common/kontrol): varighed, synonymer – 1 gammel type i SP med 200 bookinger om året\n',
    );
    expect(stdout).toContain('- **Slettes**: common/kontrol – 1 gammel type i SP med 200 bookinger om året\n');
  });

  test('counts days by the response times of the settings, and lists what is temporary', async () => {
    const { stdout } = await agenda(
      [
        proposal(1, { createdAt: '2026-06-01' }),
        proposal(2, { createdAt: '2026-06-20', files: [newType('cykel', 'Cykling')] }),
      ],
      {
        'settings.yaml': settings('responseDays: {remind: 10, escalate: 20}'),
        [KONTROL]: commonType('lifecycle: {closeForBooking: 2026-09-01}'),
      },
    );
    expect(stdout).toContain('2 forslag venter, 2 i mindst 10 dage, 1 i mindst 20 dage.');
    expect(stdout).toContain('- **Alder**: 30 dage – svarfristen er overskredet\n');
    expect(stdout).toContain('- **Alder**: 11 dage\n');
    expect(stdout).toContain('## Midlertidige typer\n');
    expect(stdout).toContain('- 2026-09-01: Kontrol (common/kontrol)\n');
  });

  test('shows what strangers wrote as text: no mention, mark-up, table cell, or line that is turned about', async () => {
    const hostile = '@alle | <img src=x> [x](http://evil.example) \u202Egnp.exe\n# Stort';
    const { stdout } = await agenda([
      proposal(1, {
        title: hostile,
        heard: [hostile],
        body: `### Hvorfor dur de eksisterende typer ikke?\n\n> ${hostile}\n010190-1234`,
        files: [{ path: `catalogue/${hostile}` }],
      }),
    ]);
    expect(stdout).not.toMatch(/@alle|<img|\]\(|http:\/\/|\u202E|^# Stort|010190|1234/m);
    expect(stdout.match(/^\| #1 .*$/m)?.[0].match(/(?<!\\)\|/g)).toHaveLength(5);
  });

  test('reads the branches forslag/* when no list is given, without touching the working tree', async () => {
    const { folder, write } = tempCatalogue(PROPOSAL_FILES);
    const { path, content } = newType('arbejdstest', 'Arbejdstest');
    await runGit(folder, 'init', '-q', '-b', 'main');
    await runGit(folder, 'add', '.');
    await runGit(folder, 'commit', '-q', '-m', 'Begin');
    await runGit(folder, 'switch', '-q', '-c', 'forslag/kardiologi-arbejdstest');
    write(path.replace('catalogue/', ''), content);
    await runGit(folder, 'add', '.');
    await runGit(folder, 'commit', '-q', '-m', 'Forslag: Arbejdstest');
    await runGit(folder, 'switch', '-q', 'main');
    const { code, stdout } = await run(folder, 'agenda');
    expect(code).toBe(0);
    expect(stdout).toContain(`# Åbne forslag pr. ${COMMIT_DAY}\n`);
    expect(stdout).toContain('## forslag/kardiologi-arbejdstest Forslag: Arbejdstest\n');
    expect(stdout).toContain('- **Ny type**: Arbejdstest (kardiologi/arbejdstest)');
    expect(await runGit(folder, 'status', '--porcelain')).toBe('');
  });

  test('gives 2 and one line for what is no list, and for no revision to compare with', async () => {
    const { folder } = tempCatalogue(PROPOSAL_FILES);
    for (const text of [
      '{',
      '{}',
      '[1]',
      '[{"title":"x","createdAt":"i går","branch":"b","files":[]}]',
      '[{"number":1}]',
    ]) {
      writeFileSync(join(folder, 'proposals.json'), text);
      expect(await call(folder, 'agenda', '--proposals', 'proposals.json')).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringMatching(/^"proposals\.json" er ingen liste over forslag: .*\n$/),
      });
    }
    expect(await run(folder, 'agenda')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^Revisionen "HEAD" findes ikke: .*\n$/),
    });
  });
});
