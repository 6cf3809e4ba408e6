import { setTimeout as wait } from 'node:timers/promises';
import { UnusableInput } from '../model/unusable-input.ts';

/** A repository on GitHub and the right to ask about it. */
export interface GitHub {
  readonly owner: string;
  readonly repository: string;
  /** The answer, or `undefined` where there is none at that address (404). */
  readonly get: (path: string) => Promise<unknown>;
  /** Every page of a list. */
  readonly list: (path: string) => Promise<readonly unknown[] | undefined>;
  readonly send: (method: 'POST' | 'PUT' | 'PATCH', path: string, body: object) => Promise<unknown>;
}

/** How long one answer may take, how often it is asked for, and how long the first pause is. */
const PATIENCE = { timeoutMs: 15_000, tries: 3, pauseMs: 500, longestPauseMs: 10_000 };
const PAGE = 100;
const MOST_PAGES = 100;

/**
 * The repository that the environment names, as GitHub Actions does: `GITHUB_REPOSITORY`, `GITHUB_TOKEN`, and
 * `GITHUB_API_URL`, which is GitHub's own where it is not set.
 * @throws UnusableInput where one is missing, or the token would be sent over an open line
 */
export function gitHubFromEnvironment(environment: NodeJS.ProcessEnv): GitHub {
  const { GITHUB_REPOSITORY = '', GITHUB_TOKEN = '', GITHUB_API_URL = 'https://api.github.com' } = environment;
  const [owner, repository, ...more] = GITHUB_REPOSITORY.split('/');
  if (!owner || !repository || more.length > 0 || !/^[\w.-]+\/[\w.-]+$/.test(GITHUB_REPOSITORY))
    throw missing('GITHUB_REPOSITORY', 'ejer/navn', 'owner/name');
  if (GITHUB_TOKEN === '') throw missing('GITHUB_TOKEN', 'et token', 'a token');
  const base = URL.canParse(GITHUB_API_URL) ? new URL(GITHUB_API_URL) : undefined;
  const isLocal = base?.hostname === '127.0.0.1' || base?.hostname === 'localhost';
  if (base === undefined || !(base.protocol === 'https:' || (base.protocol === 'http:' && isLocal)))
    throw missing('GITHUB_API_URL', 'en adresse med https', 'an address with https');

  const root = base.href.replace(/\/$/, '');
  const ask = (method: Method, path: string, body?: object): Promise<unknown> =>
    answered(`${root}${path}`, method, path, GITHUB_TOKEN, body);
  const list = async (path: string): Promise<readonly unknown[] | undefined> => {
    const all: unknown[] = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
      const found = await ask('GET', `${path}${path.includes('?') ? '&' : '?'}per_page=${PAGE}&page=${page}`);
      if (found === undefined) return undefined;
      if (!Array.isArray(found)) throw unexpected('GET', path, 'ingen liste', 'no list');
      all.push(...found);
      if (found.length < PAGE) break;
    }
    return all;
  };
  return { owner, repository, get: (path) => ask('GET', path), list, send: ask };
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH';

/** Asks again where the line or the server failed; a POST only where it was turned away, else it might be done twice. */
async function answered(url: string, method: Method, path: string, token: string, body?: object): Promise<unknown> {
  for (let tried = 1; ; tried++) {
    const answer = await fetched(url, method, token, body);
    const isLast = tried === PATIENCE.tries;
    if (answer instanceof Response) {
      const { status } = answer;
      const isBusy = status === 429 || (status >= 500 && method !== 'POST');
      if (!isBusy || isLast) return read(answer, method, path);
    } else if (isLast || method === 'POST')
      throw unexpected(method, path, `intet svar (${answer})`, `no answer (${answer})`);
    const asked = answer instanceof Response ? Number(answer.headers.get('retry-after')) * 1000 : 0;
    await wait(Math.min(Math.max(asked || 0, PATIENCE.pauseMs * tried), PATIENCE.longestPauseMs));
  }
}

/** @returns what went wrong with the line, as a word, where there was no answer */
async function fetched(url: string, method: Method, token: string, body?: object): Promise<Response | string> {
  try {
    return await fetch(url, {
      method,
      // Elsewhere is nowhere the token should go.
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE.timeoutMs),
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'user-agent': 'besoegstypekatalog',
        'x-github-api-version': '2022-11-28',
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error ? ((cause as NodeJS.ErrnoException).code?.toString() ?? cause.name) : String(cause);
  }
}

async function read(answer: Response, method: Method, path: string): Promise<unknown> {
  const { status } = answer;
  if (status === 404 && method === 'GET') return undefined;
  if (status === 401)
    throw unexpected(
      method,
      path,
      '401: tokenet gælder ikke, så lav et nyt',
      '401: the token is not valid: make a new one',
    );
  if (status === 403 || status === 404)
    throw unexpected(
      method,
      path,
      `${status}: tokenet må ikke dette, så giv det retten`,
      `${status}: the token may not do this: give it the right`,
    );
  if (!answer.ok) throw unexpected(method, path, `${status}: prøv igen senere`, `${status}: try again later`);
  try {
    return await answer.json();
  } catch {
    throw unexpected(method, path, 'noget, der ikke er JSON', 'something that is no JSON');
  }
}

function missing(name: string, da: string, en: string): UnusableInput {
  return new UnusableInput({
    da: `Miljøvariablen ${name} mangler eller kan ikke bruges: sæt den til ${da}.`,
    en: `The environment variable ${name} is missing or cannot be used: set it to ${en}.`,
  });
}

function unexpected(method: Method, path: string, da: string, en: string): UnusableInput {
  return new UnusableInput({
    da: `GitHub svarede ikke som ventet på ${method} ${path}: ${da}.`,
    en: `GitHub did not answer ${method} ${path} as expected: ${en}.`,
  });
}
