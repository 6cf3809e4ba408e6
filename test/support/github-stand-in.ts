import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished, vi } from 'vitest';

export const TOKEN = 'syntetisk-token';
type Json = Record<string, unknown>;

/** What the stand-in holds; a test writes in it before and between calls. */
export interface StandIn {
  /** Whole rulesets, as GitHub keeps them. */
  readonly rulesets: Json[];
  /** Answers by path, beside the rulesets; a list is given out in pages, a function is asked each time. */
  readonly answers: Record<string, unknown>;
  /** Statuses to give before any answer, each once. */
  readonly refusals: number[];
  /** `METHOD path` of each request, in order. */
  readonly requests: string[];
}

/**
 * A server on this machine that behaves as the few endpoints of GitHub's REST API that we use do: a token is asked for,
 * lists come in pages, the list of rulesets leaves out their rules, and GitHub fills in keys of its own.
 * The environment names it until the test is over.
 */
export async function gitHubStandIn(): Promise<StandIn> {
  const github: StandIn = { rulesets: [], answers: {}, refusals: [], requests: [] };
  const server = createServer(async (request, response) => {
    const { method = '', url = '' } = request;
    const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
    github.requests.push(`${method} ${pathname}`);
    const [status, body] = await answer(github, request, decodeURIComponent(pathname), method);
    const page = Number(searchParams.get('page') ?? 1);
    const size = Number(searchParams.get('per_page') ?? 30);
    const shown = Array.isArray(body) ? body.slice((page - 1) * size, page * size) : body;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(shown ?? { message: '' }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    vi.unstubAllEnvs();
    server.closeAllConnections();
    server.close();
  });
  vi.stubEnv('GITHUB_API_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  vi.stubEnv('GITHUB_REPOSITORY', 'region/katalog');
  vi.stubEnv('GITHUB_TOKEN', TOKEN);
  return github;
}

async function answer(
  { rulesets, answers, refusals }: StandIn,
  request: IncomingMessage,
  path: string,
  method: string,
): Promise<readonly [status: number, body?: unknown]> {
  const refusal = refusals.shift();
  if (refusal !== undefined) return [refusal];
  if (request.headers.authorization !== `Bearer ${TOKEN}`) return [401];
  const base = '/repos/region/katalog/rulesets';
  if (!path.startsWith(base)) {
    const given = answers[path];
    return path in answers ? [200, typeof given === 'function' ? given() : given] : [404];
  }
  const id = Number(path.slice(base.length + 1));
  const found = rulesets.find((ruleset) => ruleset.id === id);
  if (method === 'POST') {
    const made = kept(await bodyOf(request), Math.max(0, ...rulesets.map((ruleset) => Number(ruleset.id))) + 1);
    rulesets.push(made);
    return [201, made];
  }
  if (path === base) return [200, rulesets.map(({ rules: _, bypass_actors: __, conditions: ___, ...rest }) => rest)];
  if (found === undefined) return [404];
  if (method === 'PUT') Object.assign(found, kept(await bodyOf(request), id));
  return [200, found];
}

async function bodyOf(request: IncomingMessage): Promise<Json> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Json;
}

/** As GitHub keeps it: lists in an order of its own, and parameters that nobody sent. */
function kept(ruleset: Json, id: number): Json {
  const rules = [...(ruleset.rules as Json[])].reverse().map((rule) => {
    const more =
      rule.type === 'pull_request' ? { required_reviewers: [], automatic_copilot_code_review_enabled: false } : {};
    return { ...rule, ...(rule.parameters ? { parameters: { ...more, ...(rule.parameters as Json) } } : {}) };
  });
  const source = { source_type: 'Repository', source: 'region/katalog' };
  return { ...ruleset, rules, id, ...source, created_at: '2026-07-01T08:00:00Z', current_user_can_bypass: 'never' };
}
