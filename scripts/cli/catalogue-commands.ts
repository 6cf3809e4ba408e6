import { Option } from 'commander';
import { AS_OF, type Exit, type GlobalOptions, type MakeCommand } from './command-line.ts';

export function addCatalogueCommands(command: MakeCommand, exitWith: Exit): void {
  command('validate [files...]', 'alle fejl i kataloget, eller i nogle af dets filer')
    .addOption(
      new Option('--format <format>', 'form').choices(['text', 'json', 'github', 'sarif', 'markdown']).default('text'),
    )
    .option('--timing', 'millisekunder for hver regel, på stderr')
    .option('--base <revision>', 'besøgstyperne dér regnes for udgivet')
    .option(...AS_OF)
    .action(async (files: string[], options: GlobalOptions & ValidateFlags) => {
      const { validate } = await import('../commands/validate.ts');
      exitWith(await validate({ ...options, files }));
    });

  command('fix [files...]', 'retter det, der sikkert kan rettes, og skriver filerne på fast form')
    .option('--check', 'skriv intet; fejl, hvis en fil ville ændres')
    .action(async (files: string[], options: GlobalOptions & { check?: true }) => {
      const { fix } = await import('../commands/fix.ts');
      exitWith(await fix({ ...options, files }));
    });

  command('stats', 'hvor langt hvert speciale er')
    .addOption(new Option('--format <format>', 'form').choices(['text', 'json']).default('text'))
    .action(async (options: GlobalOptions & { format: 'text' | 'json' }) => {
      const { stats } = await import('../commands/stats.ts');
      exitWith(await stats(options));
    });

  command('duplicates [names...]', 'de nærmeste navne, der findes, til hvert navn (eller hver linje på stdin)')
    .option('--against <file>', 'sammenlign med filens linjer i stedet for kataloget')
    .option('--speciality <slug>', 'læs navnene, som specialet skriver, og sammenlign med det, det kan booke')
    .addOption(new Option('--format <format>', 'form').choices(['text', 'json']).default('text'))
    .action(async (names: string[], options: GlobalOptions & DuplicatesFlags) => {
      const { duplicates } = await import('../commands/duplicates.ts');
      exitWith(await duplicates({ ...options, names }));
    });
}

interface ValidateFlags {
  readonly format: 'text' | 'json' | 'github' | 'sarif' | 'markdown';
  readonly timing?: true;
  readonly base?: string;
  readonly asOf?: string;
}

interface DuplicatesFlags {
  readonly against?: string;
  readonly speciality?: string;
  readonly format: 'text' | 'json';
}
