import { EXCEPTION_RULES } from '../check/exceptions.ts';
import { FAULTS } from '../load/faults.ts';
import type { Rule } from '../model/rule.ts';
import type { DerivedFile } from './derived-file.ts';

/** `docs/retningslinjer.md`: every rule in a sentence, so that what is written and what is checked cannot drift apart. */
export function guidelines(rules: readonly Rule[]): DerivedFile {
  const about = (...subjects: Rule['subject'][]): string =>
    rows(
      rules
        .filter(({ subject }) => subjects.includes(subject))
        .map(({ id, summary, absolute }) => [id, summary.da, absolute]),
    );
  return {
    path: 'docs/retningslinjer.md',
    text: `<!-- Dannet af npm run generate ud fra reglerne i scripts/rules/. Ret ikke her. -->
# Retningslinjer for besøgstyper

Det, kataloget skal leve op til. Hver linje er en regel, som \`npm run validate\` holder øje med; navnet bagest er reglens
id. Er der en god grund til at fravige en regel, skrives den som en undtagelse i filen, med begrundelse og slutdato. De regler,
der er mærket med en stjerne, kan ikke fraviges, og det kan de om undtagelser og filer heller ikke.

## Besøgstyper

${about('type')}
## Specialer

${about('speciality')}
## Beslutningstræer

${about('tree')}
## Gamle besøgstyper i SP

${about('legacy')}
## Vokabularer

${about('vocabulary')}
## Kataloget som helhed

${about('catalogue', 'history')}
## Undtagelser

${rows(Object.entries(EXCEPTION_RULES).map(([id, { summary }]) => [id, summary.da]))}
## Filerne

${rows(Object.entries(FAULTS).map(([id, { da }]) => [id, da]))}`,
  };
}

function rows(entries: readonly (readonly [id: string, summary: string, absolute?: true | undefined])[]): string {
  return entries.map(([id, summary, absolute]) => `- ${summary} (\`${id}\`${absolute ? ' \\*' : ''})\n`).join('');
}
