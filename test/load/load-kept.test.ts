import { describe, expect, test } from 'vitest';
import { partsText } from '../../scripts/load/kept-parts.ts';
import { loadCatalogue } from '../../scripts/load/load-catalogue.ts';
import { loadKept } from '../../scripts/load/load-kept.ts';
import { listFiles, readFiles } from '../../scripts/load/read-files.ts';
import { LEGACY_COLUMNS } from '../../scripts/model/legacy.ts';

const { paths } = listFiles('catalogue');
const { files: ours } = readFiles('catalogue', paths);
const legacy = `${LEGACY_COLUMNS.join(';')}\n${LEGACY_COLUMNS.join(';')}\n`;
const files = [...ours, { path: 'specialities/urologi/legacy.csv', bytes: Buffer.from(legacy) }];
const surroundings = { paths, asOf: '2026-01-01' };
const loaded = await loadCatalogue(files, surroundings);
const text = partsText(loaded.catalogue);
const kept = loadKept(text, files, surroundings);

/** A file without its text and its tree, which a kept one makes when they are asked for. */
function bare(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part) => {
      if (key === 'file') return part.path;
      if (key === 'files') return part.map(({ path }: { path: string }) => path);
      if (part instanceof Map) return { map: [...part] };
      return part instanceof Set ? { set: [...part] } : part;
    }),
  );
}

describe('a catalogue that was kept', () => {
  test('is the one that its files say', () => {
    expect(kept.findings).toEqual([]);
    expect(bare(kept.catalogue)).toEqual(bare(loaded.catalogue));
    expect(kept.catalogue.types.length).toBeGreaterThan(300);
    expect(kept.catalogue.legacy).toHaveLength(1);
  });

  test('has its files in their order, with their texts and trees', () => {
    const told = (from: typeof kept) => from.catalogue.files.map(({ path, text, root }) => ({ path, text, root }));
    expect(told(kept)).toEqual(told(loaded));
    for (const { file } of kept.catalogue.types) expect(kept.catalogue.files).toContain(file);
  });

  test('is the same text again', () => {
    expect(partsText(kept.catalogue)).toBe(text);
  });

  test('that knows a file which is no longer there is no catalogue', () => {
    const fewer = files.filter(({ path }) => path !== 'common/common.yaml');
    expect(() => loadKept(text, fewer, surroundings)).toThrow('common/common.yaml is not among the files');
  });
});
