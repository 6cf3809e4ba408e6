import { statSync } from 'node:fs';
import { readSchema } from '../load/read-schema.ts';
import type { Language, Message } from '../model/finding.ts';
import { isRepository } from '../model/repository.ts';
import { MAX_REVIEW_BYTES } from '../model/review-facts.ts';
import { UnusableInput } from '../model/unusable-input.ts';
import { NOT_ANALYSED } from '../review/comment-frame.ts';
import { isSha, type LinkBase } from '../review/line-link.ts';
import { readReviewFacts } from '../review/read-review-facts.ts';
import { renderComment } from '../review/render-comment.ts';
import { reviewJson } from '../review/review-facts.ts';
import { suggestions } from '../review/suggestions.ts';
import { approvalDecision } from './approval-decision.ts';
import { gatherReview } from './gather-review.ts';
import { postReview, type ReviewPost } from './post-review.ts';
import { readInput } from './read-input.ts';

export interface ReviewOptions {
  readonly catalogue: string;
  readonly lang: Language;
  /** Facts about the working tree beside this revision. */
  readonly base?: string | undefined;
  /** A comment of the facts in this file, which anybody may have written. */
  readonly render?: string | undefined;
  /** The file of a comment made by `--render … --format json`, to be put on GitHub. */
  readonly post?: string | undefined;
  readonly format: 'markdown' | 'json';
  readonly number?: number | undefined;
  readonly head?: string | undefined;
  readonly repository?: string | undefined;
  readonly branch?: string | undefined;
  /** Facts of `npm run approvals`, from GitHub's API. */
  readonly approvals?: string | undefined;
  /** The changed files, from the root of the repository; absent: git is asked. */
  readonly files?: readonly string[] | undefined;
}

/** Tells what a pull request means. 0 whatever it finds; the comment is Danish whatever the language. */
export async function review(options: ReviewOptions): Promise<number> {
  const { base, render, post, head, repository } = options;
  if ([base, render, post].filter((given) => given !== undefined).length !== 1) throw new UnusableInput(WHICH);
  if (head !== undefined && !isSha(head)) throw wrongHead(head);
  if (repository !== undefined && !isRepository(repository)) throw wrongRepository(repository);
  if (base !== undefined) process.stdout.write(await reviewed(options, base));
  else if (render !== undefined) process.stdout.write(await rendered(options, render));
  else if (post !== undefined) await postReview(post, process.env);
  return 0;
}

async function reviewed(options: ReviewOptions, base: string): Promise<string> {
  const facts = await gatherReview({ ...options, base });
  if (options.format === 'json') return reviewJson(facts);
  return renderComment(facts, { links: linksOf(options), decision: await decisionOf(options) });
}

/** @throws UnusableInput only for what the workflow gave: of the facts, anything wrong gives the fixed comment */
async function rendered(options: ReviewOptions, file: string): Promise<string> {
  const { number, head, format } = options;
  if (number === undefined || head === undefined) throw new UnusableInput(ABOUT_WHICH);
  const decision = await decisionOf(options);
  const bytes = bytesWithinSize(file);
  const facts = bytes && readReviewFacts(bytes, readSchema('review-facts') as object, { number, head });
  const body = facts ? renderComment(facts, { links: linksOf(options), decision }) : NOT_ANALYSED;
  if (format === 'markdown') return body;
  const post: ReviewPost = { formatVersion: 1, number, head, body, suggestions: facts ? suggestions(facts) : [] };
  return `${JSON.stringify(post, null, 2)}\n`;
}

/** Nothing where there is no file, or one too large to be looked into. */
function bytesWithinSize(file: string): Uint8Array | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size > MAX_REVIEW_BYTES) return undefined;
  return readInput(file);
}

async function decisionOf({ approvals, catalogue, number, head }: ReviewOptions) {
  return approvals === undefined ? undefined : approvalDecision(approvals, catalogue, { number, head });
}

function linksOf({ repository, head, branch }: ReviewOptions): LinkBase | undefined {
  return repository === undefined || head === undefined ? undefined : { repository, head, branch };
}

const WHICH: Message = {
  da: 'Angiv én af --base REVISION (hvad ændringen betyder), --render FIL (kommentaren) og --post FIL (læg den på GitHub).',
  en: 'Give one of --base REVISION (what the change means), --render FILE (the comment) and --post FILE (put it on GitHub).',
};
const ABOUT_WHICH: Message = {
  da: 'Det vides ikke, hvilket forslag kommentaren er til: angiv --number NUMMER og --head SHA, begge fra GitHub og ikke fra filen.',
  en: 'It is not known which pull request the comment is for: give --number NUMBER and --head SHA, both from GitHub and not from the file.',
};

function wrongHead(head: string): UnusableInput {
  return new UnusableInput({
    da: `"${head}" er ingen commit: angiv --head med alle 40 tegn.`,
    en: `"${head}" is no commit: give --head with all 40 characters.`,
  });
}

function wrongRepository(repository: string): UnusableInput {
  return new UnusableInput({
    da: `"${repository}" er intet depot på GitHub: skriv ejer/navn.`,
    en: `"${repository}" is no repository on GitHub: write owner/name.`,
  });
}
