import { Option } from 'commander';
import { AS_OF, type Exit, type GlobalOptions, type MakeCommand } from './command-line.ts';

export function addBundleCommands(command: MakeCommand, exitWith: Exit): void {
  command('bundle', 'validerer og skriver bundtet til CIMT og KD')
    .addOption(new Option('--channel <channel>', 'kanal').choices(['draft', 'production']).default('draft'))
    .option('--out <dir>', 'mappen, bundtet skrives i', 'dist')
    .option('--previous <zip>', 'det forrige bundt: læg CHANGES.md ved med alt, der er ændret siden')
    .option(...AS_OF)
    .action(async (options: GlobalOptions & BundleFlags) => {
      const { bundle } = await import('../commands/bundle.ts');
      exitWith(await bundle(options));
    });

  command('verify <bundle>', 'kontrollerer, at et bundt er komplet og urørt').action(
    async (path: string, options: GlobalOptions) => {
      const { verify } = await import('../commands/verify.ts');
      exitWith(verify({ ...options, path }));
    },
  );
}

interface BundleFlags {
  readonly channel: 'draft' | 'production';
  readonly previous?: string;
  readonly out: string;
  readonly asOf?: string;
}
