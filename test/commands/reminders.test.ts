import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call } from '../support/call.ts';
import { run } from '../support/run.ts';
import { tempCatalogue } from '../support/temp-catalogue.ts';

const PROPOSAL = {
  number: 4,
  isDraft: false,
  createdAt: '2026-06-01T08:00:00Z',
  author: { login: 'app/bot' },
  files: [{ path: 'catalogue/common/visit-types/kontrol.yaml' }],
  comments: [],
  reviews: [],
};

function folderWith(content: string, settings = ''): string {
  const { folder, read, write } = tempCatalogue();
  writeFileSync(join(folder, 'open.json'), content);
  write('settings.yaml', `${read('settings.yaml')}${settings}`);
  return folder;
}

describe('reminders', () => {
  test('prints whom to remind of what, as JSON', async () => {
    const folder = folderWith(JSON.stringify([PROPOSAL]));
    const { code, stdout, stderr } = await run(
      folder,
      'reminders',
      '--proposals',
      'open.json',
      '--as-of',
      '2026-06-09',
    );
    expect(JSON.parse(stdout)).toEqual([{ number: 4, body: expect.stringContaining('har ventet på svar i 8 dage') }]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test('goes by the response times of the settings', async () => {
    const folder = folderWith(JSON.stringify([PROPOSAL]), 'responseDays: {remind: 10, escalate: 20}\n');
    const { stdout } = await call(folder, 'reminders', '--proposals', 'open.json', '--as-of', '2026-06-09');
    expect(stdout).toBe('[]\n');
  });

  test('gives 2 for a file that is no such list', async () => {
    const folder = folderWith('{}');
    const { code, stdout, stderr } = await run(
      folder,
      'reminders',
      '--proposals',
      'open.json',
      '--as-of',
      '2026-06-09',
    );
    expect(stderr).toBe(
      '"open.json" er ingen liste over forslag: hent den med gh pr list, som i .github/workflows/stale.yml.\n',
    );
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
