import { Command, CommanderError, Option } from 'commander';
import { isUnusableInput } from '../model/unusable-input.ts';
import { addBundleCommands } from './bundle-commands.ts';
import { addCatalogueCommands } from './catalogue-commands.ts';
import type { Exit, MakeCommand } from './command-line.ts';
import { addCompareCommands } from './compare-commands.ts';
import { addHarmoniseCommand } from './harmonise-commands.ts';
import { addProposalCommands } from './proposal-commands.ts';
import { addGovernanceCommands, addReviewCommand } from './review-commands.ts';
import { addSiteCommands } from './site-commands.ts';
import { addToolCommands } from './tool-commands.ts';

/** Runs one command and gives its exit code: 0 done, 1 findings, 2 could not do it. */
export async function runCommand(argv: readonly string[]): Promise<number> {
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
  addSiteCommands(command, exitWith);
  addProposalCommands(command, exitWith);
  addToolCommands(command, exitWith);
  addReviewCommand(command, exitWith);
  addGovernanceCommands(command, exitWith);
  return program;
}
