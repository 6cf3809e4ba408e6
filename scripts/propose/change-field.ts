import type { Catalogue } from '../model/catalogue.ts';
import type { FormField } from './form-field.ts';

/**
 * The question that nobody is asked: which type a proposal changes. It stands first in the text of a change, and in no
 * other, so that what one form wrote another can read.
 */
export function changeField({ types }: Catalogue): FormField {
  const choices = types.map(({ fullId }) => ({ name: fullId, value: fullId }));
  return {
    id: 'changes',
    label: 'Ændring af',
    description: "Typens fulde id. Navnet kan ændres, men id'et og specialet er de samme.",
    isRequired: false,
    most: 200,
    answering: { kind: 'one', choices },
  };
}
