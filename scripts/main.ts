import { createRequire } from 'node:module';
import { Argument, Command, CommanderError, Option } from 'commander';
import type { BenchOptions } from './commands/bench.ts';
import { isDay } from './model/day.ts';
import type { Language } from './model/finding.ts';
import { isUnusableInput, UnusableInput } from './model/unusable-input.ts';

/**
 * Loads the module of a command. tsx finds an imported module by way of a thread of its own, and a required one in place,
 * which is a good part of the time that a command takes to start.
 */
const load = createRequire(import.meta.url) as <Module>(path: string) => Module;

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
    else if (isUnusableInput(error)) process.stderr.write(`${error.say[lang]}\n`);
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
  addCompareCommands(command, exitWith);
  addBundleCommands(command, exitWith);
  addHarmoniseCommand(command, exitWith);
  addProposalCommands(command, exitWith);
  addToolCommands(command, exitWith);
  addReviewCommand(command, exitWith);
  addGovernanceCommands(command, exitWith);
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
      const { validate } = load<typeof import('./commands/validate.ts')>('./commands/validate.ts');
      exitWith(await validate({ ...options, files }));
    });

  command('fix [files...]', 'retter det, der sikkert kan rettes, og skriver filerne på fast form')
    .option('--check', 'skriv intet; fejl, hvis en fil ville ændres')
    .action(async (files: string[], options: GlobalOptions & { check?: true }) => {
      const { fix } = load<typeof import('./commands/fix.ts')>('./commands/fix.ts');
      exitWith(await fix({ ...options, files }));
    });

  command('stats', 'hvor langt hvert speciale er')
    .addOption(new Option('--format <format>', 'form').choices(['text', 'json']).default('text'))
    .action(async (options: GlobalOptions & { format: 'text' | 'json' }) => {
      const { stats } = load<typeof import('./commands/stats.ts')>('./commands/stats.ts');
      exitWith(await stats(options));
    });

  command('duplicates [names...]', 'de nærmeste navne, der findes, til hvert navn (eller hver linje på stdin)')
    .option('--against <file>', 'sammenlign med filens linjer i stedet for kataloget')
    .option('--speciality <slug>', 'læs navnene, som specialet skriver, og sammenlign med det, det kan booke')
    .addOption(new Option('--format <format>', 'form').choices(['text', 'json']).default('text'))
    .action(async (names: string[], options: GlobalOptions & DuplicatesFlags) => {
      const { duplicates } = load<typeof import('./commands/duplicates.ts')>('./commands/duplicates.ts');
      exitWith(await duplicates({ ...options, names }));
    });
}

function addCompareCommands(command: MakeCommand, exitWith: Exit): void {
  command('diff [base] [head]', 'hvad der er forskelligt, og hvilket versionsspring det kræver')
    .addOption(new Option('--format <format>', 'form').choices(['text', 'json', 'markdown']).default('text'))
    .action(async (base: string | undefined, head: string | undefined, options: GlobalOptions & DiffFlags) => {
      const { diff } = load<typeof import('./commands/diff.ts')>('./commands/diff.ts');
      exitWith(await diff({ ...options, base, head }));
    });

  command('changeset', 'skriver det changeset, som ændringerne i kataloget kræver')
    .option('--base <revision>', 'det, der sammenlignes med (ellers hovedgrenen)')
    .option('--check', 'skriv intet; fejl, hvis det erklærede versionsspring er for lille')
    .action(async (options: GlobalOptions & ChangesetFlags) => {
      const { changeset } = load<typeof import('./commands/changeset.ts')>('./commands/changeset.ts');
      exitWith(await changeset(options));
    });

  command('changelog', 'sætter danske overskrifter i CHANGELOG.md').action(async () => {
    const { changelog } = load<typeof import('./commands/changelog.ts')>('./commands/changelog.ts');
    exitWith(changelog());
  });
}

function addBundleCommands(command: MakeCommand, exitWith: Exit): void {
  command('bundle', 'validerer og skriver bundtet til CIMT og KD')
    .addOption(new Option('--channel <channel>', 'kanal').choices(['draft', 'production']).default('draft'))
    .option('--out <dir>', 'mappen, bundtet skrives i', 'dist')
    .option('--previous <zip>', 'det forrige bundt: læg CHANGES.md ved med alt, der er ændret siden')
    .option(...AS_OF)
    .action(async (options: GlobalOptions & BundleFlags) => {
      const { bundle } = load<typeof import('./commands/bundle.ts')>('./commands/bundle.ts');
      exitWith(await bundle(options));
    });

  command('verify <bundle>', 'kontrollerer, at et bundt er komplet og urørt').action(
    async (path: string, options: GlobalOptions) => {
      const { verify } = load<typeof import('./commands/verify.ts')>('./commands/verify.ts');
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
      const { harmonise } = load<typeof import('./commands/harmonise.ts')>('./commands/harmonise.ts');
      exitWith(await harmonise({ decisions: [], ...options, file }));
    });
}

function addProposalCommands(command: MakeCommand, exitWith: Exit): void {
  command('propose', 'et forslag fra en issue bliver til en besøgstype og teksten til en pull request, som JSON')
    .requiredOption('--body <file>', 'filen med teksten fra issuen')
    .option('--number <n>', 'issuens nummer', issueNumber)
    .option('--write', 'skriv filen i kataloget')
    .action(async (options: GlobalOptions & ProposeFlags) => {
      const { propose } = load<typeof import('./commands/propose.ts')>('./commands/propose.ts');
      exitWith(await propose(options));
    });

  command('new', 'en ny besøgstype ud fra et forslag som tekst')
    .option('--from <file>', 'filen med det udfyldte forslag (docs/forslag.txt)')
    .action(async (options: GlobalOptions & { from?: string }) => {
      const { createNew } = load<typeof import('./commands/new.ts')>('./commands/new.ts');
      exitWith(await createNew(options));
    });

  command('agenda', 'én side med alle åbne forslag til et møde')
    .option('--proposals <file>', 'JSON-liste over forslagene (ellers grenene forslag/* i git)')
    .option('--base <revision>', 'det, forslagene vil ændre', 'HEAD')
    .addOption(new Option('--format <format>', 'form').choices(['markdown']).default('markdown'))
    .option(...AS_OF)
    .action(async (options: GlobalOptions & AgendaFlags) => {
      const { agenda } = load<typeof import('./commands/agenda.ts')>('./commands/agenda.ts');
      exitWith(await agenda(options));
    });
}

function addToolCommands(command: MakeCommand, exitWith: Exit): void {
  command('generate', 'skriver alt, der er afledt: skemaer, retningslinjer, åbne spørgsmål, CODEOWNERS')
    .option('--check', 'skriv intet; fejl, hvis en fil er forældet')
    .action(async (options: GlobalOptions & { check?: true }) => {
      const { generate } = load<typeof import('./commands/generate.ts')>('./commands/generate.ts');
      exitWith(await generate(options));
    });

  command('reminders', 'hvem der skal mindes om hvilket åbent forslag, som JSON')
    .requiredOption('--proposals <file>', 'åbne forslag, som gh pr list skriver dem')
    .requiredOption('--as-of <date>', 'dagen i dag', isoDate)
    .action(async (options: GlobalOptions & { proposals: string; asOf: string }) => {
      const { reminders } = load<typeof import('./commands/reminders.ts')>('./commands/reminders.ts');
      exitWith(await reminders(options));
    });

  command('release-step', 'om et push til main er en ny udgivelse, eller kun forbereder den næste').action(async () => {
    const { printReleaseStep } = load<typeof import('./commands/release-step.ts')>('./commands/release-step.ts');
    exitWith(await printReleaseStep());
  });

  command('bench', 'måler validate ved siden af ajv-cli, hvor godt gamle navne forstås, eller hvor hurtigt de slås op')
    .addArgument(
      new Argument('[what]', 'hvad der måles').choices(['validate', 'quality', 'similarity']).default('validate'),
    )
    .option('--runs <n>', 'antal målinger af hver (ellers 7; for similarity 1)', wholeNumber)
    .option('--show', 'quality: vis, hvad der er galt i den del, der må justeres efter')
    .addOption(new Option('--format <format>', 'form').choices(['text', 'json']).default('text'))
    .action(async (what: BenchOptions['what'], options: GlobalOptions & Omit<BenchOptions, 'what'>) => {
      const { bench } = load<typeof import('./commands/bench.ts')>('./commands/bench.ts');
      exitWith(await bench({ ...options, what }));
    });
}

function addReviewCommand(command: MakeCommand, exitWith: Exit): void {
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
      const { review } = load<typeof import('./commands/review.ts')>('./commands/review.ts');
      exitWith(await review(options));
    });
}

function addGovernanceCommands(command: MakeCommand, exitWith: Exit): void {
  command('approvals', 'om alle, der skal, har godkendt en pull request')
    .option('--pull-request <n>', 'pull requestens nummer; oplysningerne hentes fra GitHub', issueNumber)
    .option('--facts <file>', 'oplysningerne som JSON; med --pull-request skrives de dér')
    .addOption(new Option('--format <format>', 'form').choices(['markdown', 'json']).default('markdown'))
    .action(async (options: GlobalOptions & ApprovalsFlags) => {
      const { approvals } = load<typeof import('./commands/approvals.ts')>('./commands/approvals.ts');
      exitWith(await approvals(options));
    });

  command('governance', 'ejere, teams og regler på GitHub ved siden af dem, der er skrevet her')
    .option('--check', 'sammenlign; fejl, hvis noget er anderledes')
    .option('--apply', 'ret reglerne på GitHub til')
    .action(async (options: GlobalOptions & { check?: true; apply?: true }) => {
      const { governance } = load<typeof import('./commands/governance.ts')>('./commands/governance.ts');
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

interface ValidateFlags {
  readonly format: 'text' | 'json' | 'github' | 'sarif' | 'markdown';
  readonly timing?: true;
  readonly base?: string;
  readonly asOf?: string;
}

interface DiffFlags {
  readonly format: 'text' | 'json' | 'markdown';
}

interface ChangesetFlags {
  readonly base?: string;
  readonly check?: true;
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

interface BundleFlags {
  readonly channel: 'draft' | 'production';
  readonly previous?: string;
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

function issueNumber(value: string): number {
  if (/^[1-9][0-9]{0,9}$/.test(value)) return Number(value);
  throw new UnusableInput({
    da: `"${value}" er ikke nummeret på en issue: skriv fx 12.`,
    en: `"${value}" is no number of an issue: write 12, say.`,
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
