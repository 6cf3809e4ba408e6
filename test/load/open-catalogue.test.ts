import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../scripts/check/check.ts';
import { openCatalogue } from '../../scripts/load/open-catalogue.ts';
import { UnusableInput } from '../../scripts/model/unusable-input.ts';
import { noSharedOwnType } from '../../scripts/rules/no-shared-own-type.ts';
import { ECHO, KONTROL, visitType } from '../support/fixture.ts';
import { tempCatalogue } from '../support/temp-catalogue.ts';

const OTHER = 'specialities/paediatri/visit-types/ekkokardiografi.yaml';

describe('with files of one speciality', () => {
  test('reads that speciality whole, what all lean on, and no other speciality', async () => {
    const { catalogue } = tempCatalogue({ [OTHER]: visitType() });
    const opened = await openCatalogue(catalogue, { only: [join(catalogue, ECHO)] });
    expect([...(opened.wanted ?? [])]).toEqual([ECHO]);
    expect(opened.catalogue.types.map(({ file }) => file.path)).toEqual([KONTROL, ECHO]);
    expect(opened.catalogue.vocabularies.size).toBeGreaterThan(10);
    expect(opened.catalogue.knownTypeIds).toContain('paediatri/ekkokardiografi');
  });

  test('knows from the names of files that another speciality has the type', async () => {
    const { catalogue } = tempCatalogue({ [OTHER]: visitType() });
    const opened = await openCatalogue(catalogue, { only: [join(catalogue, ECHO)] });
    const { findings } = check(opened.catalogue, [noSharedOwnType], { partial: true });
    expect(findings.map(({ file, message }) => [file, message.en])).toEqual([
      [
        ECHO,
        '"Ekkokardiografi" exists as paediatri/ekkokardiografi too: make it a common type that both specialities use.',
      ],
    ]);
  });

  test('takes a folder for all that is in it', async () => {
    const { catalogue } = tempCatalogue();
    const opened = await openCatalogue(catalogue, { only: [join(catalogue, 'specialities/kardiologi')] });
    expect([...(opened.wanted ?? [])]).toEqual(['specialities/kardiologi/speciality.yaml', ECHO]);
    const all = await openCatalogue(catalogue, { only: [catalogue] });
    expect(all.wanted?.size).toBe(all.catalogue.paths.length);
  });
});

test('with a common type everything is read, since every speciality may use it', async () => {
  const { catalogue } = tempCatalogue({ [OTHER]: visitType() });
  const opened = await openCatalogue(catalogue, { only: [join(catalogue, KONTROL)] });
  expect(opened.catalogue.types).toHaveLength(3);
});

test.each([
  ['a file that is not there', 'specialities/kardiologi/visit-types/ekko.yaml'],
  ['a folder that is not there', 'specialities/neurologi'],
  ['a file outside', '../anden.yaml'],
])('refuses %s', async (_, file) => {
  const { catalogue } = tempCatalogue();
  await expect(openCatalogue(catalogue, { only: [join(catalogue, file)] })).rejects.toBeInstanceOf(UnusableInput);
});

test('has no day and no history outside git, and takes the day it is given', async () => {
  const { catalogue } = tempCatalogue();
  const opened = await openCatalogue(catalogue);
  expect([opened.catalogue.asOf, opened.catalogue.history]).toEqual([undefined, undefined]);
  expect((await openCatalogue(catalogue, { asOf: '2026-01-01' })).catalogue.asOf).toBe('2026-01-01');
});
