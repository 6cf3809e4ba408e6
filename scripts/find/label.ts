import type { SearchType } from './search-data.ts';
import { formOf, keyOfForm } from './typed-words.ts';

/** What a type was found by; a meaning is the same, a likeness is not quite. */
export type FoundKind =
  | 'name'
  | 'abbreviation'
  | 'synonym'
  | 'patient-name'
  | 'old-name'
  | 'code'
  | 'meaning'
  | 'likeness';

/** Something that a type is called. */
export interface Label {
  readonly kind: FoundKind;
  readonly text: string;
  /** The type's place among the types. */
  readonly type: number;
  /** The slug of the speciality that alone says so; '' where all do. */
  readonly speciality: string;
  /** Its words as they are looked up, joined with a space. */
  readonly form: string;
  /** Its form without what parts its words. */
  readonly key: string;
}

/** All that types are called, type by type, its name first. */
export function labelsOf(types: readonly SearchType[]): readonly Label[] {
  return types.flatMap((type, place) => {
    const { name, abbreviation, patientName, synonyms, uses = [] } = type;
    const label = (kind: FoundKind, text: string, speciality = ''): Label => {
      const form = formOf(text);
      return { kind, text, type: place, speciality, form, key: keyOfForm(form) };
    };
    return [
      label('name', name),
      ...(abbreviation === undefined ? [] : [label('abbreviation', abbreviation)]),
      label('patient-name', patientName),
      ...synonyms.map((text) => label('synonym', text)),
      ...uses.flatMap((use) => (use.synonyms ?? []).map((text) => label('synonym', text, use.speciality))),
    ];
  });
}
