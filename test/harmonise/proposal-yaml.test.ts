import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { canonical, type OrderedSchema } from '../../scripts/check/canonical.ts';
import { proposalYaml } from '../../scripts/harmonise/proposal-yaml.ts';
import { readSchema } from '../../scripts/load/read-schema.ts';
import type { VisitTypeFile } from '../../scripts/model/authored.ts';

const FILE: VisitTypeFile = {
  id: 'holtermonitorering',
  name: 'Holtermonitorering',
  patientName: 'Undersøgelse',
  description: 'Forslag ud fra 2 gamle typer. Skriv, hvad der sker ved besøget.',
  purpose: 'examination',
  modes: ['in-person', 'telephone'],
  duration: { default: 30, allowed: [15, 30] },
  resources: { staff: [{ anyOf: ['laege', 'sygeplejerske'] }] },
  selfBooking: 'none',
};
const SCHEMA = readSchema('visit-type') as OrderedSchema;

test('is a file as a person would write it', () => {
  expect(proposalYaml({ ...FILE, synonyms: ['Holter 30', 'Holter (SPL)'] }, 'kardiologi')).toBe(
    `# yaml-language-server: $schema=../../../../schema/visit-type.schema.json
id: holtermonitorering
name: Holtermonitorering
patientName: Undersøgelse
description: Forslag ud fra 2 gamle typer. Skriv, hvad der sker ved besøget.
purpose: examination
modes: [in-person, telephone]
duration: {default: 30, allowed: [15, 30]}
resources:
  staff: [{anyOf: [laege, sygeplejerske]}]
selfBooking: none
synonyms: [Holter 30, Holter (SPL)]
`,
  );
});

test('finds the schema from where it is to stand', () => {
  const [first] = proposalYaml({ ...FILE, resources: { staff: [{ role: 'laege' }] } }, 'common').split('\n');
  expect(first).toBe('# yaml-language-server: $schema=../../../schema/visit-type.schema.json');
});

describe('the texts', () => {
  const texts = [
    'KTR: læge',
    'KTR #2',
    '#2',
    "10' KTR",
    '[KTR]',
    'KTR [2], {x}',
    'a, b',
    '30',
    '1e3',
    '0x1F',
    '.5',
    'true',
    'NULL',
    '~',
    'yes',
    '- KTR',
    '-KTR',
    '? KTR',
    '"KTR"',
    `"KTR" 'x'`,
    "'KTR'",
    'KTR:',
    '% KTR',
    '*KTR',
    '&KTR',
    '!KTR',
    '> KTR',
    '@KTR',
    '`KTR`',
    'c:\\KTR',
    'Ø-flex ½ µg',
    '2026-01-01',
    '12:30',
    '1_000',
  ];

  test.each(texts)('%s reads as itself, and is written as fix writes it', (text) => {
    for (const file of [
      { ...FILE, name: text, description: text, synonyms: [text] },
      { ...FILE, synonyms: [text, 'x'.repeat(60), 'y'.repeat(60)] },
    ]) {
      const yaml = proposalYaml(file, 'kardiologi');
      expect(parse(yaml)).toEqual(file);
      expect(canonical(yaml, SCHEMA, '../../../../schema/visit-type.schema.json')).toBe(yaml);
    }
  });
});
