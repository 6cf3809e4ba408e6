import { type Exit, type GlobalOptions, type MakeCommand, wholeNumber } from './command-line.ts';

export function addHarmoniseCommand(command: MakeCommand, exitWith: Exit): void {
  command('harmonise <export>', 'SP-udtræk ind; grupper, forslag, regneark og rapport ud')
    .option('--out <dir>', 'mappen, der skrives i', 'dist/harmonise')
    .option('--write', 'skriv udkast i specialernes legacy.csv')
    .option('--next <n>', 'vis de beslutninger, der afklarer eller lærer mest', wholeNumber)
    .option('--decisions <file...>', 'læs udfyldte regneark ind')
    .action(async (file: string, options: GlobalOptions & HarmoniseFlags) => {
      const { harmonise } = await import('../commands/harmonise.ts');
      exitWith(await harmonise({ decisions: [], ...options, file }));
    });
}

interface HarmoniseFlags {
  readonly out: string;
  readonly write?: true;
  readonly next?: number;
  readonly decisions?: readonly string[];
}
