import { Command, CommanderError, Option } from 'commander';
import type { Language } from './model/finding.ts';
import { UnusableInput } from './model/unusable-input.ts';

/** Options that every command takes. */
interface GlobalOptions {
  readonly catalogue: string;
  readonly lang: Language;
}

process.exitCode = await main(process.argv);

/** Runs one command and gives its exit code: 0 done, 1 findings, 2 could not do it. */
async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  const program = createProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UnusableInput)) throw error;
    const lang = argv.includes('--lang=en') || argv[argv.indexOf('--lang') + 1] === 'en' ? 'en' : 'da';
    process.stderr.write(`${error.say[lang]}\n`);
    return 2;
  }
}

function createProgram(exitWith: (code: number) => void): Command {
  const program = new Command('besoegstypekatalog').exitOverride().showHelpAfterError().enablePositionalOptions(false);
  const command = (nameAndArguments: string, description: string): Command =>
    program
      .command(nameAndArguments)
      .description(description)
      .option('--catalogue <dir>', 'the catalogue folder', 'catalogue')
      .addOption(new Option('--lang <language>', 'language of findings').choices(['da', 'en']).default('da'));

  command('validate [files...]', 'all findings about the catalogue, or about some of its files')
    .addOption(new Option('--format <format>').choices(['text', 'json', 'github', 'sarif', 'markdown']).default('text'))
    .option('--timing', 'milliseconds by rule, on stderr')
    .option('--base <revision>', 'its types count as published')
    .option('--as-of <date>', 'the day to judge dates by (default: the date of HEAD)', isoDate)
    .action(async (files: string[], options: GlobalOptions & ValidateFlags) => {
      const { validate } = await import('./commands/validate.ts');
      exitWith(await validate({ ...options, files }));
    });

  command('fix [files...]', 'applies the safe fixes and the canonical format')
    .option('--check', 'write nothing; fail if a file would change')
    .action(async (files: string[], options: GlobalOptions & { check?: true }) => {
      const { fix } = await import('./commands/fix.ts');
      exitWith(await fix({ ...options, files }));
    });

  command('bundle', 'validates, then writes the release bundle')
    .addOption(new Option('--channel <channel>').choices(['draft', 'production']).default('draft'))
    .option('--out <dir>', 'the folder to write to', 'dist')
    .option('--as-of <date>', 'the day to judge dates by (default: the date of HEAD)', isoDate)
    .action(async (options: GlobalOptions & BundleFlags) => {
      const { bundle } = await import('./commands/bundle.ts');
      exitWith(await bundle(options));
    });

  command('verify <bundle>', 'checks that a bundle is complete and untouched').action(
    async (path: string, options: GlobalOptions) => {
      const { verify } = await import('./commands/verify.ts');
      exitWith(verify({ ...options, path }));
    },
  );

  command('generate', 'writes everything that is derived: schemas, guidelines, CODEOWNERS')
    .option('--check', 'write nothing; fail if a file is stale')
    .action(async (options: GlobalOptions & { check?: true }) => {
      const { generate } = await import('./commands/generate.ts');
      exitWith(await generate(options));
    });

  command('bench', 'validates 2,000 types beside ajv-cli on the same files')
    .option('--runs <n>', 'timed runs of each', Number, 7)
    .action(async (options: GlobalOptions & { runs: number }) => {
      const { bench } = await import('./commands/bench.ts');
      exitWith(await bench(options));
    });
  return program;
}

interface ValidateFlags {
  readonly format: 'text' | 'json' | 'github' | 'sarif' | 'markdown';
  readonly timing?: true;
  readonly base?: string;
  readonly asOf?: string;
}

interface BundleFlags {
  readonly channel: 'draft' | 'production';
  readonly out: string;
  readonly asOf?: string;
}

function isoDate(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new UnusableInput({
    da: `"${value}" er ingen dato: skriv den som ÅÅÅÅ-MM-DD.`,
    en: `"${value}" is no date: write it as YYYY-MM-DD.`,
  });
}
