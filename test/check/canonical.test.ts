import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { canonical, type OrderedSchema } from '../../scripts/check/canonical.ts';
import { kindOf, schemaOf } from '../../scripts/load/kinds.ts';
import { parseYaml } from '../../scripts/load/parse-yaml.ts';
import { listFiles } from '../../scripts/load/read-files.ts';
import { readSchema } from '../../scripts/load/read-schema.ts';
import { plain } from '../../scripts/model/syntax.ts';
import { FIXTURE } from '../support/fixture.ts';

const MODELINE = '# yaml-language-server: $schema=here.json\n';

function written(text: string, schema = 'visit-type'): string {
  return canonical(text, readSchema(schema) as OrderedSchema, 'here.json');
}

/** The value as the loader reads it. */
function loaded(text: string): unknown {
  const { root, findings } = parseYaml('x.yaml', text);
  expect(findings).toEqual([]);
  return root && plain(root);
}

/** `from` becomes `to` below the modeline; writing it again changes nothing more, and the value is the same. */
function expectForm(from: string, to: string, schema?: string): void {
  const text = written(from, schema);
  expect(text).toBe(MODELINE + to);
  expect(written(text, schema)).toBe(text);
  expect(parse(text)).toEqual(parse(from));
}

describe('canonical', () => {
  test('keeps the value of every file of the catalogue, and changes nothing more the second time', () => {
    for (const path of listFiles('catalogue').paths) {
      const kind = kindOf(path);
      if (kind === undefined || kind.kind === 'legacy') continue;
      const text = readFileSync(join('catalogue', path), 'utf8');
      const once = written(text, schemaOf(kind));
      expect(written(once, schemaOf(kind)), path).toBe(once);
      expect(loaded(once), path).toEqual(loaded(text));
    }
  });

  test('keeps the value of every file of the fixture', () => {
    for (const [path, text] of Object.entries(FIXTURE)) {
      const kind = kindOf(path);
      if (kind === undefined || kind.kind === 'legacy') throw new Error(path);
      expect(parse(written(text, schemaOf(kind))), path).toEqual(parse(text));
    }
  });

  test('orders keys by the schema, at every level, and puts unknown keys last', () => {
    expectForm(
      'ukendt: 1\nduration:\n  allowed: [15, 30]\n  default: 30\nname: Kontrol\nid: kontrol\n',
      'id: kontrol\nname: Kontrol\nduration: {default: 30, allowed: [15, 30]}\nukendt: 1\n',
    );
    expectForm(
      'uses:\n  - {duration: {allowed: [30], default: 30}, type: common/kontrol}\nid: k\n',
      'id: k\nuses:\n  - {type: common/kontrol, duration: {default: 30, allowed: [30]}}\n',
      'speciality',
    );
  });

  test('keeps comments with what they stand above, behind or in', () => {
    expectForm(
      'name: Kontrol # bag navnet\n# over id\nid: kontrol\nsynonyms:\n  # over a\n  - a\n  - b # bag b\n# til sidst\n',
      '# over id\nid: kontrol\nname: Kontrol # bag navnet\nsynonyms:\n  # over a\n  - a\n  - b # bag b\n\n# til sidst\n',
    );
    expectForm(
      'duration:\n  # hvorfor\n  allowed: [30]\n  default: 30\n',
      'duration:\n  default: 30\n  # hvorfor\n  allowed: [30]\n',
    );
    expectForm('codes: {booking: A, sks: [B]} # bag\n', 'codes: {sks: [B], booking: A} # bag\n');
  });

  test('keeps a comment above the first key there when the key moves', () => {
    expectForm('# om navnet\nname: Kontrol\nid: kontrol\n', 'id: kontrol\n# om navnet\nname: Kontrol\n');
  });

  test('writes durations, codes and short lists on one line', () => {
    expectForm(
      'modes:\n  - in-person\n\n  - video\nduration:\n  default: 30\n  allowed:\n    - 15\n    - 30\ncodes:\n  sks:\n    - UXUC80\n',
      'modes: [in-person, video]\nduration: {default: 30, allowed: [15, 30]}\ncodes: {sks: [UXUC80]}\n',
    );
  });

  test('writes what is too long for one line over several', () => {
    const names = Array.from({ length: 12 }, (_, index) => `Synonym nummer ${index}`);
    expectForm(`synonyms: [${names.join(', ')}]\n`, `synonyms:\n${names.map((name) => `  - ${name}\n`).join('')}`);
  });

  test('writes a list of maps under the root over lines of its own', () => {
    expectForm(
      'exceptions: [{until: 2030-01-31, rule: r, reason: Aftalt}]\n',
      'exceptions:\n  - {rule: r, reason: Aftalt, until: 2030-01-31}\n',
    );
  });

  test('puts the right modeline first, once, wherever it stood and whatever it said', () => {
    for (const head of ['', MODELINE, '# yaml-language-server: $schema=old.json\n', `${MODELINE}${MODELINE}`, '---\n'])
      expectForm(`${head}name: Kontrol\nid: kontrol\n`, 'id: kontrol\nname: Kontrol\n');
    expectForm(`# licens\n\n${MODELINE}id: kontrol\n`, '# licens\n\nid: kontrol\n');
  });

  test('writes every text on one line, however it was written', () => {
    expectForm(
      "id: 'kontrol'\nname: >-\n  Kontrol\n  hos læge\npatientName: |\n  To\n  linjer\ndescription: \"A\n  B\"\nspId: '394'\n",
      'id: kontrol\nname: Kontrol hos læge\npatientName: "To\\nlinjer\\n"\ndescription: A B\nspId: \'394\'\n',
    );
    const long = 'En meget lang linje. '.repeat(20).trim();
    expectForm(`description: |-\n  ${long}\n  ${long}\n`, `description: "${long}\\n${long}"\n`);
    expectForm(`description: ${long}\n`, `description: ${long}\n`);
  });

  test('drops empty lines between keys and items', () => {
    expectForm('id: kontrol\n\n\nname: Kontrol\n', 'id: kontrol\nname: Kontrol\n');
    expectForm(
      'entries:\n  - {id: a}\n\n  - {id: b}\n\n  - [c,\n\n     d]\n',
      'entries:\n  - {id: a}\n  - {id: b}\n  - [c, d]\n',
      'vocabulary',
    );
  });

  test('gives back what is no map', () => {
    for (const text of ['', '# kun en kommentar\n', '- a\n', 'a\n']) expect(written(text)).toBe(text);
  });
});
