import { expect, test } from 'vitest';
import { byDanishOrder } from '../../scripts/model/danish-order.ts';

test.each([
  ['æ, ø and å come last, in that order', ['Åben', 'Zink', 'Ørelæge', 'Æg'], ['Zink', 'Æg', 'Ørelæge', 'Åben']],
  ['aa in a name counts as å', ['Aabenraa', 'Zink', 'Abe'], ['Abe', 'Zink', 'Aabenraa']],
  ['capitals make no difference', ['b', 'A', 'a', 'B'], ['A', 'a', 'B', 'b']],
  [
    'signs count as a space',
    ['MR-skanning', 'MR skanning med kontrast', 'MR'],
    ['MR', 'MR-skanning', 'MR skanning med kontrast'],
  ],
  ['accents make no difference to the order', ['Ménière', 'Meniskel', 'Menb'], ['Menb', 'Ménière', 'Meniskel']],
])('%s', (_, names, sorted) => {
  expect([...names].sort(byDanishOrder)).toEqual(sorted);
});
