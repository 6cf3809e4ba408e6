import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MOST_COMMENT, NOT_ANALYSED } from '../../scripts/review/comment-frame.ts';
import { call } from '../support/call.ts';
import { commonType, ECHO, KONTROL, visitType } from '../support/fixture.ts';
import { legacyRows } from '../support/legacy.ts';
import type { Files } from '../support/load.ts';
import { HEAD, NUMBER, REPOSITORY, reviewFactsWith } from '../support/review-facts.ts';
import { run, runGit } from '../support/run.ts';
import { tempCatalogue } from '../support/temp-catalogue.ts';

const ABOUT = ['--number', String(NUMBER), '--head', HEAD];
const LINKED = [...ABOUT, '--repository', REPOSITORY, '--branch', 'forslag/kardiologi-ekko'];
const EKKO = 'specialities/kardiologi/visit-types/ekko.yaml';

const REJECTED = `date: 2026-05-04
title: Ekko
present: [Formanden]
heard: [{who: Afdelingsledelsen, answer: Enig}]
about: [kardiologi/ekko]
outcome: rejected
reason: Det er det samme som ekkokardiografi.
useInstead: kardiologi/ekkokardiografi
`;

/** A repository with the fixture and `base` committed, and `head` written on top of it. */
async function proposal(base: Files, head: Readonly<Record<string, string>>): Promise<string> {
  const { folder, write } = tempCatalogue(base);
  await runGit(folder, 'init', '--quiet', '--initial-branch=main');
  await runGit(folder, 'add', '.');
  await runGit(folder, 'commit', '--quiet', '-m', 'base');
  for (const [path, text] of Object.entries(head)) write(path, text);
  return folder;
}

/** The comment as both workflows make it: facts in the one, Markdown from the file of facts in the other. */
async function comment(folder: string): Promise<string> {
  const facts = await call(folder, 'review', '--base', 'HEAD', '--format', 'json', ...ABOUT);
  expect(facts).toMatchObject({ code: 0, stderr: '' });
  writeFileSync(join(folder, 'review.json'), facts.stdout);
  const rendered = await call(folder, 'review', '--render', 'review.json', ...LINKED);
  expect(rendered).toMatchObject({ code: 0, stderr: '' });
  return rendered.stdout;
}

const many = Array.from({ length: 400 }, (_, index) => `nummer-${String(index).padStart(3, '0')}`);

describe('the comment', () => {
  test.each<[scenario: string, base: Files, head: Readonly<Record<string, string>>]>([
    ['nothing-changed', {}, {}],
    [
      'added-near-duplicate',
      { 'decisions/2026-05-04-ekko.yaml': REJECTED },
      {
        [EKKO]: visitType(
          'id: ekko',
          'name: Ekko',
          'abbreviation!',
          'synonyms!',
          'description: "Ultralyd  af hjertet."',
        ),
      },
    ],
    [
      'renamed-with-impact',
      legacyRows([
        { target: 'common/kontrol', bookings: '1200', relation: 'equivalent', status: 'draft' },
        { target: 'common/kontrol', bookings: '345', relation: 'equivalent', status: 'draft' },
      ]),
      {
        [KONTROL]: commonType('name: Opfølgning', 'duration: {default: 45, allowed: [30, 45]}'),
        ...(legacyRows([
          { target: 'common/kontrol', bookings: '1200', relation: 'equivalent', status: 'draft' },
          { target: '', bookings: '345', relation: 'unmatched', status: 'draft', note: 'Lukkes' },
        ]) as Record<string, string>),
      },
    ],
    ['faulty-file', {}, { [ECHO]: 'id: ekkokardiografi\nname: [Ekko\n' }],
    [
      'big-change',
      {},
      Object.fromEntries(
        many.map((id) => [
          `specialities/kardiologi/visit-types/${id}.yaml`,
          visitType(`id: ${id}`, `name: Øvelse ${id} med mange @ord og <b>tegn</b>`, 'abbreviation!', 'synonyms!'),
        ]),
      ),
    ],
  ])('%s', async (scenario, base, head) => {
    const text = await comment(await proposal(base, head));
    expect(text.length).toBeLessThan(MOST_COMMENT);
    // What cannot be told is never told as nothing.
    expect(text.includes('Ingen ændringer')).toBe(scenario === 'nothing-changed');
    expect(text.includes('kunne ikke analyseres')).toBe(scenario === 'faulty-file');
    await expect(text).toMatchFileSnapshot(`../review/comments/${scenario}.md`);
  });
});

describe('review --base', () => {
  test('tells only of findings that the base did not have', async () => {
    const folder = await proposal(
      { [ECHO]: visitType('name: Ekko TTE') },
      { [KONTROL]: commonType('name: Kontrol 30') },
    );
    const { stdout } = await call(folder, 'review', '--base', 'HEAD', '--format', 'json');
    const { findings, number, head } = JSON.parse(stdout);
    expect(findings.map(({ file }: { file: string }) => file)).toEqual([`catalogue/${KONTROL}`]);
    expect([number, head]).toEqual([null, null]);
  });

  test('prints the comment itself for a person', async () => {
    const folder = await proposal({}, { [KONTROL]: commonType('name: Opfølgning') });
    const { code, stdout } = await run(folder, 'review', '--base', 'HEAD');
    expect(stdout).toContain('"Kontrol" hedder nu "Opfølgning"');
    expect(code).toBe(0);
  });

  test('names those who must approve the files it is given', async () => {
    const folder = await proposal({}, {});
    const files = ['--files', `catalogue/${ECHO}`];
    const { stdout } = await call(folder, 'review', '--base', 'HEAD', '--format', 'json', ...files);
    expect(JSON.parse(stdout).approvals).toEqual([{ groups: ['Kardiologi'] }, { groups: ['Koordinationsgruppen'] }]);
  });

  test('gives 2 for a revision that is none, and without anything to do', async () => {
    const folder = await proposal({}, {});
    const none = await run(folder, 'review', '--base', '--output=x');
    expect([none.code, none.stdout]).toEqual([2, '']);
    const idle = await call(folder, 'review');
    expect(idle.stderr).toBe(
      'Angiv én af --base REVISION (hvad ændringen betyder), --render FIL (kommentaren) og --post FIL (læg den på GitHub).\n',
    );
    expect(idle.code).toBe(2);
  });
});

describe('review --render', () => {
  async function rendered(content: string | undefined, ...args: readonly string[]) {
    const { folder } = tempCatalogue();
    if (content !== undefined) writeFileSync(join(folder, 'review.json'), content);
    return call(folder, 'review', '--render', 'review.json', ...args);
  }

  test('gives the fixed comment, and none of the text, for whatever is not exactly such facts', async () => {
    const facts = JSON.stringify(reviewFactsWith({}));
    const all = await Promise.all([
      rendered(undefined, ...ABOUT),
      rendered(facts + ' '.repeat(10_000_000), ...ABOUT),
      rendered(facts.replace('{', '{"body":"# Godkendt",'), ...ABOUT),
      rendered(facts, '--number', '7', '--head', 'b'.repeat(40)),
    ]);
    for (const ran of all) expect(ran).toEqual({ code: 0, stdout: NOT_ANALYSED, stderr: '' });
    await expect(NOT_ANALYSED).toMatchFileSnapshot('../review/comments/not-analysed.md');
  });

  test('gives the comment with its suggestions as JSON, for --post', async () => {
    const fix = { startLine: 2, endLine: 2, text: 'name: Kontrol' };
    const finding = {
      rule: 'no-stray-space',
      severity: 'error',
      file: `catalogue/${KONTROL}`,
      line: 2,
      message: 'x',
    } as const;
    const totals = { changes: 1, errors: 1, warnings: 0, infos: 0, near: 0, notCompared: 0 };
    const facts = reviewFactsWith({ totals, findings: [{ ...finding, fix }] });
    const { stdout } = await rendered(JSON.stringify(facts), ...ABOUT, '--format', 'json');
    expect(JSON.parse(stdout)).toEqual({
      formatVersion: 1,
      ...{ number: NUMBER, head: HEAD },
      body: expect.stringMatching(/^<!-- besoegstypekatalog:review -->\n/),
      suggestions: [
        { path: `catalogue/${KONTROL}`, line: 2, body: expect.stringContaining('```suggestion\nname: Kontrol\n```') },
      ],
    });
  });

  test('gives 2 where it is not told by GitHub what it is about', async () => {
    const { code, stdout, stderr } = await rendered(JSON.stringify(reviewFactsWith({})), '--number', '7');
    expect(stderr).toContain('angiv --number NUMMER og --head SHA, begge fra GitHub og ikke fra filen');
    expect([code, stdout]).toEqual([2, '']);
    expect((await rendered('{}', '--number', '7', '--head', 'main')).code).toBe(2);
    expect((await rendered('{}', ...ABOUT, '--repository', 'x')).code).toBe(2);
  });

  test('tells who has approved by the facts from GitHub alone', async () => {
    const { folder } = tempCatalogue();
    await runGit(folder, 'init', '--quiet');
    await runGit(folder, 'add', '.');
    await runGit(folder, 'commit', '--quiet', '-m', 'base');
    const baseSha = await runGit(folder, 'rev-parse', 'HEAD');
    const time = '2026-06-30T08:00:00Z';
    const review = { login: 'anna', isBot: false, state: 'APPROVED', commit: HEAD, submittedAt: time };
    const facts = {
      ...{ formatVersion: 1, number: NUMBER, author: 'olga', commitAuthors: ['olga'], headSha: HEAD, baseSha },
      ...{ createdAt: time, headSince: time, changedFiles: 1, reviews: [review] },
      files: [{ path: `catalogue/${ECHO}`, status: 'modified' }],
      teams: { '@region/kardiologi': ['anna', 'bo', 'olga'], '@region/koordination': ['clara', 'dina', 'ella'] },
    };
    writeFileSync(join(folder, 'approvals.json'), JSON.stringify(facts));
    writeFileSync(join(folder, 'review.json'), JSON.stringify(reviewFactsWith({ approvals: [{ groups: ['Alle'] }] })));
    const args = ['review', '--render', 'review.json', '--head', HEAD, '--approvals', 'approvals.json'];
    const { stdout, stderr } = await run(folder, ...args, '--number', '7');
    expect(stderr).toBe('');
    expect(stdout).toContain('**Skal godkendes af:** Kardiologi (godkendt af anna) og Koordinationsgruppen (mangler).');
    expect(stdout).not.toContain('Alle');
    expect((await call(folder, ...args, '--number', '8')).code).toBe(2);
  });
});
