import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workbookFrameFile } from '../../../scripts/generate/workbook-frame.ts';

test('the frame that is kept is what the library writes', async () => {
  const { path, text } = await workbookFrameFile();
  expect(readFileSync(path, 'utf8') === text, `${path} is stale: run npm run generate`).toBe(true);
});

test('the frame is the same whenever it is made', async () => {
  expect(await workbookFrameFile()).toEqual(await workbookFrameFile());
});
