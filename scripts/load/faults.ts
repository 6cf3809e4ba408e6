import type { Complaint, Finding, Message } from '../model/finding.ts';

/** What can be wrong with a file before any rule sees it. All but the order of rows are errors, and none can be excepted. */
export const FAULTS = {
  'no-special-file': {
    da: 'Kataloget består af almindelige filer: ingen genveje (symlinks) eller enheder.',
    en: 'The catalogue is made of ordinary files: no symlinks or devices.',
  },
  'no-stray-file': {
    da: 'Hver fil i kataloget har en plads, som værktøjet kender.',
    en: 'Every file of the catalogue stands where the tool knows it.',
  },
  'no-oversized-file': {
    da: 'En YAML-fil er højst 256 kB.',
    en: 'A YAML file is at most 256 kB.',
  },
  'require-utf-8': {
    da: 'Filer er gemt som UTF-8.',
    en: 'Files are saved as UTF-8.',
  },
  'require-nfc': {
    da: 'Bogstaver som å er ét tegn (Unicode NFC), så søgning virker.',
    en: 'Letters such as å are one character (Unicode NFC), so that search works.',
  },
  'require-line-feed': {
    da: 'Linjer slutter med LF.',
    en: 'Lines end in LF.',
  },
  'no-control-character': {
    da: 'Filer indeholder ingen styretegn.',
    en: 'Files hold no control characters.',
  },
  'no-syntax-error': {
    da: 'Filer er gyldig YAML eller CSV.',
    en: 'Files are valid YAML or CSV.',
  },
  'no-duplicate-key': {
    da: 'Hvert felt står én gang.',
    en: 'Each key stands once.',
  },
  'no-multiple-documents': {
    da: 'Hver fil rummer ét dokument.',
    en: 'Each file holds one document.',
  },
  'no-yaml-anchor': {
    da: 'Filer bruger ikke ankre (&).',
    en: 'Files use no anchors (&).',
  },
  'no-yaml-alias': {
    da: 'Filer bruger ikke aliaser (*).',
    en: 'Files use no aliases (*).',
  },
  'no-yaml-tag': {
    da: 'Filer bruger ikke tags (!).',
    en: 'Files use no tags (!).',
  },
  'no-yaml-directive': {
    da: 'Filer bruger ikke direktiver (%).',
    en: 'Files use no directives (%).',
  },
  'no-proto-key': {
    da: 'Ingen felter hedder `__proto__`.',
    en: 'No key is called `__proto__`.',
  },
  'no-deep-nesting': {
    da: 'Lister og felter ligger højst 20 niveauer dybt.',
    en: 'Lists and maps are nested at most 20 deep.',
  },
  'no-unknown-key': {
    da: 'Hvert felt er et, skemaet kender.',
    en: 'Each key is one that the schema knows.',
  },
  'require-key': {
    da: 'Alle krævede felter er udfyldt.',
    en: 'All required keys are filled in.',
  },
  'consistent-value': {
    da: 'Hver værdi har den form, skemaet beder om.',
    en: 'Each value has the form that the schema asks for.',
  },
  'consistent-row-order': {
    da: 'Rækkerne i en legacy.csv er sorteret efter id.',
    en: 'The rows of a legacy.csv are sorted by id.',
  },
} as const satisfies Record<string, Message>;

export type FaultId = keyof typeof FAULTS;

export function fault(rule: FaultId, file: string, complaint: Omit<Complaint, 'file'>): Finding {
  return { ...complaint, rule, severity: 'error', file };
}
