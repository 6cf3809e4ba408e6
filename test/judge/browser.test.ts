import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { judgeProposal } from '../../scripts/commands/judge-proposal.ts';
import type { createJudge } from '../../scripts/judge/create-judge.ts';
import type { VisitTypeSchema } from '../../scripts/judge/judge-of.ts';
import { openCatalogue } from '../../scripts/load/open-catalogue.ts';
import { listFiles, readFiles } from '../../scripts/load/read-files.ts';
import { readSchema } from '../../scripts/load/read-schema.ts';
import { IN_ISSUE } from '../../scripts/propose/forms.ts';
import { ROOT } from '../support/run.ts';
import { filledIn, GANGTEST } from '../support/story.ts';

/** Bytes, compressed: of the 150 kB that a page of the site may load, what the judge may take. */
const MOST_GZIPPED = 105_000;

let code = '';
let inputs: Metafile['inputs'] = {};

beforeAll(async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: "export { createJudge } from './scripts/judge/create-judge.ts';", resolveDir: ROOT },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    globalName: 'judge',
    platform: 'browser',
    // Kept, so that they are found by name below instead of failing the build in other words.
    external: ['node:*'],
    logLevel: 'silent',
    metafile: true,
    write: false,
  });
  code = outputFiles[0]?.text ?? '';
  inputs = metafile.inputs;
});

describe('the judge as a browser gets it', () => {
  test('reaches nothing of Node', () => {
    const ofNode = Object.entries(inputs).flatMap(([path, { imports }]) =>
      imports.filter((reached) => reached.path.startsWith('node:') || isBuiltin(reached.path)).map(() => path),
    );
    expect(ofNode).toEqual([]);
  });

  test('makes no code of texts, which a strict CSP refuses', () => {
    expect(code).not.toMatch(/\beval\s*\(|\bFunction\s*\(/);
  });

  test('is small enough for a page', () => {
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(MOST_GZIPPED);
  });
});

/** The bundle's judge of our own catalogue, where there are no globals but a browser's and no code may be made. */
async function judgeInBrowser(): Promise<ReturnType<typeof createJudge>> {
  const globals = { TextDecoder, TextEncoder, performance };
  const context = createContext(globals, { codeGeneration: { strings: false, wasm: false } });
  runInContext(code, context);
  const { catalogue } = await openCatalogue('catalogue');
  const { files } = readFiles('catalogue', listFiles('catalogue').paths);
  const schema = readSchema('visit-type') as VisitTypeSchema;
  const made = (context as unknown as { judge: { createJudge: typeof createJudge } }).judge;
  return made.createJudge(files, { schema, asOf: catalogue.asOf, history: catalogue.history });
}

describe('in a browser', () => {
  const form = readFileSync('.github/ISSUE_TEMPLATE/forslag.yml', 'utf8');
  const wrong = {
    // Too long for an id, which only the schema knows; a length in the name; an abbreviation that is taken.
    Navn: `Gangtest 30 min ${'med bælte og måling af gangdistance '.repeat(3).trim()}`,
    Forkortelse: 'EKKO',
  };
  const taken = { Navn: 'Ekkokardiografi' };

  test.each([
    ['a proposal that is right', {}],
    ['one with faults', wrong],
    ['one that there is already', taken],
    ['a change', taken, '### Ændring af\n\nkardiologi/ekkokardiografi\n\n'],
  ])('%s is judged as by the command', async (_, changed, about = '') => {
    const body = about + filledIn(form, { ...GANGTEST, ...changed });
    const { judgement, accepted } = await judgeProposal(body, 'catalogue', IN_ISSUE, { isPlain: false });
    const theirs = (await judgeInBrowser()).judge(body, { isPlain: false });
    expect(JSON.parse(JSON.stringify(theirs))).toEqual(JSON.parse(JSON.stringify(judgement)));
    expect(theirs.proposal !== undefined).toBe(accepted !== undefined);
  });
});
