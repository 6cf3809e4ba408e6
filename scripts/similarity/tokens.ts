/** One word or number of a name. */
export interface Token {
  /** As written. */
  readonly text: string;
  readonly kind: 'word' | 'number';
  /** The value of a number; `½` is 0.5. */
  readonly value: number;
  /** What stands between it and the token before: a mark that means something, a space for all else, or nothing. */
  readonly before: '' | ' ' | '/' | '-' | '+' | '.' | ',';
}

const TOKEN = /(?:(\d+)\s?)?([½¼¾])|\d+(?:,\d+)?|[A-Za-zÆØÅæøåÀ-ÖÙ-öù-ɏ]+/g;
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const MARKS: ReadonlySet<string> = new Set(['/', '+', '-', '.', ',']);
const INITIALS = /(?<![\p{L}\d])(?:\p{L}\.){2,}/gu;

/**
 * The words and numbers of a name. Punctuation parts words (`læge/spl` is two), letters and digits part (`30m`, `T1D`),
 * and single letters with dots between them are one word (`E.E.G.`).
 */
export function tokensOf(name: string): readonly Token[] {
  const composed = name.normalize('NFC');
  const text = composed.includes('.') ? composed.replace(INITIALS, joinInitials) : composed;
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const before = tokens.length === 0 ? '' : separator(text, end, match.index);
    end = match.index + match[0].length;
    tokens.push(read(match, before));
  }
  return tokens;
}

/** `E.E.G.` as `EEG`, with a space for the last dot. */
function joinInitials(initials: string): string {
  return `${initials.replace(/\./g, '')} `;
}

function read([text, whole, fraction]: RegExpMatchArray, before: Token['before']): Token {
  if (fraction !== undefined)
    return { text, kind: 'number', value: Number(whole ?? '0') + (FRACTIONS[fraction] ?? 0), before };
  const first = text.charCodeAt(0);
  if (first > 57) return { text, kind: 'word', value: 0, before };
  return { text, kind: 'number', value: Number(text.replace(',', '.')), before };
}

function separator(text: string, from: number, to: number): Token['before'] {
  if (from === to) return '';
  const between = text.slice(from, to).trim();
  return MARKS.has(between) ? (between as Token['before']) : ' ';
}
