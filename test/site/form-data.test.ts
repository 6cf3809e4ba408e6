import { expect, test } from 'vitest';
import { openCatalogue } from '../../scripts/load/open-catalogue.ts';
import { byDanishOrder } from '../../scripts/model/danish-order.ts';
import { formData } from '../../site/data/form-data.ts';

const { catalogue } = await openCatalogue('catalogue');

function choicesOf(id: string): readonly string[] {
  const answering = formData(catalogue).fields.find((field) => field.id === id)?.answering;
  return answering && 'choices' in answering ? answering.choices.map(({ name }) => name) : [];
}

test.each(['staff', 'room', 'equipment'])('the form has its choices of %s by the alphabet', (id) => {
  const names = choicesOf(id);
  expect(names.length).toBeGreaterThan(5);
  expect(names).toEqual([...names].sort(byDanishOrder));
});

test.each([
  ['purpose', 'Første besøg'],
  ['duration-default', '5 min'],
])('the order that means something stays: %s begins with %s', (id, first) => {
  expect(choicesOf(id)[0]).toBe(first);
});
