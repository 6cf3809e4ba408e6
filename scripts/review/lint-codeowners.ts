import type { Finding, Message } from '../model/finding.ts';
import { type Range, WHOLE_FILE } from '../model/range.ts';
import { MAX_CODEOWNERS_BYTES, type OwnedPattern, readCodeowners } from './codeowners.ts';

/** Where GitHub looks for the file; the first that is there is the one, and the others are not read. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** Unowned files that a finding names before it only counts them. */
const NAMED = 5;

/**
 * Everything about a `CODEOWNERS` that leaves a file without the owners somebody meant it to have.
 * @param file where it stands, from the root of the repository
 * @param paths of every file of the repository, from its root, with `/`
 */
export function lintCodeowners(file: string, text: string, paths: readonly string[]): readonly Finding[] {
  const { isLoaded, patterns, skipped } = readCodeowners(text);
  const finding = (rule: string, range: Range, message: Message): Finding => ({
    ...{ rule, severity: 'error', file, range, message },
  });
  const others = PLACES.filter((place) => place !== file && paths.includes(place));
  const hidden = others.map((other) => finding('no-second-codeowners', WHOLE_FILE, secondFile(file, other)));
  if (!isLoaded) return [...hidden, finding('no-oversized-codeowners', WHOLE_FILE, TOO_LARGE)];

  const { won, matched, unowned } = share(patterns, paths);
  const found = patterns.flatMap((line) => {
    const { pattern, owners } = line;
    if (owners.length === 0) return finding('require-owner', pattern.range, ownerless(pattern.value));
    if (!matched.has(line)) return finding('no-dead-pattern', pattern.range, dead(line, paths));
    return won.has(line) ? [] : finding('no-shadowed-line', pattern.range, shadowed(pattern.value));
  });
  return [
    ...hidden,
    ...[...skipped.map(({ range, message }) => finding('no-skipped-line', range, message)), ...found].sort(
      (a, b) => a.range.start - b.range.start,
    ),
    ...(unowned.length > 0 ? [finding('no-unowned-file', WHOLE_FILE, ownedByNobody(unowned))] : []),
  ];
}

/** Which lines stand for some file, which for one that no later line takes, and which files have no line at all. */
function share(patterns: readonly OwnedPattern[], paths: readonly string[]) {
  const won = new Set<OwnedPattern>();
  const matched = new Set<OwnedPattern>();
  const unowned: string[] = [];
  for (const path of paths) {
    const standing = patterns.filter(({ owns }) => owns(path));
    for (const line of standing) matched.add(line);
    const last = standing.at(-1);
    if (last) won.add(last);
    else unowned.push(path);
  }
  return { won, matched, unowned };
}

const TOO_LARGE: Message = {
  da: `Filen er over ${MAX_CODEOWNERS_BYTES} bytes, så GitHub læser den ikke, og ingen ejer noget: gør den mindre.`,
  en: `The file is over ${MAX_CODEOWNERS_BYTES} bytes, so GitHub does not read it and nobody owns anything: make it smaller.`,
};

function secondFile(file: string, other: string): Message {
  const first = PLACES.find((place) => place === file || place === other);
  return {
    da: `Der er også "${other}", og GitHub læser kun "${first}": slet den anden.`,
    en: `There is also "${other}", and GitHub reads only "${first}": delete the other.`,
  };
}

function ownerless(pattern: string): Message {
  return {
    da: `"${pattern}" har ingen ejer, og det fratager filerne den ejer, de ellers har: skriv en ejer, eller slet linjen.`,
    en: `"${pattern}" has no owner, which takes from its files the owner they would have: write one, or delete the line.`,
  };
}

function dead({ pattern: { value } }: OwnedPattern, paths: readonly string[]): Message {
  const folded = value.toLowerCase().replace(/^\/|[/*]+$/g, '');
  const meant = folded === '' ? undefined : paths.find((path) => path.toLowerCase().startsWith(folded));
  const help = meant
    ? { da: `mente du "${meant}"? Store og små bogstaver tæller`, en: `did you mean "${meant}"? Case counts` }
    : { da: 'ret stien, eller slet linjen', en: 'mend the path, or delete the line' };
  return {
    da: `"${value}" passer ikke på nogen fil: ${help.da}.`,
    en: `"${value}" stands for no file: ${help.en}.`,
  };
}

function shadowed(pattern: string): Message {
  return {
    da: `Senere linjer tager alt det, "${pattern}" står for, og den sidste vinder: flyt linjen ned, eller slet den.`,
    en: `Later lines take all that "${pattern}" stands for, and the last one wins: move the line down, or delete it.`,
  };
}

function ownedByNobody(paths: readonly string[]): Message {
  const named = paths
    .slice(0, NAMED)
    .map((path) => `"${path}"`)
    .join(', ');
  const rest = paths.length - NAMED;
  return {
    da: `Ingen ejer ${named}${rest > 0 ? ` og ${rest} til` : ''}: begynd filen med en linje for "*".`,
    en: `Nobody owns ${named}${rest > 0 ? ` and ${rest} more` : ''}: begin the file with a line for "*".`,
  };
}
