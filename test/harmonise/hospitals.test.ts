import { expect, test } from 'vitest';
import { hospitalsOf } from '../../scripts/harmonise/hospitals.ts';
import { reviewContext } from '../../scripts/harmonise/review-files.ts';
import { openCatalogue } from '../../scripts/load/open-catalogue.ts';
import { entry } from '../support/harmonise.ts';

const { catalogue } = await openCatalogue('catalogue');
const hospitals = hospitalsOf(reviewContext(catalogue, '', []).sites);

test.each([
  ['Afdeling A', 'KTR', ''],
  ['Kardiologisk Amb., Slagelse', 'KTR', 'Slagelse'],
  ['HJERTEAMB SLAGELSE', 'KTR', 'Slagelse'],
  ['Afdeling A', 'SLA KTR', 'Slagelse'],
  ['Amb. Køge | Amb. Holbæk', 'KTR', 'Holbæk, Køge'],
  ['Amb. Køge | Amb. Køge', 'KØG KTR', 'Køge'],
  ['Slagelsesyge', 'slap', ''],
  ['Afdeling XSLA', 'KTR', ''],
  ['Amb. Nykøbing Falster', 'KTR', 'Nykøbing Falster'],
  ['Amb. Nykøbing', 'Falster KTR', 'Nykøbing Falster'],
  ['Amb. Nykøbing', 'Falsterbo KTR', ''],
  ['Amb. Køge', 'KTR HOL', 'Holbæk, Køge'],
])('%s with %s is at "%s"', (departments, name, found) => {
  const { cells } = entry(name, { departments });
  expect(hospitals(cells).split(', ').sort().join(', ')).toBe(found);
  expect(hospitals(cells), 'asked again').toBe(hospitals(cells));
});
