import { Option } from 'commander';
import type { Exit, GlobalOptions, MakeCommand } from './command-line.ts';

export function addCompareCommands(command: MakeCommand, exitWith: Exit): void {
  command('diff [base] [head]', 'hvad der er forskelligt, og hvilket versionsspring det kræver')
    .addOption(new Option('--format <format>', 'form').choices(['text', 'json', 'markdown']).default('text'))
    .action(async (base: string | undefined, head: string | undefined, options: GlobalOptions & DiffFlags) => {
      const { diff } = await import('../commands/diff.ts');
      exitWith(await diff({ ...options, base, head }));
    });

  command('changeset', 'skriver det changeset, som ændringerne i kataloget kræver')
    .option('--base <revision>', 'det, der sammenlignes med (ellers hovedgrenen)')
    .option('--check', 'skriv intet; fejl, hvis det erklærede versionsspring er for lille')
    .action(async (options: GlobalOptions & ChangesetFlags) => {
      const { changeset } = await import('../commands/changeset.ts');
      exitWith(await changeset(options));
    });

  command('changelog', 'sætter danske overskrifter i CHANGELOG.md').action(async () => {
    const { changelog } = await import('../commands/changelog.ts');
    exitWith(changelog());
  });
}

interface DiffFlags {
  readonly format: 'text' | 'json' | 'markdown';
}

interface ChangesetFlags {
  readonly base?: string;
  readonly check?: true;
}
