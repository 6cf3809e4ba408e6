import { expect, test } from 'vitest';
import { withType } from '../../scripts/load/with-type.ts';
import { ECHO, KONTROL, visitType } from '../support/fixture.ts';
import { loadWith } from '../support/load.ts';

const NEW = 'specialities/kardiologi/visit-types/arbejdstest.yaml';

test.each([
  ['a new type', NEW, visitType('id: arbejdstest', 'name: Arbejdstest')],
  ['a type in the place of another', ECHO, visitType('name: Ekko af hjertet')],
  ['a type with a fault of notation', NEW, 'id: [\n'],
  ['a type with faults of its schema', NEW, visitType('purpose: kontrol', 'modes!', 'navn: Ekko')],
])('%s gives what the whole would give if it were read again', async (_, path, text) => {
  const { catalogue } = await loadWith({});
  const { catalogue: after, findings } = withType(catalogue, { path, bytes: new TextEncoder().encode(text) });
  const again = await loadWith({ [path]: text });
  const byPath = <T extends { readonly path: string }>(files: readonly T[]) =>
    [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  expect(byPath(after.files)).toEqual(byPath(again.catalogue.files));
  expect(after.paths).toEqual(again.catalogue.paths);
  expect(after.knownTypeIds).toEqual(again.catalogue.knownTypeIds);
  expect(new Map([...after.typesById].sort())).toEqual(new Map([...again.catalogue.typesById].sort()));
  expect(findings).toEqual(again.findings);
});

test('it comes last of its set, where a rule blames it and not the one it collides with, and a common one before others', async () => {
  const { catalogue } = await loadWith({});
  const places = (path: string) =>
    withType(catalogue, { path, bytes: new TextEncoder().encode(visitType()) }).catalogue.types.map(
      ({ file }) => file.path,
    );
  expect(places(NEW)).toEqual([KONTROL, ECHO, NEW]);
  expect(places(ECHO)).toEqual([KONTROL, ECHO]);
  const common = 'common/visit-types/arbejdstest.yaml';
  expect(places(common)).toEqual([KONTROL, common, ECHO]);
  expect(places(KONTROL)).toEqual([KONTROL, ECHO]);
});

test('no other file is put among the types', async () => {
  const { catalogue } = await loadWith({});
  expect(() => withType(catalogue, { path: 'settings.yaml', bytes: new Uint8Array() })).toThrow(/no place/);
});
