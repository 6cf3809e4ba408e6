import { Option } from 'commander';
import { AS_OF, type Exit, type GlobalOptions, issueNumber, type MakeCommand } from './command-line.ts';

export function addProposalCommands(command: MakeCommand, exitWith: Exit): void {
  command('propose', 'et forslag fra en issue bliver til en besøgstype og teksten til en pull request, som JSON')
    .requiredOption('--body <file>', 'filen med teksten fra issuen')
    .option('--number <n>', 'issuens nummer', issueNumber)
    .option('--write', 'skriv filen i kataloget')
    .action(async (options: GlobalOptions & ProposeFlags) => {
      const { propose } = await import('../commands/propose.ts');
      exitWith(await propose(options));
    });

  command('new', 'en ny besøgstype ud fra et forslag som tekst')
    .option('--from <file>', 'filen med det udfyldte forslag (docs/forslag.txt)')
    .action(async (options: GlobalOptions & { from?: string }) => {
      const { createNew } = await import('../commands/new.ts');
      exitWith(await createNew(options));
    });

  command('agenda', 'én side med alle åbne forslag til et møde')
    .option('--proposals <file>', 'JSON-liste over forslagene (ellers grenene forslag/* i git)')
    .option('--base <revision>', 'det, forslagene vil ændre', 'HEAD')
    .addOption(new Option('--format <format>', 'form').choices(['markdown']).default('markdown'))
    .option(...AS_OF)
    .action(async (options: GlobalOptions & AgendaFlags) => {
      const { agenda } = await import('../commands/agenda.ts');
      exitWith(await agenda(options));
    });
}

interface ProposeFlags {
  readonly body: string;
  readonly number?: number;
  readonly write?: true;
}

interface AgendaFlags {
  readonly proposals?: string;
  readonly base: string;
  readonly asOf?: string;
}
