import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundleFiles } from '../scripts/bundle/bundle-files.ts';
import { pack } from '../scripts/bundle/container.ts';
import { verifyBundle } from '../scripts/bundle/verify.ts';
import { check } from '../scripts/check/check.ts';
import { EXCEPTION_RULES } from '../scripts/check/exceptions.ts';
import { fixedText } from '../scripts/commands/fix.ts';
import { FAULTS } from '../scripts/load/faults.ts';
import { openCatalogue } from '../scripts/load/open-catalogue.ts';
import { RULES } from '../scripts/rules/index.ts';
import { FACTS } from './support/bundle.ts';

const { catalogue, findings } = await openCatalogue('catalogue');

describe('every rule', () => {
  const files = readdirSync('scripts/rules').map((name) => name.replace(/\.ts$/, ''));
  const listed = RULES.map(({ id }) => id);

  test('is listed, once, in the order of ids', () => {
    expect(listed).toEqual([...new Set(listed)].sort());
    expect(files.filter((name) => /^(?:no|require|consistent)-/.test(name)).sort()).toEqual(listed);
  });

  test('has a table of its own, which describeRule proves by a silent case, a speaking one and the rule silenced', () => {
    for (const id of listed) {
      const text = readFileSync(`test/rules/${id}.test.ts`, 'utf8');
      expect(text, id).toMatch(new RegExp(`from '../../scripts/rules/${id}.ts'`));
      expect(text, id).toContain('describeRule(');
    }
  });

  test('says in both languages what is true when it is kept, in a sentence', () => {
    const summaries = [...RULES, ...Object.values(EXCEPTION_RULES)].map(({ summary }) => summary);
    for (const { da, en } of [...summaries, ...Object.values(FAULTS)]) {
      expect(da).toMatch(/^\p{Lu}.*\.$/u);
      expect(en).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test('has a reason in its docblock', () => {
    for (const id of listed)
      expect(readFileSync(`scripts/rules/${id}.ts`, 'utf8'), id).toMatch(/\*\/\nexport const \w+: Rule = /);
  });
});

describe('our own catalogue', () => {
  test('is clean, and without exceptions of convenience', () => {
    expect([...findings, ...check(catalogue, RULES).findings]).toEqual([]);
    const excepted = [...catalogue.types, ...catalogue.specialities].filter(({ exceptions }) => exceptions.length > 0);
    expect(excepted).toEqual([]);
  });

  test('approves and verifies nothing that nobody approved or verified', () => {
    for (const { approval } of catalogue.specialities) expect(approval.status).toBe('draft');
    expect(catalogue.common?.approval.status).toBe('draft');
    for (const { terms } of catalogue.vocabularies.values())
      for (const { term } of terms) expect(term.verified, term.id).toBe(false);
  });

  test('is in canonical form, and a second fix changes nothing more', async () => {
    for (const file of catalogue.files) expect(await fixedText(file, []), file.path).toBe(file.text);
  });

  test('becomes the same bytes twice, which verify accepts', () => {
    const make = (): Uint8Array => pack('sp-besoegstyper-0.1.0-draft', bundleFiles(catalogue, FACTS, '{}').entries);
    expect(Buffer.compare(make(), make())).toBe(0);
    expect(verifyBundle(make()).ok).toBe(true);
  });
});

describe('every key of every schema', () => {
  test('has a Danish title and description', () => {
    const bare: string[] = [];
    for (const name of readdirSync('schema')) {
      const schema = JSON.parse(readFileSync(`schema/${name}`, 'utf8')) as Schema;
      for (const [key, property] of properties(schema)) {
        const target = schema.definitions?.[property.$ref?.split('/').at(-1) ?? ''];
        if (!(property.title ?? target?.title) || !(property.description ?? target?.description))
          bare.push(`${name} ${key}`);
      }
    }
    expect(bare).toEqual([]);
  });
});

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

function* properties(schema: Schema): Generator<readonly [key: string, property: Schema]> {
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    yield [key, property];
    yield* properties(property);
  }
  for (const below of [...Object.values(schema.definitions ?? {}), ...(schema.anyOf ?? [])]) yield* properties(below);
  if (schema.items) yield* properties(schema.items);
}

describe('README.md', () => {
  const readme = readFileSync('README.md', 'utf8');
  const { scripts, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;

  test('names only commands that exist', () => {
    const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  test('explains every package, and no other', () => {
    const rows = [...readme.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) expect(rows).toContain(name);
  });

  test('gives the test command that CI runs', () => {
    const ci = readFileSync('.ci/run', 'utf8').trimEnd().split('\n').at(-1) ?? '';
    expect(readme).toContain(ci);
  });
});

interface Package {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
