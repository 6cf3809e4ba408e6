import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { REVIEW_MARKER } from '../../scripts/review/comment-frame.ts';
import { SUGGESTION_MARKER } from '../../scripts/review/suggestions.ts';
import { call } from '../support/call.ts';
import { HEAD, NUMBER, REPOSITORY } from '../support/review-facts.ts';
import { type Ran, run } from '../support/run.ts';
import { tempCatalogue } from '../support/temp-catalogue.ts';

interface Comment {
  readonly id: number;
  readonly user: { readonly login: string };
  body: string;
  readonly [key: string]: unknown;
}

/** The pull request as GitHub has it. */
interface Pull {
  readonly head: { sha: string };
  state: string;
  readonly comments: Comment[];
  readonly lines: Comment[];
  /** `METHOD path` of everything that was written. */
  readonly written: string[];
}

const PULL = `/repos/${REPOSITORY}/pulls/${NUMBER}`;
const COMMENTS = `/repos/${REPOSITORY}/issues/${NUMBER}/comments`;
const BOT = { login: 'github-actions[bot]' };

/** A server on this machine that keeps one pull request's comments as GitHub's REST API does. */
async function standIn(): Promise<Pull> {
  const pull: Pull = { head: { sha: HEAD }, state: 'open', comments: [], lines: [], written: [] };
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const sent = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : {};
    const [status, body] = headers.authorization === 'Bearer syntetisk' ? answer(pull, method, pathname, sent) : [401];
    const [page, size] = [Number(searchParams.get('page') ?? 1), Number(searchParams.get('per_page') ?? 30)];
    const shown = Array.isArray(body) ? body.slice((page - 1) * size, page * size) : body;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(shown ?? {}));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    vi.unstubAllEnvs();
    server.closeAllConnections();
    server.close();
  });
  vi.stubEnv('GITHUB_API_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  vi.stubEnv('GITHUB_REPOSITORY', REPOSITORY);
  vi.stubEnv('GITHUB_TOKEN', 'syntetisk');
  return pull;
}

function answer(pull: Pull, method: string, path: string, sent: Record<string, unknown>): readonly [number, unknown?] {
  const { head, state, comments, lines, written } = pull;
  if (method !== 'GET') written.push(`${method} ${path}`);
  const add = (list: Comment[]): readonly [number, unknown] => {
    const comment = { ...sent, id: list.length + 1, user: BOT, body: String(sent.body) };
    list.push(comment);
    return [201, comment];
  };
  if (path === PULL) return [200, { head, state }];
  if (path === COMMENTS) return method === 'POST' ? add(comments) : [200, comments];
  // As GitHub: a suggestion is taken only at a line of the pull request.
  if (path === `${PULL}/comments`) return method === 'GET' ? [200, lines] : sent.line === 99 ? [422] : add(lines);
  const found = comments.find(({ id }) => path === `/repos/${REPOSITORY}/issues/comments/${id}`);
  if (!found || method !== 'PATCH') return [404];
  found.body = String(sent.body);
  return [200, found];
}

const BODY = `${REVIEW_MARKER}\n\nEt.\n`;

function post(content: object | string, by = call): Promise<Ran> {
  const { folder } = tempCatalogue();
  const good = { formatVersion: 1, number: NUMBER, head: HEAD, body: BODY, suggestions: [] };
  const text = typeof content === 'string' ? content : JSON.stringify({ ...good, ...content });
  writeFileSync(join(folder, 'comment.json'), text);
  return by(folder, 'review', '--post', 'comment.json');
}

const DONE = { code: 0, stdout: '', stderr: '' };

describe('review --post', () => {
  test('writes one comment, keeps it up to date, and leaves it where nothing is new', async () => {
    const pull = await standIn();
    expect(await post({}, run)).toEqual(DONE);
    expect(await post({ body: `${REVIEW_MARKER}\n\nTo.\n` })).toEqual(DONE);
    expect(await post({ body: `${REVIEW_MARKER}\n\nTo.\n` })).toEqual(DONE);
    expect(pull.comments.map(({ body }) => body)).toEqual([`${REVIEW_MARKER}\n\nTo.\n`]);
    expect(pull.written).toEqual([`POST ${COMMENTS}`, `PATCH /repos/${REPOSITORY}/issues/comments/1`]);
  });

  test('finds its own on a later page, and never touches what others wrote', async () => {
    const pull = await standIn();
    const others = { user: { login: 'octocat' }, body: `${REVIEW_MARKER}\nGodkendt!` };
    for (let id = 1; id <= 150; id++) pull.comments.push({ id, ...others });
    pull.comments.push({ id: 151, user: BOT, body: `x ${REVIEW_MARKER}` }, { id: 152, user: BOT, body: REVIEW_MARKER });
    expect(await post({})).toEqual(DONE);
    expect(pull.written).toEqual([`PATCH /repos/${REPOSITORY}/issues/comments/152`]);
    expect(pull.comments[0]?.body).toBe(others.body);
  });

  test.each([
    ['has another head', (pull: Pull) => Object.assign(pull.head, { sha: 'b'.repeat(40) })],
    ['is closed', (pull: Pull) => Object.assign(pull, { state: 'closed' })],
  ])('writes nothing where the pull request %s by now', async (_, change) => {
    const pull = await standIn();
    change(pull);
    expect(await post({})).toEqual({ ...DONE, stderr: 'Forslag 7 er ændret eller lukket siden: intet er skrevet.\n' });
    expect(pull.written).toEqual([]);
  });

  test('puts each suggestion at its line once, and minds none that GitHub does not take', async () => {
    const pull = await standIn();
    const at = (line: number) => ({ path: 'catalogue/common/common.yaml', line, body: `${SUGGESTION_MARKER}\nx` });
    const suggestions = [at(99), { ...at(3), startLine: 2 }];
    const first = await post({ suggestions });
    expect(first.code).toBe(0);
    expect(first.stderr).toContain('Rettelsen i catalogue/common/common.yaml:99 kunne ikke foreslås:');
    expect(pull.lines).toEqual([
      { ...at(3), start_line: 2, start_side: 'RIGHT', side: 'RIGHT', commit_id: HEAD, id: 1, user: BOT },
    ]);
    await post({ suggestions });
    expect(pull.lines).toHaveLength(1);
  });

  test.each<[string, object | string]>([
    ['no JSON', '<!-- besoegstypekatalog:review -->'],
    ['a comment without our marker', { body: 'x' }],
    ['a comment that is too long', { body: REVIEW_MARKER + 'x'.repeat(60_000) }],
    ['a commit that is none', { head: 'main' }],
    ['a suggestion outside the catalogue', { suggestions: [{ path: 'CODEOWNERS', line: 1, body: SUGGESTION_MARKER }] }],
  ])('gives 2 for %s, and asks GitHub nothing', async (_, content) => {
    const pull = await standIn();
    const { code, stderr } = await post(content);
    expect(stderr).toBe(
      '"comment.json" er ingen kommentar: lav den med npm run review -- --render FIL --format json.\n',
    );
    expect([code, pull.written]).toEqual([2, []]);
  });

  test('gives 2 where the token is not valid', async () => {
    await standIn();
    vi.stubEnv('GITHUB_TOKEN', 'forkert');
    expect(await post({}, run)).toMatchObject({ code: 2, stderr: expect.stringContaining('401') });
  });
});
