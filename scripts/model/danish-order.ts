/** Letters that Danes place after z, in their order; aa in an old spelling counts as å (Retskrivningsordbogen, § 3). */
const AFTER_Z: Readonly<Record<string, string>> = { æ: '{', ä: '{', ø: '|', ö: '|', å: '}' };

/**
 * Sorts names as a Danish index does: without regard to capitals and signs, æ, ø and å last. The same on every machine,
 * whatever its locale; names that are alike but for capitals and signs stand by code unit.
 */
export function byDanishOrder(a: string, b: string): number {
  return compare(danishKey(a), danishKey(b)) || compare(a, b);
}

/** What a name stands below in such an index: its first letter, '0–9', or '' where it has neither letter nor digit. */
export function danishInitial(name: string): string {
  const [first = ''] = danishKey(name);
  if (/[0-9]/.test(first)) return '0–9';
  return Object.keys(AFTER_Z).find((letter) => AFTER_Z[letter] === first) ?? first;
}

function danishKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/aa/g, 'å')
    .replace(/[æäøöå]/g, (letter) => AFTER_Z[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9{|} ]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
