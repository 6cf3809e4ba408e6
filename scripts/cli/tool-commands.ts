import { Argument, Option } from 'commander';
import type { BenchOptions } from '../commands/bench.ts';
import { type Exit, type GlobalOptions, isoDate, type MakeCommand, wholeNumber } from './command-line.ts';

export function addToolCommands(command: MakeCommand, exitWith: Exit): void {
  command('generate', 'skriver alt, der er afledt: skemaer, retningslinjer, åbne spørgsmål, CODEOWNERS')
    .option('--check', 'skriv intet; fejl, hvis en fil er forældet')
    .action(async (options: GlobalOptions & { check?: true }) => {
      const { generate } = await import('../commands/generate.ts');
      exitWith(await generate(options));
    });

  command('reminders', 'hvem der skal mindes om hvilket åbent forslag, som JSON')
    .requiredOption('--proposals <file>', 'åbne forslag, som gh pr list skriver dem')
    .requiredOption('--as-of <date>', 'dagen i dag', isoDate)
    .action(async (options: GlobalOptions & { proposals: string; asOf: string }) => {
      const { reminders } = await import('../commands/reminders.ts');
      exitWith(await reminders(options));
    });

  command('release-step', 'om et push til main er en ny udgivelse, eller kun forbereder den næste').action(async () => {
    const { printReleaseStep } = await import('../commands/release-step.ts');
    exitWith(await printReleaseStep());
  });

  command(
    'bench',
    'måler validate ved siden af ajv-cli, hvor godt gamle navne forstås, hvor hurtigt de slås op, eller søgningen i en browser',
  )
    .addArgument(
      new Argument('[what]', 'hvad der måles')
        .choices(['validate', 'quality', 'similarity', 'search'])
        .default('validate'),
    )
    .option('--runs <n>', 'antal målinger af hver (ellers 7; for similarity 1)', wholeNumber)
    .option('--show', 'quality: vis, hvad der er galt i den del, der må justeres efter')
    .addOption(new Option('--format <format>', 'form').choices(['text', 'json']).default('text'))
    .action(async (what: BenchOptions['what'], options: GlobalOptions & Omit<BenchOptions, 'what'>) => {
      const { bench } = await import('../commands/bench.ts');
      exitWith(await bench({ ...options, what }));
    });
}
