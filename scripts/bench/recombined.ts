/** A name, and the slug of the speciality that it is of. */
export interface NameIn {
  readonly name: string;
  readonly speciality: string | undefined;
}

/** Primes, so that the second halves are met in another order than the first, and another each time round. */
const STRIDE = 7919;
const SHIFT = 104_729;

/** `count` names made of the first half of one of the names and the last half of another, by the word. Always the same. */
export function recombined(names: readonly string[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / names.length) + 1;
    const first = names[index % names.length]?.split(' ') ?? [];
    const last = names[(index * STRIDE + round * SHIFT) % names.length]?.split(' ') ?? [];
    return [...first.slice(0, Math.ceil(first.length / 2)), ...last.slice(Math.ceil(last.length / 2))].join(' ');
  });
}

/** The same within each speciality, as many as its share of the names; `count` in all. */
export function recombinedWithin(names: readonly NameIn[], count: number): readonly NameIn[] {
  const bySpeciality = new Map<string | undefined, string[]>();
  for (const { name, speciality } of names) {
    const known = bySpeciality.get(speciality);
    if (known) known.push(name);
    else bySpeciality.set(speciality, [name]);
  }
  let [seen, made] = [0, 0];
  return [...bySpeciality].flatMap(([speciality, own]) => {
    seen += own.length;
    const share = Math.round((seen * count) / names.length) - made;
    made += share;
    return recombined(own, share).map((name) => ({ name, speciality }));
  });
}
