import { expect, test } from 'vitest';
import { maskPeople } from '../../scripts/similarity/mask-people.ts';

test.each([
  ['KTR', [], 'KTR'],
  ['KTR dr. Hansen', ['Hansen'], 'KTR dr. ••••••'],
  ['METTE KTR (JENS)', ['METTE', 'JENS'], '••••• KTR (••••)'],
  ['Hansen og Hansen', ['Hansen', 'Hansen'], '•••••• og ••••••'],
  ['Bodil Bo', ['Bodil', 'Bo'], '••••• ••'],
  ['Boligsag v/ Bo', ['Bo'], 'Boligsag v/ ••'],
  ['Ann og ANN', ['Ann'], '••• og ANN'],
  ['Bo Boligsag BO Bo', ['Bo'], '•• Boligsag BO ••'],
  ['KTR30Bo', ['Bo'], 'KTR30••'],
  ['v/ Anne-Mette.', ['Anne-Mette'], 'v/ ••••••••••.'],
  ['Åse $& KTR', ['Åse'], '••• $& KTR'],
  ['nana ana', ['ana'], 'nana •••'],
  ['ana-ana anana', ['ana'], '•••-••• anana'],
])('%s without %j is %s', (name, people, masked) => {
  expect(maskPeople(name, people)).toBe(masked);
});
