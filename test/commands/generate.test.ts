import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from '../support/call.ts';
import { settings } from '../support/fixture.ts';
import { digests } from '../support/folder.ts';
import { ROOT, run } from '../support/run.ts';
import { tempCatalogue } from '../support/temp-catalogue.ts';

/** What is made from a catalogue, and from the types that its files are written in. */
function derived(): readonly unknown[] {
  const folders = ['schema', 'docs', '.github/ISSUE_TEMPLATE'].map((folder) => digests(join(ROOT, folder)));
  return [...folders, readFileSync(join(ROOT, 'CODEOWNERS'), 'utf8')];
}

test('generate --check is silent about our own files, and names one that another catalogue would change', async () => {
  expect(await call(ROOT, 'generate', '--check')).toEqual({ code: 0, stdout: '', stderr: '' });

  const { catalogue } = tempCatalogue();
  const { code, stdout, stderr } = await run(ROOT, 'generate', '--check', '--catalogue', catalogue);
  expect(stderr).toMatch(/^Forældet, kør npm run generate: CODEOWNERS$/m);
  expect(stderr).not.toContain('schema');
  expect(stdout).toBe('');
  expect(code).toBe(1);
});

test('generate writes nothing that is made from a catalogue with errors', async () => {
  const before = derived();
  const { catalogue } = tempCatalogue({ 'settings.yaml': settings('coordinationGroup!') });
  const { code, stderr } = await run(ROOT, 'generate', '--catalogue', catalogue);
  expect(stderr).toMatch(/^Kataloget har fejl, .*: kør npm run validate, .*\n$/);
  expect(code).toBe(2);
  expect(derived()).toEqual(before);
});
