import { describe, expect, test } from 'vitest';
import { createTargets } from '../../scripts/harmonise/targets.ts';
import { SPECIALITY, speciality, visitType } from '../support/fixture.ts';
import { HARMONISE_FILES, type Harmonising, harmonising } from '../support/harmonise.ts';
import { loadWith } from '../support/load.ts';

const h = await harmonising();

function targetsOf(slug: string, { catalogue, lexicon }: Harmonising = h) {
  return createTargets(catalogue, lexicon)(catalogue.specialities.find((one) => one.slug === slug));
}

describe('the targets of a speciality', () => {
  test('are its own types and the common ones it uses', () => {
    expect([...targetsOf('kardiologi').byId.keys()].sort()).toEqual([
      'common/kontrol',
      'kardiologi/ekkokardiografi',
      'kardiologi/pacemakerkontrol',
    ]);
    expect([...targetsOf('urologi').byId.keys()].sort()).toEqual(['common/kontrol', 'urologi/cystoskopi']);
  });

  test('are none where no speciality is known', () => {
    const { byId, general, index } = targetsOf('');
    expect([...byId.keys(), ...general]).toEqual([]);
    expect(index.nearest({ words: ['kontrol'], meaning: new Map(), isJunk: false }, 5)).toEqual([]);
  });

  test('are found by the index of that speciality alone', () => {
    const found = (slug: string, word: string): readonly (string | undefined)[] => {
      const { index, aliases } = targetsOf(slug);
      const rows = index.nearest({ words: [word], meaning: new Map(), isJunk: false }, 5);
      return rows.map(({ row }) => aliases[row]?.type.id);
    };
    expect(found('urologi', 'cystoskopi')).toContain('urologi/cystoskopi');
    expect(found('kardiologi', 'cystoskopi')).toEqual([]);
  });

  test('that are general are those called as their purpose is', () => {
    expect(targetsOf('kardiologi').general.map(({ target }) => target.id)).toEqual(['common/kontrol']);
  });

  test('hold the lengths of each mode, as the speciality has them', async () => {
    const changed = await harmonising({
      [SPECIALITY]: speciality(
        'uses:\n  - {type: common/kontrol, modes: [telephone], duration: {default: 10, allowed: [10, 20]}}',
      ),
    });
    expect([...(targetsOf('kardiologi', changed).byId.get('common/kontrol')?.allowed ?? [])]).toEqual([
      ['telephone', [10, 20]],
    ]);
    expect([...(targetsOf('urologi', changed).byId.get('common/kontrol')?.allowed ?? [])]).toEqual([
      ['in-person', [15, 30]],
      ['telephone', [15, 30]],
    ]);
  });

  test('leave out what may no longer be booked', async () => {
    const path = 'specialities/urologi/visit-types/cystoskopi.yaml';
    const type = visitType(
      'id: cystoskopi',
      'name: Cystoskopi',
      'abbreviation!',
      'codes!',
      'lifecycle: {closeForBooking: 2026-01-01}',
    );
    const { catalogue } = await loadWith({ ...HARMONISE_FILES, [path]: type }, { asOf: '2026-06-01' });
    expect([...targetsOf('urologi', { ...h, catalogue }).byId.keys()]).toEqual(['common/kontrol']);
  });
});
