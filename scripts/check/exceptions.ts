import type { Catalogue, ExceptionOf } from '../model/catalogue.ts';
import type { Complaint, Finding, Message, Severity } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import { closestWord } from '../similarity/closest-word.ts';

/** What the checker itself demands of exceptions; they are listed with the rules in the guidelines. */
export const EXCEPTION_RULES = {
  'no-unknown-exception': {
    severity: 'error',
    summary: {
      da: 'En undtagelse nævner en regel, der findes og kan undtages.',
      en: 'An exception names a rule that exists and can be excepted.',
    },
  },
  'no-expired-exception': {
    severity: 'error',
    summary: { da: 'En undtagelse er ikke udløbet.', en: 'An exception has not expired.' },
  },
  'no-unused-exception': {
    severity: 'error',
    summary: {
      da: 'En undtagelse er der kun, så længe der er brug for den.',
      en: 'An exception is there only as long as it is needed.',
    },
  },
} as const satisfies Record<string, { severity: Severity; summary: Message }>;

interface FileExceptions {
  readonly file: string;
  readonly exceptions: readonly ExceptionOf[];
}

/** The exceptions of every file that has some. */
export function exceptionsOf(catalogue: Catalogue): readonly FileExceptions[] {
  const { common, specialities, types, trees } = catalogue;
  return [...(common ? [common] : []), ...specialities, ...types, ...trees]
    .filter(({ exceptions }) => exceptions.length > 0)
    .map(({ file, exceptions }) => ({ file: file.path, exceptions }));
}

/** The findings that no exception silences, and those that the exceptions themselves give rise to. */
export function honourExceptions(
  findings: readonly Finding[],
  excepted: readonly FileExceptions[],
  rules: readonly Rule[],
  { asOf, partial }: { asOf: string | undefined; partial: boolean },
): readonly Finding[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const silenced = new Set<Finding>();
  const own: Finding[] = [];
  for (const { file, exceptions } of excepted)
    for (const exception of exceptions) {
      // A name of another form than a rule's is the schema's to mend.
      if (!/^[a-z0-9-]+$/.test(exception.rule.value)) continue;
      const rule = byId.get(exception.rule.value);
      const hit = findings.filter((finding) => finding.file === file && finding.rule === rule?.id);
      if (rule === undefined || rule.absolute)
        own.push(signed('no-unknown-exception', file, unknown(exception, rule, byId)));
      else if (isPast(exception, asOf)) own.push(signed('no-expired-exception', file, expired(exception)));
      else if (hit.length > 0) for (const finding of hit) silenced.add(finding);
      else if (!partial) own.push(signed('no-unused-exception', file, unused(exception)));
    }
  return [...findings.filter((finding) => !silenced.has(finding)), ...own];
}

/** An exception holds to the end of its last day. */
function isPast({ until }: ExceptionOf, asOf: string | undefined): boolean {
  return asOf !== undefined && until.value !== '' && until.value < asOf;
}

function signed(rule: keyof typeof EXCEPTION_RULES, file: string, complaint: Complaint): Finding {
  return { ...complaint, rule, severity: EXCEPTION_RULES[rule].severity, file };
}

function unknown(exception: ExceptionOf, rule: Rule | undefined, byId: ReadonlyMap<string, Rule>): Complaint {
  const { value, range } = exception.rule;
  if (rule)
    return {
      range,
      message: {
        da: `Reglen "${value}" kan ikke undtages: ret fejlen, og slet undtagelsen.`,
        en: `The rule "${value}" cannot be excepted: mend the fault and delete the exception.`,
      },
    };
  const meant = closestWord(value, byId.keys());
  return {
    range,
    message: {
      da: `Der er ingen regel "${value}"${meant ? ` – mente du "${meant}"?` : ': slet undtagelsen.'}`,
      en: `There is no rule "${value}"${meant ? ` – did you mean "${meant}"?` : ': delete the exception.'}`,
    },
  };
}

function expired({ rule, until }: ExceptionOf): Complaint {
  return {
    range: until.range,
    message: {
      da: `Undtagelsen fra "${rule.value}" gjaldt til ${until.value}: ret fejlen, eller aftal en ny dato.`,
      en: `The exception from "${rule.value}" held until ${until.value}: mend the fault, or agree on a new date.`,
    },
  };
}

function unused({ rule }: ExceptionOf): Complaint {
  return {
    range: rule.range,
    message: {
      da: `Undtagelsen fra "${rule.value}" er der ikke brug for: slet den.`,
      en: `The exception from "${rule.value}" is not needed: delete it.`,
    },
  };
}
