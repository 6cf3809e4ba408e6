import { expect, test } from 'vitest';
import { ROOT, run } from '../support/run.ts';
import { tempCatalogue } from '../support/temp-catalogue.ts';

test('generate --check is silent about our own files, and names one that another catalogue would change', async () => {
  expect(await run(ROOT, 'generate', '--check')).toEqual({ code: 0, stdout: '', stderr: '' });

  const { catalogue } = tempCatalogue();
  const { code, stdout, stderr } = await run(ROOT, 'generate', '--check', '--catalogue', catalogue);
  expect(stderr).toMatch(/^Forældet, kør npm run generate: CODEOWNERS$/m);
  expect(stderr).not.toContain('schema');
  expect(stdout).toBe('');
  expect(code).toBe(1);
});
