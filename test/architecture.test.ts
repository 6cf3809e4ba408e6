import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/**
 * Which rooms of `scripts/` and `site/` a room may import from, beside itself. `model` is everybody's and imports nothing of ours.
 * A boundary that no test holds does not hold.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  main: [],
  cli: ['commands', 'model'],
  commands: [
    'agenda',
    'bench',
    'bundle',
    'check',
    'compare',
    'find',
    'generate',
    'harmonise',
    'judge',
    'load',
    'model',
    'propose',
    'report',
    'review',
    'rules',
    'similarity',
    'site',
    'site/facts',
  ],
  model: [],
  load: ['model', 'similarity'],
  similarity: ['model'],
  harmonise: ['model', 'similarity'],
  rules: ['model', 'similarity'],
  check: ['model', 'rules', 'similarity'],
  bundle: ['model'],
  compare: ['model'],
  generate: ['check', 'harmonise', 'load', 'model', 'propose', 'rules'],
  report: ['compare', 'model'],
  bench: ['harmonise', 'model', 'similarity'],
  propose: ['model', 'report', 'similarity'],
  find: ['model', 'similarity'],
  judge: ['check', 'load', 'model', 'propose', 'rules'],
  review: ['compare', 'model', 'report', 'similarity'],
  agenda: ['model', 'propose', 'report', 'similarity'],
  site: ['find', 'model', 'site/data', 'site/facts', 'site/pages'],
  'site/pages': ['model', 'site/components', 'site/facts', 'site/islands'],
  'site/components': ['find', 'model', 'site/facts'],
  'site/islands': ['find', 'judge', 'model', 'propose', 'schema', 'site/components', 'site/data', 'site/facts'],
  'site/facts': ['find', 'model', 'similarity'],
  'site/data': ['bundle', 'model', 'propose', 'schema', 'site/facts'],
};

/** Rooms that never touch the world: what they do is a function of what they are given. */
const PURE = [
  'model',
  'similarity',
  'harmonise',
  'rules',
  'check',
  'compare',
  'report',
  'propose',
  'find',
  'judge',
  'review',
  'agenda',
  'site',
  'site/pages',
  'site/components',
  'site/islands',
  'site/facts',
  'site/data',
];

interface Source {
  readonly path: string;
  readonly room: string;
  readonly file: ts.SourceFile;
}

const SOURCES: readonly Source[] = ['scripts', 'site'].flatMap((folder) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((below) => {
      const path = `${folder}/${below}`;
      const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2023, true);
      return { path, room: roomAt(path), file };
    }),
);

/** The names of all modules that a file imports, at once or when asked. */
function imports(file: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      found.push((node.moduleSpecifier as ts.StringLiteral).text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push((node.arguments[0] as ts.StringLiteral).text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function roomOf(importer: string, specifier: string): string {
  return roomAt(join(importer, '..', specifier));
}

/** The folder of `scripts/`, or the one of `site/` with that before it; a file of no folder is in `main` or `site`. */
function roomAt(path: string): string {
  const [top = '', folder = '', ...below] = path.split('/');
  if (top === 'schema') return top;
  if (top === 'site') return below.length > 0 ? `site/${folder}` : 'site';
  return below.length > 0 ? folder : 'main';
}

describe('the rooms', () => {
  test('are those of the map', () => {
    expect([...new Set(SOURCES.map(({ room }) => room))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  test.each(SOURCES)('$path imports only from rooms that its own may', ({ path, room, file }) => {
    const rooms = imports(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => roomOf(path, specifier));
    for (const target of rooms) expect([room, ...(MAY_IMPORT[room] ?? [])]).toContain(target);
  });

  test.each(SOURCES.filter(({ room }) => PURE.includes(room)))(
    '$path touches neither files nor processes',
    ({ file }) => {
      for (const specifier of imports(file)) {
        expect(specifier.startsWith('node:'), specifier).toBe(false);
        expect(builtinModules, specifier).not.toContain(specifier);
      }
    },
  );

  test('have no import in a circle between files of one room and another', () => {
    const circular = Object.entries(MAY_IMPORT).flatMap(([room, targets]) =>
      targets.filter((target) => MAY_IMPORT[target]?.includes(room)).map((target) => `${room} ⇄ ${target}`),
    );
    expect(circular).toEqual([]);
  });

  test('hold no function of more than sixty lines', () => {
    const long: string[] = [];
    for (const { path, file } of SOURCES) {
      const visit = (node: ts.Node): void => {
        if (ts.isFunctionLike(node) && 'body' in node && node.body) {
          const lines = node.getText(file).split('\n').length;
          if (lines > 60) long.push(`${path}: ${lines}`);
        }
        ts.forEachChild(node, visit);
      };
      visit(file);
    }
    expect(long).toEqual([]);
  });

  test.each(SOURCES)('$path uses nothing that depends on clock, locale or chance', ({ file, room }) => {
    // A benchmark and the timing of rules look at the clock: that is their subject, and it is never part of an output.
    const text = file.getFullText();
    expect(text).not.toMatch(/\bIntl\.|localeCompare|toLocale|Math\.random|Date\.now|new Date\(\)/);
    if (!['bench', 'commands', 'check'].includes(room)) expect(text).not.toMatch(/performance\.now/);
  });

  test.each(SOURCES.filter(({ file }) => file.getFullText().includes('import.meta')))(
    '$path stands where the compiled commands take every module to stand: in a room of scripts/',
    ({ path, file }) => {
      expect(path).toMatch(/^scripts\/[^/]+\/[^/]+$/);
      expect(file.getFullText()).not.toMatch(/import\.meta(?!\.url\b)/);
    },
  );

  test.each(SOURCES)('$path has no any and nothing put off', ({ file }) => {
    expect(file.getFullText()).not.toMatch(/: any\b|\bas any\b|@ts-ignore|@ts-expect-error|\b(?:TODO|FIXME|XXX)\b/);
  });
});

test.each(SOURCES.filter(({ path }) => path.endsWith('.tsx')))(
  '$path says itself how its elements are made, so that it can be run from any folder',
  ({ file }) => {
    expect(file.getFullText()).toMatch(/^\/\*\* @jsxRuntime automatic @jsxImportSource preact \*\/\n/);
  },
);
