import { describe, expect, test } from 'vitest';
import { bookedAs, chosenMasks, isBooked } from '../../scripts/find/booked.ts';
import { countFacets } from '../../scripts/find/count-facets.ts';
import { type Facets, NO_FACETS } from '../../scripts/find/facets.ts';
import type { FacetChoices, SearchType } from '../../scripts/find/search-data.ts';

const named = (...ids: readonly string[]) => ids.map((id) => ({ id, name: id.toUpperCase() }));
const CHOICES: FacetChoices = {
  speciality: named('hjerte', 'lunge'),
  purpose: named('examination', 'follow-up'),
  mode: named('in-person', 'telephone', 'video'),
  hospital: named('koege', 'roskilde'),
  selfBooking: named('none', 'direct'),
};

function type(changes: Partial<SearchType>): SearchType {
  return {
    id: 'hjerte/ekko',
    set: 'hjerte',
    name: 'Ekko',
    patientName: 'Ekko',
    synonyms: [],
    purpose: 'examination',
    modes: ['in-person'],
    lengths: '30 min',
    selfBooking: 'none',
    offeredAt: [],
    state: 'draft',
    ...changes,
  };
}

const ECHO = type({ offeredAt: ['koege'] });
const CONTROL = type({
  id: 'common/kontrol',
  set: 'common',
  purpose: 'follow-up',
  modes: ['in-person', 'telephone'],
  uses: [
    { speciality: 'hjerte', modes: ['telephone'], selfBooking: 'direct' },
    { speciality: 'lunge', offeredAt: ['roskilde'] },
  ],
});

const facets = (chosen: Partial<Facets> = {}): Facets => ({ ...NO_FACETS, ...chosen });

describe('which types are left', () => {
  const left = (chosen: Partial<Facets>): readonly string[] =>
    [ECHO, CONTROL]
      .filter((one) => isBooked(bookedAs(one, CHOICES), chosen.speciality, chosenMasks(facets(chosen), CHOICES)))
      .map(({ id }) => id);

  test.each<[string, Partial<Facets>, readonly string[]]>([
    ['all where nothing is chosen', {}, ['hjerte/ekko', 'common/kontrol']],
    ['a speciality’s own and those it uses', { speciality: 'hjerte' }, ['hjerte/ekko', 'common/kontrol']],
    ['not those of another', { speciality: 'lunge' }, ['common/kontrol']],
    ['those in one of the modes', { mode: ['telephone', 'video'] }, ['common/kontrol']],
    ['in the modes of the speciality', { speciality: 'hjerte', mode: ['in-person'] }, ['hjerte/ekko']],
    ['everywhere counts as every hospital', { hospital: ['roskilde'] }, ['common/kontrol']],
    ['at the hospitals of the speciality', { speciality: 'lunge', hospital: ['koege'] }, []],
    ['booked by the patient in one speciality', { selfBooking: ['direct'] }, ['common/kontrol']],
    ['not in one place one thing, in another the other', { selfBooking: ['direct'], mode: ['in-person'] }, []],
    ['nothing of a value that nobody knows', { purpose: ['unknown'] }, []],
  ])('%s', (_, chosen, expected) => {
    expect(left(chosen)).toEqual(expected);
  });
});

describe('how many each value would leave', () => {
  const counted = (chosen: Partial<Facets> = {}, foundIn: (speciality: string | undefined) => boolean = () => true) => {
    const found = [ECHO, CONTROL].map((one) => ({ ways: bookedAs(one, CHOICES), isFoundIn: foundIn }));
    return countFacets(found, chosen.speciality, chosenMasks(facets(chosen), CHOICES), CHOICES);
  };

  test('where nothing is chosen', () => {
    expect(counted()).toEqual({
      speciality: { hjerte: 2, lunge: 1 },
      purpose: { examination: 1, 'follow-up': 1 },
      mode: { 'in-person': 2, telephone: 1, video: 0 },
      hospital: { koege: 2, roskilde: 1 },
      selfBooking: { none: 2, direct: 1 },
    });
  });

  test('counts a facet by what is chosen in the others, not in itself', () => {
    expect(counted({ mode: ['telephone'] })).toEqual({
      speciality: { hjerte: 1, lunge: 1 },
      purpose: { examination: 0, 'follow-up': 1 },
      mode: { 'in-person': 2, telephone: 1, video: 0 },
      hospital: { koege: 1, roskilde: 1 },
      selfBooking: { none: 1, direct: 1 },
    });
  });

  test('counts nothing for what fails in another facet as well', () => {
    expect(counted({ mode: ['video'], purpose: ['examination'] })).toMatchObject({
      purpose: { examination: 0, 'follow-up': 0 },
      mode: { 'in-person': 1, telephone: 0, video: 0 },
      hospital: { koege: 0, roskilde: 0 },
    });
  });

  test('counts as the speciality has it that is chosen', () => {
    expect(counted({ speciality: 'hjerte' })).toMatchObject({
      speciality: { hjerte: 2, lunge: 1 },
      mode: { 'in-person': 1, telephone: 1 },
      selfBooking: { none: 1, direct: 1 },
    });
  });

  test('leaves out what a speciality calls something else', () => {
    const onlyHere = (speciality: string | undefined): boolean => speciality !== 'lunge';
    expect(counted({}, onlyHere).speciality).toEqual({ hjerte: 2, lunge: 0 });
    expect(counted({ speciality: 'lunge' }, onlyHere).mode).toEqual({ 'in-person': 0, telephone: 0, video: 0 });
  });
});
