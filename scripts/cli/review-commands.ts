import { Option } from 'commander';
import { type Exit, type GlobalOptions, issueNumber, type MakeCommand } from './command-line.ts';

export function addReviewCommand(command: MakeCommand, exitWith: Exit): void {
  command('review', 'hvad et forslag betyder, som kommentar på GitHub')
    .option('--base <revision>', 'arbejdskopien ved siden af denne revision')
    .option('--render <file>', 'kommentaren ud fra --base … --format json; kræver --number og --head')
    .option('--post <file>', 'læg kommentaren fra --render … --format json på GitHub')
    .option('--number <n>', 'forslagets nummer på GitHub', issueNumber)
    .option('--head <sha>', 'forslagets seneste commit')
    .option('--repository <owner/name>', 'depotet på GitHub, til links')
    .option('--branch <name>', 'forslagets gren i depotet, til links, der åbner filen til redigering')
    .option('--approvals <file>', 'oplysninger fra approvals --facts: hvem der har godkendt')
    .option('--files <file...>', 'de ændrede filer, fra depotets rod (ellers spørges git)')
    .addOption(new Option('--format <format>', 'form').choices(['markdown', 'json']).default('markdown'))
    .action(async (options: GlobalOptions & ReviewFlags) => {
      const { review } = await import('../commands/review.ts');
      exitWith(await review(options));
    });
}

export function addGovernanceCommands(command: MakeCommand, exitWith: Exit): void {
  command('approvals', 'om alle, der skal, har godkendt en pull request')
    .option('--pull-request <n>', 'pull requestens nummer; oplysningerne hentes fra GitHub', issueNumber)
    .option('--facts <file>', 'oplysningerne som JSON; med --pull-request skrives de dér')
    .addOption(new Option('--format <format>', 'form').choices(['markdown', 'json']).default('markdown'))
    .action(async (options: GlobalOptions & ApprovalsFlags) => {
      const { approvals } = await import('../commands/approvals.ts');
      exitWith(await approvals(options));
    });

  command('governance', 'ejere, teams og regler på GitHub ved siden af dem, der er skrevet her')
    .option('--check', 'sammenlign; fejl, hvis noget er anderledes')
    .option('--apply', 'ret reglerne på GitHub til')
    .action(async (options: GlobalOptions & { check?: true; apply?: true }) => {
      const { governance } = await import('../commands/governance.ts');
      exitWith(await governance(options));
    });
}

interface ReviewFlags {
  readonly base?: string;
  readonly render?: string;
  readonly post?: string;
  readonly number?: number;
  readonly head?: string;
  readonly repository?: string;
  readonly branch?: string;
  readonly approvals?: string;
  readonly files?: readonly string[];
  readonly format: 'markdown' | 'json';
}

interface ApprovalsFlags {
  readonly pullRequest?: number;
  readonly facts?: string;
  readonly format: 'markdown' | 'json';
}
