import type { Atom } from './atoms.ts';
import type { Lexicon } from './lexicon.ts';
import { spelling } from './spelling.ts';
import type { Token } from './tokens.ts';

/** A profession after one of these is spoken of, and holds no visit: "før læge", "u/ læge", "egen øjenlæge". */
const NOT_BY: ReadonlySet<string> = new Set(['før', 'inden', 'uden', 'u', 'ikke', 'egen', 'fra', 'mangler']);
/** "Af" or "til" after one of these: "henvist af læge", "svar til onk.læge". */
const SENT: ReadonlySet<string> = new Set([
  ...['henvist', 'henv', 'henvisning', 'henvises', 'ordineret', 'bestilt', 'rekvireret', 'visiteret'],
  ...['svar', 'besked', 'kopi', 'sendes', 'videresendes', 'info', 'viderestilles'],
]);
/** One before any of these: "læge tilkaldes", "jdm har henvist", "lg skal være på gangen". */
const NOT_HOLDING =
  /^(?:tilkaldes|kaldes|kan (?:til)?kaldes|as+isterer|as+$|har henv|henviser|henvender|booker|informeres|orienteres|tilgængelig|på gangen|skal være|i bag+rund|i baglokale|i huset|stand ?by|ved behov|ser (?:senere|bil+ed|efterf))/;

/** Whether a profession, told by the tokens from `start` to `end`, is said to hold the visit rather than only spoken of. */
export function isHolder(tokens: readonly Token[], start: number, end: number): boolean {
  const before = speltAt(tokens, start - 1);
  if (NOT_BY.has(before)) return false;
  if ((before === 'af' || before === 'til') && SENT.has(speltAt(tokens, start - 2))) return false;
  if (tokens[end]?.kind !== 'word') return true;
  return !NOT_HOLDING.test(`${speltAt(tokens, end)} ${speltAt(tokens, end + 1)}`.trim());
}

function speltAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token === undefined ? '' : spelling(token.text);
}

/** Short for a speciality, and in a row of professions for one of them. */
const IN_LISTS: ReadonlyMap<string, string> = new Map([
  ['psyk', 'psykolog'],
  ['kir', 'laege'],
  ['bio', 'bioanalytiker'],
]);

const LONGEST_IN_LISTS = 4;

/** The profession that a short word means in a row of them: the "psyk" of "læge/spl/psyk". */
export function roleInList(
  tokens: readonly Token[],
  atoms: readonly Atom[],
  start: number,
  end: number,
  { phrases }: Lexicon,
): string | undefined {
  const atom = atoms[start];
  // This is asked of every word, and nearly all are longer.
  if (end !== start + 1 || atom === undefined || (tokens[atom.start]?.text.length ?? 0) > LONGEST_IN_LISTS)
    return undefined;
  const role = IN_LISTS.get(speltAt(tokens, atom.start));
  if (role === undefined) return undefined;
  const isRole = (at: number): boolean => phrases.get(atoms[at]?.text ?? '')?.kind === 'role';
  const isJoined = (at: number): boolean => ROW.test(tokens[atoms[at]?.start ?? tokens.length]?.before ?? '');
  return (isJoined(start) && isRole(start - 1)) ||
    (isJoined(end) && isRole(end)) ||
    (isRole(start - 1) && isRole(start - 2))
    ? role
    : undefined;
}

const ROW = /^[/+,]$/;
