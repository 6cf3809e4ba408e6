import type { ErrorObject } from 'ajv';
import type { Complaint, Message } from '../model/finding.ts';
import { replacement } from '../model/finding.ts';
import type { TreeNode } from '../model/syntax.ts';
import { closestWord } from '../similarity/closest-word.ts';

const TYPE_NAMES: Readonly<Record<string, Message>> = {
  string: { da: "tekst (tal og koder skal stå i '…')", en: "text (numbers and codes must stand in '…')" },
  number: { da: 'et tal', en: 'a number' },
  integer: { da: 'et helt tal', en: 'a whole number' },
  boolean: { da: 'true eller false', en: 'true or false' },
  array: { da: 'en liste, fx [a, b]', en: 'a list such as [a, b]' },
  object: { da: 'felter under sig', en: 'keys below it' },
  null: { da: 'null (tom)', en: 'null (empty)' },
};

/** What the patterns of `model/authored.ts` ask for, in words. */
const PATTERNS: readonly (readonly [string, Message])[] = [
  ['\\d{4}-', { da: 'en dato som ÅÅÅÅ-MM-DD', en: 'a date as YYYY-MM-DD' }],
  ['\\/[a-z0-9]+', { da: 'et fuldt id som "common/kontrol"', en: 'a full id such as "common/kontrol"' }],
  [
    '^[a-z0-9]+(',
    {
      da: 'små bogstaver a-z, tal og bindestreg (æ→ae, ø→oe, å→aa)',
      en: 'small letters a-z, digits and hyphens (æ→ae, ø→oe, å→aa)',
    },
  ],
  ['^@', { da: 'et team som @organisation/team', en: 'a team such as @organisation/team' }],
  ['^\\d', { da: 'et tal med cifre alene', en: 'digits alone' }],
];

/** The message, and where there is a likely value also the fix, for one value that the schema refuses. */
export function valueMessage(
  error: ErrorObject,
  key: string | undefined,
  node: TreeNode,
): Pick<Complaint, 'message' | 'help' | 'fix'> {
  const shown = node.kind === 'scalar' ? JSON.stringify(node.value) : node.kind === 'list' ? 'en liste' : 'felterne';
  const where: Message = key === undefined ? { da: 'filen', en: 'the file' } : { da: `"${key}"`, en: `"${key}"` };
  const { keyword, params } = error;
  if (keyword === 'enum' || keyword === 'const') return enumMessage(error, where, node, shown);
  const wants = wanted(keyword, params, error.schema);
  const slug =
    keyword === 'pattern' && node.kind === 'scalar' ? slugLike(String(node.value), String(error.schema)) : undefined;
  const shownEn = node.kind === 'scalar' ? shown : node.kind === 'list' ? 'a list' : 'the keys';
  return {
    message: {
      da: `${shown} passer ikke i ${where.da}: her skal stå ${wants.da}${slug ? `, fx "${slug}"` : ''}.`,
      en: `${shownEn} does not fit ${where.en}: it must be ${wants.en}${slug ? `, such as "${slug}"` : ''}.`,
    },
    ...(slug ? { fix: replacement('maybe-incorrect', node.range, slug) } : {}),
  };
}

function enumMessage(error: ErrorObject, where: Message, node: TreeNode, shown: string) {
  const allowed = ((error.params.allowedValues ?? [error.params.allowedValue]) as unknown[]).map(String);
  const meant = node.kind === 'scalar' ? closestWord(String(node.value), allowed) : undefined;
  return {
    message: {
      da: `${shown} kan ikke bruges i ${where.da}${meant ? ` – mente du "${meant}"?` : '.'}`,
      en: `${shown} cannot be used in ${where.en}${meant ? ` – did you mean "${meant}"?` : '.'}`,
    },
    help: { da: `Vælg en af: ${allowed.join(', ')}.`, en: `Choose one of: ${allowed.join(', ')}.` },
    ...(meant ? { fix: replacement('maybe-incorrect', node.range, meant) } : {}),
  };
}

function wanted(keyword: string, params: Record<string, unknown>, schema: unknown): Message {
  const limit = String(params.limit ?? '');
  switch (keyword) {
    case 'type':
      return typeWanted(params.type);
    case 'pattern':
      return (
        PATTERNS.find(([part]) => String(schema).includes(part))?.[1] ?? {
          da: `noget af formen ${schema}`,
          en: `of the form ${schema}`,
        }
      );
    case 'minLength':
      return { da: `mindst ${limit} tegn`, en: `at least ${limit} characters` };
    case 'maxLength':
      return { da: `højst ${limit} tegn`, en: `at most ${limit} characters` };
    case 'minItems':
      return { da: `mindst ${limit} på listen`, en: `at least ${limit} on the list` };
    case 'minimum':
      return { da: `mindst ${limit}`, en: `at least ${limit}` };
    case 'maximum':
      return { da: `højst ${limit}`, en: `at most ${limit}` };
    case 'minProperties':
      return { da: `mindst ${limit} felt`, en: `at least ${limit} key` };
    case 'maxProperties':
      return { da: `højst ${limit} felt ("role" eller "anyOf")`, en: `at most ${limit} key ("role" or "anyOf")` };
    case 'anyOf':
      return { da: 'et spørgsmåls id, en besøgstype eller et stop', en: "a question's id, a visit type or a stop" };
    case 'uniqueItems':
      return { da: 'hver værdi én gang', en: 'each value once' };
    default:
      throw new Error(`no message for the schema keyword ${keyword}`);
  }
}

function typeWanted(type: unknown): Message {
  const names = (Array.isArray(type) ? type : [type]).map((name) => TYPE_NAMES[String(name)]);
  const joined = (language: keyof Message, or: string): string => names.map((name) => name?.[language]).join(or);
  return { da: joined('da', ' eller '), en: joined('en', ' or ') };
}

/** The id that a text would be, where an id of the pattern can be made of it: "Hjerteundersøgelse" → hjerteundersoegelse. */
function slugLike(text: string, pattern: string): string | undefined {
  const slug = text
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/^-|-$/g, '');
  return pattern.startsWith('^[a-z0-9]+(') && new RegExp(pattern).test(slug) ? slug : undefined;
}
