/** So many letters people shorten a name to. */
const SHORTEST = 2;
const LONGEST = 4;
const SHORTEST_HEAD = 3;

/**
 * What a name may be shortened to: the first letters of its words and of the words they are made of, "bp" for "blodprøve".
 * @param form the name as it is looked up
 * @param endings words that others may end with
 * @param fillers words that say nothing
 */
export function initialsOf(
  form: string,
  endings: ReadonlySet<string>,
  fillers: ReadonlySet<string>,
): ReadonlySet<string> {
  const words = form.split(' ').filter((word) => !fillers.has(word));
  const all = words.reduce<readonly string[]>(
    (before, word) => before.flatMap((start) => ofWord(word, endings).map((its) => start + its)),
    [''],
  );
  return new Set(all.filter(({ length }) => length >= SHORTEST && length <= LONGEST));
}

/** The first letter alone, and with that of each word it may end with: "nakkefoldsskanning" is n and ns. */
function ofWord(word: string, endings: ReadonlySet<string>): readonly string[] {
  const first = word.slice(0, 1);
  const both = new Set([first]);
  for (let at = SHORTEST_HEAD; at < word.length; at++)
    if (endings.has(word.slice(at))) both.add(first + word.charAt(at));
  return [...both];
}
