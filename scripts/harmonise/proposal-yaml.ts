import type { VisitTypeFile } from '../model/authored.ts';
import { COMMON } from '../model/catalogue.ts';

/** A list longer than this as one line is written over several. */
const FLOW_WIDTH = 100;

/**
 * A proposed type as the file that would be added, in the canonical form that `npm run fix` writes.
 * @param set the speciality's slug, or `common`
 */
export function proposalYaml({ synonyms, ...type }: VisitTypeFile, set: string): string {
  const { duration, resources } = type;
  const staff = resources.staff.map(({ role, anyOf = [] }) => (role ? `{role: ${role}}` : `{anyOf: ${flow(anyOf)}}`));
  return [
    `# yaml-language-server: $schema=${set === COMMON ? '' : '../'}../../../schema/visit-type.schema.json`,
    `id: ${scalar(type.id)}`,
    `name: ${scalar(type.name)}`,
    `patientName: ${scalar(type.patientName)}`,
    `description: ${scalar(type.description)}`,
    `purpose: ${type.purpose}`,
    `modes: ${flow(type.modes)}`,
    `duration: {default: ${duration.default}, allowed: ${flow(duration.allowed.map(String))}}`,
    'resources:',
    `  staff: [${staff.join(', ')}]`,
    `selfBooking: ${type.selfBooking}`,
    ...(synonyms ? listOf('synonyms', synonyms) : []),
    '',
  ].join('\n');
}

function listOf(key: string, items: readonly string[]): readonly string[] {
  const width = items.reduce((sum, item) => sum + item.length + 2, 2);
  if (width <= FLOW_WIDTH) return [`${key}: ${flow(items.map((item) => scalar(item, /[[\]{},]/)))}`];
  return [`${key}:`, ...items.map((item) => `  - ${scalar(item)}`)];
}

function flow(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}

/** What begins as an indicator, or would end the value or begin a comment within it. */
const INDICATED = /^[ ,[\]{}#&*!|>'"%@`]|^[?-](?: |$)|: | #|[ :-]$/;
/** What YAML's core schema reads as no text. */
const NO_TEXT =
  /^(?:true|false|null|~|[-+]?(?:\d+|\d*\.\d+|\d+\.\d*)(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|[-+]?\.(?:inf|nan))$/i;

/** A text as itself, or in quotes where it would not read as itself. */
function scalar(text: string, indicated = /$^/): string {
  if (!INDICATED.test(text) && !indicated.test(text) && !NO_TEXT.test(text)) return text;
  return text.includes("'") && !text.includes('"') ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}
