import type { Finding, Message } from '../model/finding.ts';
import type { Problem } from './compose-full.ts';
import { type FaultId, fault } from './faults.ts';

/** Problems that stand alone, and what to say of each. All the others are faults of syntax, which cascade. */
const OWN_FAULT: Readonly<Record<string, readonly [id: FaultId, say: (detail: string) => Message]>> = {
  DUPLICATE_KEY: [
    'no-duplicate-key',
    () => ({ da: 'Feltet står to gange: behold det ene.', en: 'The key stands twice: keep one.' }),
  ],
  MULTIPLE_DOCS: [
    'no-multiple-documents',
    () => ({
      da: 'Her begynder et dokument mere (---): hver fil må kun rumme ét.',
      en: 'Another document begins here (---): each file may hold only one.',
    }),
  ],
  ALIAS: [
    'no-yaml-alias',
    (name) => ({
      da: `"*${name}" henviser til et anker: skriv værdien i stedet. En tekst, der begynder med *, skal stå i '…'.`,
      en: `"*${name}" refers to an anchor: write the value instead. A text that begins with * must stand in '…'.`,
    }),
  ],
  ANCHOR: [
    'no-yaml-anchor',
    (name) => ({
      da: `"&${name}" er et anker: slet det. En tekst, der begynder med &, skal stå i '…'.`,
      en: `"&${name}" is an anchor: delete it. A text that begins with & must stand in '…'.`,
    }),
  ],
  TAG: [
    'no-yaml-tag',
    (tag) => ({
      da: `"${tag}" er et YAML-tag: slet det. En tekst, der begynder med !, skal stå i '…'.`,
      en: `"${tag}" is a YAML tag: delete it. A text that begins with ! must stand in '…'.`,
    }),
  ],
  DIRECTIVE: [
    'no-yaml-directive',
    (line) => ({
      da: `"${line}" er et YAML-direktiv: slet linjen.`,
      en: `"${line}" is a YAML directive: delete the line.`,
    }),
  ],
  PROTO_KEY: [
    'no-proto-key',
    () => ({ da: '"__proto__" kan ikke være et felt: slet det.', en: '"__proto__" cannot be a key: delete it.' }),
  ],
  TOO_DEEP: [
    'no-deep-nesting',
    () => ({
      da: 'Her ligger lister og felter mere end 20 niveauer inde i hinanden: ret filens opbygning.',
      en: 'Lists and maps are nested more than 20 deep here: mend the structure of the file.',
    }),
  ],
};

/** What the error codes of `yaml` mean to a person who does not know YAML. */
const SYNTAX: Readonly<Record<string, string>> = {
  BAD_INDENT:
    'Linjen er rykket forkert ind: brug to mellemrum for hvert niveau, og ryk felter på samme niveau lige langt ind.',
  TAB_AS_INDENT: 'Linjen er rykket ind med tabulator: brug mellemrum.',
  MISSING_CHAR: 'Her mangler et tegn, fx en slutparentes, et anførselstegn, et komma eller et mellemrum efter kolon.',
  UNEXPECTED_TOKEN: "Her står et tegn, der ikke passer ind: slet det, eller sæt teksten i '…'.",
  BAD_SCALAR_START: "En tekst kan ikke begynde med dette tegn: sæt teksten i '…'.",
  BAD_DQ_ESCAPE: 'Tegnet efter \\ giver ikke mening i "…": brug \'…\' i stedet.',
  OPEN_QUOTE: 'Anførselstegnet her bliver ikke lukket: sæt ét til, hvor teksten slutter.',
  BLOCK_AS_IMPLICIT_KEY:
    "Her er et kolon for meget, eller linjen nedenunder er rykket for langt ind: en tekst med kolon skal stå i '…'.",
  BLOCK_IN_FLOW: 'En liste med bindestreger kan ikke stå inde i [ ] eller { }.',
  MULTILINE_IMPLICIT_KEY: 'Her mangler et kolon efter feltets navn, eller et mellemrum efter kolonet.',
  KEY_OVER_1024_CHARS: 'Feltnavnet er alt for langt: her mangler måske en linje eller et kolon.',
  NON_STRING_KEY: 'Et feltnavn skal være et ord.',
  BAD_DIRECTIVE: 'Linjer, der begynder med %, bruges ikke: slet linjen.',
};

const OPEN_BRACKET =
  'En parentes på linjen bliver ikke lukket, eller lukkes af en forkert: hver [ skal have sin ], og hver { sin }.';

/** Every problem that stands alone, and of those that follow from each other the first. */
export function* problemFindings(path: string, problems: readonly Problem[]): Generator<Finding> {
  let syntaxSeen = false;
  for (const { code, range, detail } of problems) {
    const own = OWN_FAULT[code];
    if (own) yield fault(own[0], path, { range, message: own[1](detail) });
    else if (!syntaxSeen) {
      syntaxSeen = true;
      yield fault('no-syntax-error', path, { range, message: syntaxMessage(code, detail) });
    }
  }
}

function syntaxMessage(code: string, english: string): Message {
  // The parser calls an open bracket a wrong indentation, since it takes the next line for a part of the list.
  if (/ end with a [\]}]/.test(english)) return { da: OPEN_BRACKET, en: `${english} (${code})` };
  return {
    da: SYNTAX[code] ?? `Filen er ikke gyldig YAML her (${code}).`,
    en: `${english.split('\n')[0]} (${code})`,
  };
}
