/** Whether a path of the repository, with `/` and none before it, is one of those a pattern stands for. */
export type PathTest = (path: string) => boolean;

const NOTHING: PathTest = () => false;
const FOLDERS = '**';

/**
 * What a pattern of `CODEOWNERS` stands for. Like gitignore's, but for: case always counts, `docs/*` does not reach
 * below its own folder, and there is no `!` and no `[ ]` (GitHub Docs, "About code owners"; npm `codeowners` 5.1.1 gets
 * the first two wrong). A pattern with a slash before its end begins at the root. The same folder without its last
 * slash (`/apps/github`) stands for all below it too.
 */
export function patternTest(pattern: string): PathTest {
  if (pattern === '/') return NOTHING;
  const segments = pattern.replace(/^\//, '').split('/');
  const isAnchored = pattern.replace(/\/$/, '').includes('/');
  if (!isAnchored && segments[0] !== FOLDERS) segments.unshift(FOLDERS);
  if (segments.at(-1) === '') segments[segments.length - 1] = FOLDERS;
  const tests = segments.map((segment) => (segment === FOLDERS ? FOLDERS : signsOf(segment)));
  const reachesBelow = segments.at(-1) !== '*';
  return (path) => matches(tests, path.split('/'), reachesBelow);
}

type Segment = typeof FOLDERS | readonly Sign[];

/** One character, any one, or any number of any: never a slash, since a part holds none. */
type Sign = { readonly is: string } | 'one' | 'any';

/**
 * @param reachesBelow whether what is left of the path when all segments are used is below a folder that matched.
 * Each segment is tried against each part of the path at most once, so no pattern can make it slow.
 */
function matches(segments: readonly Segment[], parts: readonly string[], reachesBelow: boolean): boolean {
  let reached = new Set([0]);
  for (const [index, segment] of segments.entries()) {
    const next = new Set<number>();
    if (segment === FOLDERS) {
      const first = Math.min(...reached);
      // At the end it stands for something within the folder, elsewhere for any folders or none.
      const least = index === segments.length - 1 ? first + 1 : first;
      for (let at = least; at <= parts.length; at++) next.add(at);
    } else {
      for (const at of reached) if (at < parts.length && isOf(segment, [...(parts[at] ?? '')])) next.add(at + 1);
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(parts.length) || (reachesBelow && segments.at(-1) !== FOLDERS);
}

function signsOf(segment: string): readonly Sign[] {
  return [...segment.matchAll(/\\(.)|./gsu)].map(([sign, escaped]) => {
    if (escaped !== undefined) return { is: escaped };
    if (sign === '*') return 'any';
    return sign === '?' ? 'one' : { is: sign };
  });
}

/** Goes back to the last star only, which is enough: a regular expression would try every share among them. */
function isOf(signs: readonly Sign[], text: readonly string[]): boolean {
  let sign = 0;
  let at = 0;
  let star = -1;
  let taken = 0;
  while (at < text.length) {
    const wanted = signs[sign];
    if (wanted === 'any') {
      star = sign++;
      taken = at;
    } else if (wanted === 'one' || (wanted !== undefined && wanted.is === text[at])) {
      sign++;
      at++;
    } else if (star >= 0) {
      sign = star + 1;
      at = ++taken;
    } else return false;
  }
  return signs.slice(sign).every((rest) => rest === 'any');
}
