import type { Catalogue } from '../model/catalogue.ts';

/** A view of the catalogue that is worked out once and then kept for as long as the catalogue is. */
export function perCatalogue<T extends object>(compute: (catalogue: Catalogue) => T): (catalogue: Catalogue) => T {
  const kept = new WeakMap<Catalogue, T>();
  return (catalogue) => {
    const known = kept.get(catalogue);
    if (known) return known;
    const fresh = compute(catalogue);
    kept.set(catalogue, fresh);
    return fresh;
  };
}
