/**
 * How a type may be found, the surest way first: what is called so as a whole; a name that is called so in part, or by its
 * first letters; what means the same; what else is called so in part; a code that begins as a word might; and last what has
 * a slip of the pen in it, or is merely like it. In each, a name goes before a synonym or what the patient is told, and that
 * before an old name.
 */
export const RANKS = [
  'whole-name',
  'whole-synonym',
  'whole-old-name',
  'name-begins',
  'name-holds',
  'name-initials',
  'same-meaning',
  'synonym-holds',
  'old-name-holds',
  'code-begins',
  'name-with-slip',
  'synonym-with-slip',
  'like-meaning',
] as const;

export type Rank = (typeof RANKS)[number];

export const ORDER: Readonly<Record<Rank, number>> = Object.fromEntries(
  RANKS.map((rank, order) => [rank, order]),
) as Record<Rank, number>;
