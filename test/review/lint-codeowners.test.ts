import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../scripts/load/open-catalogue.ts';
import { positionOf } from '../../scripts/report/placed.ts';
import { approvalPolicy } from '../../scripts/review/approval-policy.ts';
import { MAX_CODEOWNERS_BYTES, ownersOf, readCodeowners } from '../../scripts/review/codeowners.ts';
import { lintCodeowners } from '../../scripts/review/lint-codeowners.ts';
import { requiredApprovals } from '../../scripts/review/required-approvals.ts';

const PATHS = ['CODEOWNERS', 'docs/a.md', 'src/a.ts', 'src/b/c.ts'];

function said(text: string, paths: readonly string[] = PATHS): readonly string[] {
  return lintCodeowners('CODEOWNERS', text, paths).map(({ range, rule, message }) => {
    const { line, column } = positionOf(text, range);
    return `${line}:${column} ${rule}: ${message.da}`;
  });
}

describe('a CODEOWNERS', () => {
  test('where every line owns something and every file is owned gives no finding', () => {
    expect(said('* @a\n\n# code\n/src/ @b\n')).toEqual([]);
  });

  test.each([
    [
      'a file that nobody owns',
      '/src/ @a\n',
      ['1:1 no-unowned-file: Ingen ejer "CODEOWNERS", "docs/a.md": begynd filen med en linje for "*".'],
    ],
    [
      'a hole',
      '* @a\n  /docs/\n',
      [
        '2:3 require-owner: "/docs/" har ingen ejer, og det fratager filerne den ejer, de ellers har: skriv en ejer, eller slet linjen.',
      ],
    ],
    [
      'a dead pattern',
      '* @a\n/lib/ @b\n',
      ['2:1 no-dead-pattern: "/lib/" passer ikke på nogen fil: ret stien, eller slet linjen.'],
    ],
    [
      'a pattern in the wrong case',
      '* @a\n/Docs/ @b\n',
      ['2:1 no-dead-pattern: "/Docs/" passer ikke på nogen fil: mente du "docs/a.md"? Store og små bogstaver tæller.'],
    ],
    [
      'a shadowed line, though several later ones share its files',
      '* @a\n/src/ @b\n/src/b/ @c\n/src/*.ts @d\n',
      [
        '2:1 no-shadowed-line: Senere linjer tager alt det, "/src/" står for, og den sidste vinder: flyt linjen ned, eller slet den.',
      ],
    ],
    [
      'a line that GitHub skips, at the word that is wrong',
      '* @a\n/src/ @b alle\n',
      [
        '2:10 no-skipped-line: GitHub springer linjen over: "alle" er ingen ejer, så skriv @organisation/team, @bruger eller en mailadresse.',
      ],
    ],
  ])('with %s', (_, text, findings) => {
    expect(said(text)).toEqual(findings);
  });

  test('that is too large, or not the one GitHub reads', () => {
    expect(said(`* @a\n${'#'.repeat(MAX_CODEOWNERS_BYTES)}`)).toEqual([
      '1:1 no-oversized-codeowners: Filen er over 3145728 bytes, så GitHub læser den ikke, og ingen ejer noget: gør den mindre.',
    ]);
    expect(said('* @a\n', [...PATHS, '.github/CODEOWNERS'])).toEqual([
      '1:1 no-second-codeowners: Der er også ".github/CODEOWNERS", og GitHub læser kun ".github/CODEOWNERS": slet den anden.',
    ]);
  });

  test('names a few of many unowned files', () => {
    const many = Array.from({ length: 9 }, (_, index) => `${index}.md`);
    expect(said('', many)[0]).toContain('"4.md" og 4 til:');
  });
});

describe('our own CODEOWNERS', async () => {
  const text = readFileSync('CODEOWNERS', 'utf8');
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  const paths = [...new Set(listed.split('\0').filter(Boolean))].sort();
  const { catalogue } = await openCatalogue('catalogue');

  test('is clean', () => {
    expect(paths.length).toBeGreaterThan(500);
    expect(said(text, paths)).toEqual([]);
  });

  test('asks of each file the teams that must approve it: the two cannot drift apart', () => {
    const policy = approvalPolicy(catalogue);
    if (policy === undefined) throw new Error('no settings');
    const codeowners = readCodeowners(text);
    for (const path of paths) {
      const { requirements } = requiredApprovals([{ path, status: 'modified' }], policy);
      const teams = requirements.flatMap((requirement) => requirement.teams);
      expect([...ownersOf(codeowners, path)].sort(), path).toEqual([...teams].sort());
    }
  });

  test('leaves no folder of code to be approved as data', () => {
    const policy = approvalPolicy(catalogue);
    if (policy === undefined) throw new Error('no settings');
    const folders = new Set(paths.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? ''));
    const data = [...folders].filter((folder) =>
      requiredApprovals([{ path: `${folder}/x/y`, status: 'added' }], policy).requirements.some(
        ({ kind }) => kind !== 'tooling',
      ),
    );
    expect(data.sort()).toEqual(['.changeset', 'LICENSES', 'catalogue', 'docs', 'examples']);
  });
});
