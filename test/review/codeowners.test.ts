import { describe, expect, test } from 'vitest';
import { MAX_CODEOWNERS_BYTES, ownersOf, readCodeowners } from '../../scripts/review/codeowners.ts';

const TEXT = `# everything
* @region/alle   # inline comment @not-an-owner
/docs/* @region/tekst post@example.invalid
/catalogue/ @region/data @region/alle
/catalogue/tom/
`;

describe('CODEOWNERS as GitHub reads it', () => {
  test.each([
    ['the last matching line wins', 'catalogue/a.yaml', ['@region/data', '@region/alle']],
    ['a comment after the owners is none of them', 'x.txt', ['@region/alle']],
    ['docs/* does not reach below its folder', 'docs/deep/a.md', ['@region/alle']],
    ['an e-mail address is an owner', 'docs/a.md', ['@region/tekst', 'post@example.invalid']],
    ['case counts', 'Docs/a.md', ['@region/alle']],
    ['a line without owners is a hole', 'catalogue/tom/a.yaml', []],
  ])('%s', (_, path, owners) => {
    expect(ownersOf(readCodeowners(TEXT), path)).toEqual(owners);
  });

  test('a line that cannot be read is skipped and the one before it stands', () => {
    const codeowners = readCodeowners('* @a\n!/x @b\n/[ab] @b\n\\#x @b\n/x b\n/*** @b\n\uFEFF/x @b\n');
    expect(codeowners.skipped.map(({ message }) => message.da)).toEqual([
      'GitHub springer linjen med "!/x" over: der er intet "!" her, så skriv de stier, der menes.',
      'GitHub springer linjen med "/[ab]" over: der er ingen "[ ]" her, så skriv én linje for hver sti.',
      'GitHub springer linjen med "\\#x" over: en sti, der begynder med "#", kan ikke skrives her, så giv filen et andet navn.',
      'GitHub springer linjen over: "b" er ingen ejer, så skriv @organisation/team, @bruger eller en mailadresse.',
      'GitHub springer linjen med "/***" over: skriv højst to stjerner efter hinanden.',
      'GitHub springer linjen med "\uFEFF/x" over: den har et usynligt tegn, så skriv den forfra.',
    ]);
    expect(ownersOf(codeowners, 'x')).toEqual(['@a']);
  });

  test('Windows line ends, tabs and blanks within a path are read', () => {
    const codeowners = readCodeowners('* @a\r\n/two\\ words/\t@b\r\n');
    expect(ownersOf(codeowners, 'two words/x')).toEqual(['@b']);
    expect(codeowners.skipped).toEqual([]);
  });

  test('a file over the limit counts for nothing, and one at the limit does', () => {
    const line = '* @a\n';
    const filled = line + '#'.repeat(MAX_CODEOWNERS_BYTES - line.length);
    expect(ownersOf(readCodeowners(filled), 'x')).toEqual(['@a']);
    expect(readCodeowners(`${filled}#`)).toMatchObject({ isLoaded: false });
    expect(readCodeowners(`${filled.slice(0, -1)}ø`)).toMatchObject({ isLoaded: false });
  });
});
