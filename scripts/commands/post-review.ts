import { isDeepStrictEqual } from 'node:util';
import { UnusableInput } from '../model/unusable-input.ts';
import { MOST_COMMENT, REVIEW_MARKER } from '../review/comment-frame.ts';
import { isCataloguePath, isSha } from '../review/line-link.ts';
import { SUGGESTION_MARKER, type Suggestion } from '../review/suggestions.ts';
import { type GitHub, gitHubFromEnvironment } from './github-api.ts';
import { at, textAt } from './json-at.ts';
import { readInput } from './read-input.ts';

/** A comment as `npm run review -- --render FILE --format json` makes it. */
export interface ReviewPost {
  readonly formatVersion: 1;
  readonly number: number;
  readonly head: string;
  readonly body: string;
  readonly suggestions: readonly Suggestion[];
}

/** Who the workflow's own token writes as. Others may begin a comment with our marker. */
const AUTHOR = 'github-actions[bot]';

/**
 * Puts a comment on its pull request: the one that is there already is kept up to date. Nothing is written where the pull
 * request has another head by now, since that has a comment coming.
 * @throws UnusableInput where the file is no such comment, or GitHub does not answer
 */
export async function postReview(file: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const post = readPost(file);
  const github = gitHubFromEnvironment(environment);
  const repository = `/repos/${github.owner}/${github.repository}`;
  const pull = await github.get(`${repository}/pulls/${post.number}`);
  if (pull === undefined) throw unknownPull(post.number);
  if (textAt(pull, 'head', 'sha') !== post.head || at(pull, 'state') !== 'open') {
    process.stderr.write(`Forslag ${post.number} er ændret eller lukket siden: intet er skrevet.\n`);
    return;
  }
  await keepComment(post, github, repository);
  await suggest(post, github, `${repository}/pulls/${post.number}/comments`);
}

async function keepComment({ number, body }: ReviewPost, github: GitHub, repository: string): Promise<void> {
  const comments = (await github.list(`${repository}/issues/${number}/comments`)) ?? [];
  const ours = comments.find((comment) => isOurs(comment, REVIEW_MARKER));
  if (ours === undefined) await github.send('POST', `${repository}/issues/${number}/comments`, { body });
  else if (at(ours, 'body') !== body)
    await github.send('PATCH', `${repository}/issues/comments/${Number(at(ours, 'id'))}`, { body });
}

function isOurs(comment: unknown, marker: string): boolean {
  const body = at(comment, 'body');
  return at(comment, 'user', 'login') === AUTHOR && typeof body === 'string' && body.startsWith(marker);
}

/** Each once: a suggestion that is there already, at whichever commit, is not made again. */
async function suggest({ head, suggestions }: ReviewPost, github: GitHub, path: string): Promise<void> {
  if (suggestions.length === 0) return;
  const there = ((await github.list(path)) ?? []).filter((comment) => isOurs(comment, SUGGESTION_MARKER));
  const keyOf = (comment: unknown): unknown => [at(comment, 'path'), at(comment, 'line'), at(comment, 'body')];
  for (const suggestion of suggestions) {
    const { startLine, ...rest } = suggestion;
    if (there.some((comment) => isDeepStrictEqual(keyOf(comment), keyOf(rest)))) continue;
    const several = startLine === undefined ? {} : { start_line: startLine, start_side: 'RIGHT' };
    try {
      await github.send('POST', path, { ...rest, ...several, side: 'RIGHT', commit_id: head });
    } catch (error) {
      if (!(error instanceof UnusableInput)) throw error;
      // GitHub takes a suggestion only at a line that the pull request shows; the comment tells of it all the same.
      process.stderr.write(`Rettelsen i ${suggestion.path}:${suggestion.line} kunne ikke foreslås: ${error.say.da}\n`);
    }
  }
}

function readPost(file: string): ReviewPost {
  const post = parsed(new TextDecoder().decode(readInput(file)));
  if (isPost(post)) return post;
  throw new UnusableInput({
    da: `"${file}" er ingen kommentar: lav den med npm run review -- --render FIL --format json.`,
    en: `"${file}" is no comment: make it with npm run review -- --render FILE --format json.`,
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPost(post: unknown): post is ReviewPost {
  const [number, head, body, suggestions] = [
    at(post, 'number'),
    at(post, 'head'),
    at(post, 'body'),
    at(post, 'suggestions'),
  ];
  return (
    at(post, 'formatVersion') === 1 &&
    Number.isSafeInteger(number) &&
    typeof head === 'string' &&
    isSha(head) &&
    typeof body === 'string' &&
    body.startsWith(REVIEW_MARKER) &&
    body.length < MOST_COMMENT &&
    Array.isArray(suggestions) &&
    suggestions.every(isSuggestion)
  );
}

function isSuggestion(suggestion: unknown): boolean {
  const [path, line, startLine, body] = ['path', 'line', 'startLine', 'body'].map((key) => at(suggestion, key));
  return (
    typeof path === 'string' &&
    isCataloguePath(path) &&
    Number.isSafeInteger(line) &&
    (startLine === undefined || Number.isSafeInteger(startLine)) &&
    typeof body === 'string' &&
    body.startsWith(SUGGESTION_MARKER)
  );
}

function unknownPull(number: number): UnusableInput {
  return new UnusableInput({
    da: `Forslag ${number} findes ikke på GitHub, eller tokenet må ikke se det: ret nummeret eller retten.`,
    en: `There is no pull request ${number} on GitHub, or the token may not see it: mend the number or the right.`,
  });
}
