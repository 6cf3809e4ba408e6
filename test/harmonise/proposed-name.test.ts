import { expect, test } from 'vitest';
import { createNames } from '../../scripts/harmonise/proposed-name.ts';
import { openCatalogue } from '../../scripts/load/open-catalogue.ts';

const { catalogue } = await openCatalogue('catalogue');
const nameOf = createNames(catalogue);

test.each([
  ['holtermonitorering', 'Holtermonitorering'],
  ['KOL infusion', 'KOL infusion'],
  ['ABCD infusion', 'Abcd infusion'],
  ['infusion 3 gang', 'Infusion'],
  ['samtale 2 pers', 'Samtale'],
  ['2 besøg capsaicinplaster', 'Capsaicinplaster'],
  ['iskæmi 3', 'Iskæmi'],
  ['høreapparat 40', 'Høreapparat'],
  ['høreapparat 40 min prøve', 'Høreapparat prøve'],
  ['diabetes type 2', 'Diabetes type 2'],
  ['svar dobbelttid', 'Svar'],
  ['svar kort tid', 'Svar'],
  ['kar loop recorder', 'Loop recorder'],
  ['kar', ''],
  ['2 besøg', ''],
  ['', ''],
  ['x', ''],
  ['læge kontrol', 'Kontrol'],
  ['infusion slagelse', 'Infusion'],
  ['infusion video', 'Infusion'],
  ['infusion hansen', 'Infusion'],
  ['infusion - .', 'Infusion'],
  ['kоntrol', ''],
  [
    'undervisning i hjertesvigt og blodprøver og iltmangel til pårørende',
    'Undervisning i hjertesvigt og blodprøver og',
  ],
])('%j is called %j', (label, name) => {
  expect(nameOf(label, 'kardiologi')).toBe(name);
});
