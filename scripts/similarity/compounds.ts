/** The shortest part of a compound that may be a word the lexicon does not give as one of its own. */
const SHORTEST_PART = 3;
/** Longer than any word that a person writes; a row of letters without end is not taken apart. */
const LONGEST_COMPOUND = 60;
/** Between the parts of a compound: "nakkefold-s-skanning", "barsel-s-besøg". */
const LINKS = ['', 's', 'e'] as const;

/** The words of which compounds are made: those that are no compound of shorter ones themselves. */
export function wordsOfCompounds(words: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const beginnings: Beginnings = new Map();
  const parts = compoundReader(beginnings, found);
  const byLength = [...words].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const word of byLength) {
    if (word.length < SHORTEST_PART || parts(word) !== undefined) continue;
    found.add(word);
    addBeginning(beginnings, word);
  }
  return found;
}

/** Words by their first letters, the shortest first: of these few, those that a longer word begins with are found at once. */
type Beginnings = Map<string, string[]>;

/** @param words the shortest first, none shorter than a part */
export function byBeginning(words: ReadonlySet<string>): Beginnings {
  const beginnings: Beginnings = new Map();
  for (const word of words) addBeginning(beginnings, word);
  return beginnings;
}

function addBeginning(beginnings: Beginnings, word: string): void {
  const first = word.slice(0, SHORTEST_PART);
  const known = beginnings.get(first);
  if (known) known.push(word);
  else beginnings.set(first, [word]);
}

/** Parts a word into two or more words, the last of `lasts`, longest first part first, or gives nothing. */
export function compoundReader(
  beginnings: Beginnings,
  lasts: ReadonlySet<string>,
): (word: string) => readonly string[] | undefined {
  const part = (word: string, depth: number): readonly string[] | undefined => {
    const firsts = beginnings.get(word.slice(0, SHORTEST_PART)) ?? [];
    for (let at = firsts.length - 1; at >= 0; at--) {
      const first = firsts[at] ?? '';
      if (first.length > word.length - SHORTEST_PART || !word.startsWith(first)) continue;
      for (const link of LINKS) {
        if (!word.startsWith(link, first.length)) continue;
        const rest = word.slice(first.length + link.length);
        if (isLongEnough(first, rest) && lasts.has(rest)) return [first, rest];
        const more = depth > 0 && rest.length > SHORTEST_PART ? part(rest, depth - 1) : undefined;
        if (more) return [first, ...more];
      }
    }
    return undefined;
  };
  return (word) => (word.length > LONGEST_COMPOUND ? undefined : part(word, 2));
}

/**
 * Parts a word whose parts meet in a letter: the spelling leaves one of two, so that "trykktr" is "tryk" and "ktr". Only for
 * a word that is nothing else, as many a word could be parted so.
 */
export function meetingParts(
  word: string,
  beginnings: Beginnings,
  lasts: ReadonlySet<string>,
): readonly string[] | undefined {
  const firsts = beginnings.get(word.slice(0, SHORTEST_PART)) ?? [];
  for (let at = firsts.length - 1; at >= 0; at--) {
    const first = firsts[at] ?? '';
    const last = word.slice(first.length - 1);
    if (word.startsWith(first) && isLongEnough(first, last) && lasts.has(last)) return [first, last];
  }
  return undefined;
}

/** Two short words side by side are mostly chance ("under" is no "un" + "der"). */
function isLongEnough(first: string, rest: string): boolean {
  return rest.length >= SHORTEST_PART && first.length + rest.length >= 6;
}
