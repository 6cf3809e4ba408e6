import { Argument, Command, CommanderError, Option } from 'commander';
import type { BenchOptions } from './commands/bench.ts';
import { isDay } from './model/day.ts';
import type { Language } from './model/finding.ts';
import { UnusableInput } from './model/unusable-input.ts';

/** Options that every command takes. */
interface GlobalOptions {
  readonly catalogue: string;
  readonly lang: Language;
}

const AS_OF = ['--as-of <date>', 'den dag, datoer bedømmes efter (ellers datoen for HEAD)', isoDate] as const;

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
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const lang = argv.includes('--lang=en') || argv[argv.indexOf('--lang') + 1] === 'en' ? 'en' : 'da';
    if (error instanceof CommanderError) process.stderr.write(`${WRONG_ARGUMENTS[lang]} (${plainMessage(error)})\n`);
    else if (error instanceof UnusableInput) process.stderr.write(`${error.say[lang]}\n`);
    // Our own bug: the stack is what its mender needs, and it is no finding about the catalogue.
    else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return 2;
  }
}

const WRONG_ARGUMENTS = {
  da: 'Kommandoen kan ikke forstås: se den rigtige form med --help.',
  en: 'The command cannot be understood: see its right form with --help.',
} as const;

function plainMessage({ code, message }: CommanderError): string {
  return code === 'commander.help' ? 'no command' : message.replace(/^error: /, '').replace(/\s+/g, ' ');
}

type Exit = (code: number) => void;
type MakeCommand = (nameAndArguments: string, description: string) => Command;

function createProgram(exitWith: Exit): Command {
  const program = new Command('besoegstypekatalog').exitOverride().configureOutput({ outputError: () => undefined });
  const command: MakeCommand = (nameAndArguments, description) =>
    program
      .command(nameAndArguments)
      .description(description)
      .option('--catalogue <dir>', 'katalogets mappe', 'catalogue')
      .addOption(new Option('--lang <language>', 'sprog').choices(['da', 'en']).default('da'));
  addCatalogueCommands(command, exitWith);
  addBundleCommands(command, exitWith);
  addHarmoniseCommand(command, exitWith);
  addToolCommands(command, exitWith);
  return program;
}

function addCatalogueCommands(command: MakeCommand, exitWith: Exit): void {
  command('validate [files...]', 'alle fejl i kataloget, eller i nogle af dets filer')
    .addOption(
      new Option('--format <format>', 'form').choices(['text', 'json', 'github', 'sarif', 'markdown']).default('text'),
    )
    .option('--timing', 'millisekunder for hver regel, på stderr')
    .option('--base <revision>', 'besøgstyperne dér regnes for udgivet')
    .option(...AS_OF)
    .action(async (files: string[], options: GlobalOptions & ValidateFlags) => {
      const { validate } = await import('./commands/validate.ts');
      exitWith(await validate({ ...options, files }));
    });

  command('fix [files...]', 'retter det, der sikkert kan rettes, og skriver filerne på fast form')
    .option('--check', 'skriv intet; fejl, hvis en fil ville ændres')
    .action(async (files: string[], options: GlobalOptions & { check?: true }) => {
      const { fix } = await import('./commands/fix.ts');
      exitWith(await fix({ ...options, files }));
    });

  command('stats', 'hvor langt hvert speciale er')
    .addOption(new Option('--format <format>', 'form').choices(['text', 'json']).default('text'))
    .action(async (options: GlobalOptions & { format: 'text' | 'json' }) => {
      const { stats } = await import('./commands/stats.ts');
      exitWith(await stats(options));
    });

  command('duplicates [names...]', 'de nærmeste navne, der findes, til hvert navn (eller hver linje på stdin)')
    .option('--against <file>', 'sammenlign med filens linjer i stedet for kataloget')
    .option('--speciality <slug>', 'læs navnene, som specialet skriver, og sammenlign med det, det kan booke')
    .addOption(new Option('--format <format>', 'form').choices(['text', 'json']).default('text'))
    .action(async (names: string[], options: GlobalOptions & DuplicatesFlags) => {
      const { duplicates } = await import('./commands/duplicates.ts');
      exitWith(await duplicates({ ...options, names }));
    });
}

function addBundleCommands(command: MakeCommand, exitWith: Exit): void {
  command('bundle', 'validerer og skriver bundtet til CIMT og KD')
    .addOption(new Option('--channel <channel>', 'kanal').choices(['draft', 'production']).default('draft'))
    .option('--out <dir>', 'mappen, bundtet skrives i', 'dist')
    .option(...AS_OF)
    .action(async (options: GlobalOptions & BundleFlags) => {
      const { bundle } = await import('./commands/bundle.ts');
      exitWith(await bundle(options));
    });

  command('verify <bundle>', 'kontrollerer, at et bundt er komplet og urørt').action(
    async (path: string, options: GlobalOptions) => {
      const { verify } = await import('./commands/verify.ts');
      exitWith(verify({ ...options, path }));
    },
  );
}

function addHarmoniseCommand(command: MakeCommand, exitWith: Exit): void {
  command('harmonise <export>', 'SP-udtræk ind; grupper, forslag, regneark og rapport ud')
    .option('--out <dir>', 'mappen, der skrives i', 'dist/harmonise')
    .option('--write', 'skriv udkast i specialernes legacy.csv')
    .option('--next <n>', 'vis de beslutninger, der afklarer eller lærer mest', wholeNumber)
    .option('--decisions <file...>', 'læs udfyldte regneark ind')
    .action(async (file: string, options: GlobalOptions & HarmoniseFlags) => {
      const { harmonise } = await import('./commands/harmonise.ts');
      exitWith(await harmonise({ decisions: [], ...options, file }));
    });
}

function addToolCommands(command: MakeCommand, exitWith: Exit): void {
  command('generate', 'skriver alt, der er afledt: skemaer, retningslinjer, åbne spørgsmål, CODEOWNERS')
    .option('--check', 'skriv intet; fejl, hvis en fil er forældet')
    .action(async (options: GlobalOptions & { check?: true }) => {
      const { generate } = await import('./commands/generate.ts');
      exitWith(await generate(options));
    });

  command('bench', 'måler validate ved siden af ajv-cli, hvor godt gamle navne forstås, eller hvor hurtigt de slås op')
    .addArgument(
      new Argument('[what]', 'hvad der måles').choices(['validate', 'quality', 'similarity']).default('validate'),
    )
    .option('--runs <n>', 'antal målinger af hver (ellers 7; for similarity 1)', wholeNumber)
    .option('--show', 'quality: vis, hvad der er galt i den del, der må justeres efter')
    .addOption(new Option('--format <format>', 'form').choices(['text', 'json']).default('text'))
    .action(async (what: BenchOptions['what'], options: GlobalOptions & Omit<BenchOptions, 'what'>) => {
      const { bench } = await import('./commands/bench.ts');
      exitWith(await bench({ ...options, what }));
    });
}

interface ValidateFlags {
  readonly format: 'text' | 'json' | 'github' | 'sarif' | 'markdown';
  readonly timing?: true;
  readonly base?: string;
  readonly asOf?: string;
}

interface HarmoniseFlags {
  readonly out: string;
  readonly write?: true;
  readonly next?: number;
  readonly decisions?: readonly string[];
}

interface DuplicatesFlags {
  readonly against?: string;
  readonly speciality?: string;
  readonly format: 'text' | 'json';
}

interface BundleFlags {
  readonly channel: 'draft' | 'production';
  readonly out: string;
  readonly asOf?: string;
}

function wholeNumber(value: string): number {
  if (/^[1-9][0-9]{0,2}$/.test(value)) return Number(value);
  throw new UnusableInput({
    da: `"${value}" er intet antal: skriv fx 7.`,
    en: `"${value}" is no number: write 7, say.`,
  });
}

function isoDate(value: string): string {
  if (isDay(value)) return value;
  throw new UnusableInput({
    da: `"${value}" er ingen dato: skriv den som ÅÅÅÅ-MM-DD.`,
    en: `"${value}" is no date: write it as YYYY-MM-DD.`,
  });
}

// Whoever reads only the first lines, as `head` does, has closed the pipe and wants no more.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await main(process.argv);
