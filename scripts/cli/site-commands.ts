import type { Command } from 'commander';
import { isRepository } from '../model/repository.ts';
import { UnusableInput } from '../model/unusable-input.ts';
import { AS_OF, type Exit, type GlobalOptions, type MakeCommand } from './command-line.ts';

export function addSiteCommands(command: MakeCommand, exitWith: Exit): void {
  withSiteOptions(command('site', 'bygger hjemmesiden: find en type, foreslå en type, vejledninger')).action(
    async (options: GlobalOptions & SiteFlags) => {
      const { site } = await import('../commands/site.ts');
      exitWith(await site(options));
    },
  );

  withSiteOptions(command('start', 'bygger hjemmesiden og viser den på denne maskine'))
    .option('--port <n>', 'port', portNumber, 4173)
    .action(async (options: GlobalOptions & SiteFlags & { port: number }) => {
      const { start } = await import('../commands/start.ts');
      exitWith(await start(options));
    });
}

interface SiteFlags {
  readonly out: string;
  readonly repository?: string;
  readonly asOf?: string;
}

function withSiteOptions(command: Command): Command {
  return command
    .option('--out <dir>', 'mappe', 'dist/site')
    .option('--repository <owner/name>', 'hvor kataloget ligger på GitHub', repositoryName)
    .option(...AS_OF);
}

function repositoryName(value: string): string {
  if (isRepository(value)) return value;
  throw new UnusableInput({
    da: `"${value}" er intet lager på GitHub: skriv det som ejer/navn.`,
    en: `"${value}" is no repository on GitHub: write it as owner/name.`,
  });
}

function portNumber(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (port <= 65_535) return port;
  throw new UnusableInput({
    da: `"${value}" er ingen port: skriv et tal fra 0 til 65535.`,
    en: `"${value}" is no port: write a number from 0 to 65535.`,
  });
}
