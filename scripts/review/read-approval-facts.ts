import { Ajv } from 'ajv';
import { UnusableInput } from '../model/unusable-input.ts';
import type { ApprovalFacts } from './approval-facts.ts';

const SHA = { type: 'string', pattern: '^[0-9a-f]{40}$' };
const TIME = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' };
const LOGIN = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\\[bot\\])?$' };
const PATH = { type: 'string', minLength: 1, maxLength: 4096 };
const object = (properties: object, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});
const STATUSES = ['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged'];
const STATES = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'];

const FACTS = object({
  formatVersion: { const: 1 },
  number: { type: 'integer', minimum: 1 },
  author: LOGIN,
  commitAuthors: { type: 'array', maxItems: 250, items: { ...LOGIN, type: ['string', 'null'] } },
  headSha: SHA,
  baseSha: SHA,
  createdAt: TIME,
  headSince: TIME,
  changedFiles: { type: 'integer', minimum: 0 },
  files: {
    type: 'array',
    maxItems: 3000,
    items: object({ path: PATH, previousPath: PATH, status: { enum: STATUSES } }, ['previousPath']),
  },
  reviews: {
    type: 'array',
    maxItems: 10_000,
    items: object({
      login: LOGIN,
      isBot: { type: 'boolean' },
      state: { enum: STATES },
      commit: { ...SHA, type: ['string', 'null'] },
      submittedAt: TIME,
    }),
  },
  teams: {
    type: 'object',
    propertyNames: { pattern: '^@[A-Za-z0-9-]+/[A-Za-z0-9._-]+$' },
    additionalProperties: { type: ['array', 'null'], maxItems: 10_000, items: LOGIN },
  },
});

/**
 * The facts in a text of JSON.
 * @param file as it is named to a person
 * @throws UnusableInput where it is no such facts: half of them would decide wrongly
 */
export function readApprovalFacts(text: string, file: string): ApprovalFacts {
  const validate = new Ajv({ allowUnionTypes: true, strict: true }).compile<ApprovalFacts>(FACTS);
  const facts = parsed(text, file);
  if (validate(facts)) return facts;
  const [error] = validate.errors ?? [];
  const place = error?.instancePath || '/';
  throw new UnusableInput({
    da: `"${file}" er ikke oplysninger om en pull request: ${place} ${error?.message}. Hent dem igen med --pull-request.`,
    en: `"${file}" holds no facts about a pull request: ${place} ${error?.message}. Fetch them again with --pull-request.`,
  });
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnusableInput({
      da: `"${file}" er ikke JSON: hent oplysningerne igen med --pull-request.`,
      en: `"${file}" is no JSON: fetch the facts again with --pull-request.`,
    });
  }
}
