import { expect, test } from 'vitest';
import { loadCatalogue } from '../../scripts/load/load-catalogue.ts';
import { loadTrusted } from '../../scripts/load/load-trusted.ts';
import { listFiles, readFiles } from '../../scripts/load/read-files.ts';

test('our own catalogue is the same without asking its schemas again', async () => {
  const { paths } = listFiles('catalogue');
  const { files } = readFiles('catalogue', paths);
  const trusted = loadTrusted(files, { paths, asOf: '2026-01-01' });
  expect(trusted).toEqual(await loadCatalogue(files, { paths, asOf: '2026-01-01' }));
  expect(trusted.catalogue.types.length).toBeGreaterThan(300);
});
