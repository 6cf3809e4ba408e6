import type { Catalogue, DurationOf, SourceFile, TypeDuration } from '../model/catalogue.ts';

/** Every duration of the catalogue: of types and of uses, the standard and each mode's own. */
export function* durationsOf(catalogue: Catalogue): Generator<{ file: SourceFile; duration: DurationOf }> {
  for (const { file, duration } of catalogue.types) yield* withModes(file, duration);
  for (const { file, uses } of catalogue.specialities)
    for (const { duration } of uses) if (duration) yield* withModes(file, duration);
}

function* withModes(file: SourceFile, duration: TypeDuration): Generator<{ file: SourceFile; duration: DurationOf }> {
  yield { file, duration };
  for (const ofMode of duration.byMode.values()) yield { file, duration: ofMode };
}
