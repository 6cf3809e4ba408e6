import type { Catalogue, SourceFile, StaffRequirement } from '../model/catalogue.ts';
import type { Located } from '../model/range.ts';

/** A place where a file names an entry of a vocabulary. */
export interface Reference {
  readonly file: SourceFile;
  readonly vocabulary: string;
  readonly term: Located<string>;
}

/** Every reference to a vocabulary, in the order of files and of what they say. */
export function* referencesOf(catalogue: Catalogue): Generator<Reference> {
  for (const type of catalogue.types) {
    const { file } = type;
    yield* staffReferences(file, type.staff);
    if (type.room) yield { file, vocabulary: 'rooms', term: type.room };
    for (const term of type.equipment) yield { file, vocabulary: 'equipment', term };
    for (const term of type.modifiers) yield { file, vocabulary: 'modifiers', term };
    for (const term of type.offeredAt) yield { file, vocabulary: 'sites', term };
    for (const term of type.sks) yield { file, vocabulary: 'sks', term };
    if (type.bookingCategory) yield { file, vocabulary: 'sks', term: type.bookingCategory };
  }
  for (const { file, uses, leadSites } of catalogue.specialities) {
    for (const term of leadSites) yield { file, vocabulary: 'sites', term };
    for (const use of uses) {
      yield* staffReferences(file, use.staff ?? []);
      if (use.room) yield { file, vocabulary: 'rooms', term: use.room };
      for (const term of use.offeredAt) yield { file, vocabulary: 'sites', term };
    }
  }
}

function* staffReferences(file: SourceFile, staff: readonly StaffRequirement[]): Generator<Reference> {
  for (const { roles } of staff) for (const term of roles) yield { file, vocabulary: 'staff-roles', term };
}

/** The vocabularies that something may refer to, or whose words a rule reads. */
export const VOCABULARIES = [
  'abbreviations',
  'equipment',
  'jargon',
  'modes',
  'modifiers',
  'person-names',
  'purposes',
  'rooms',
  'self-booking',
  'sites',
  'sks',
  'staff-roles',
  'states',
] as const;
