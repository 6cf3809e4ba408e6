/** One word or number of a name. */
export interface Token {
  /** As written. */
  readonly text: string;
  readonly kind: 'word' | 'number';
  /** The value of a number; `½` is 0.5. */
  readonly value: number;
  /** What stands between it and the token before: a mark that means something, a space for all else, or nothing. */
  readonly before: '' | ' ' | '/' | '-' | '+' | '.' | ',';
  /** Which sign that space stands for, where it tells how a number is meant: "8:15", "BMI>30". */
  readonly sign?: ':' | '<' | '>';
}

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const MARKS: ReadonlySet<string> = new Set(['/', '+', '-', '.', ',']);
const SIGNS = [':', '<', '>'] as const;
/** `15'`, but not `5'-nukleotidase`. */
const MINUTE_MARKS = ["'", '’', '′'];
const MINUTE_MARK = /(?<=\d)['’′](?![\p{L}\d-])/gu;
const INITIALS = /(?<![\p{L}\d])(?:\p{L}\.){2,}/gu;

/**
 * The words and numbers of a name. Punctuation parts words (`læge/spl` is two), letters and digits part (`30m`, `T1D`),
 * and single letters with dots between them are one word (`E.E.G.`).
 */
export function tokensOf(name: string): readonly Token[] {
  const composed = name.normalize('NFC');
  const initials = composed.includes('.') ? composed.replace(INITIALS, joinInitials) : composed;
  const text = MINUTE_MARKS.some((mark) => initials.includes(mark)) ? initials.replace(MINUTE_MARK, ' min') : initials;
  const tokens: Token[] = [];
  let end = 0;
  // Character by character: every name and alias passes here, and a pattern takes several times as long.
  for (let start = 0; start < text.length; ) {
    const next = tokenEnd(text, start);
    if (next > start) {
      const before = tokens.length === 0 ? '' : separator(text, end, start);
      const token = read(text.slice(start, next), before);
      const isSpace = start - end === 1 && text.charCodeAt(end) === 32;
      tokens.push(before !== ' ' || isSpace ? token : withSign(token, text.slice(end, start).trim()));
      end = next;
    }
    start = Math.max(next, start + 1);
  }
  return tokens;
}

function withSign(token: Token, between: string): Token {
  const sign = SIGNS.find((one) => one === between);
  return sign === undefined ? token : { ...token, sign };
}

/** Where the token ends that begins at `start`; `start` itself where none does. */
function tokenEnd(text: string, start: number): number {
  let end = start;
  if (!isDigit(text.charCodeAt(start))) {
    if (isFraction(text, start)) return start + 1;
    while (isLetter(text.charCodeAt(end))) end++;
    return end;
  }
  while (isDigit(text.charCodeAt(end))) end++;
  // "1½", "1 ½".
  if (isFraction(text, end)) return end + 1;
  // Of "uge 32 ½ time", the half is no part of the week.
  if (end === start + 1 && isFraction(text, end + 1) && /\s/.test(text.charAt(end))) return end + 2;
  if (text.charAt(end) !== ',' || !isDigit(text.charCodeAt(end + 1))) return end;
  for (end += 1; isDigit(text.charCodeAt(end)); ) end++;
  return end;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A Latin letter; × and ÷, which stand among them, are none. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}

function isFraction(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xbc && code <= 0xbe;
}

/** `E.E.G.` as `EEG`, with a space for the last dot. */
function joinInitials(initials: string): string {
  return `${initials.replace(/\./g, '')} `;
}

function read(text: string, before: Token['before']): Token {
  if (isFraction(text, text.length - 1)) {
    const whole = Number.parseInt(text, 10) || 0;
    return { text, kind: 'number', value: whole + (FRACTIONS[text.charAt(text.length - 1)] ?? 0), before };
  }
  if (!isDigit(text.charCodeAt(0))) return { text, kind: 'word', value: 0, before };
  return { text, kind: 'number', value: Number(text.replace(',', '.')), before };
}

function separator(text: string, from: number, to: number): Token['before'] {
  if (from === to) return '';
  if (to - from === 1 && text.charCodeAt(from) === 32) return ' ';
  const between = text.slice(from, to).trim();
  return MARKS.has(between) ? (between as Token['before']) : ' ';
}
