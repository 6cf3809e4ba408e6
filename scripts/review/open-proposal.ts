/** Something a person or a bot wrote on a pull request, as `gh pr list --json comments,reviews` gives it. */
export interface Said {
  readonly author: { readonly login: string };
  /** What the author is to the repository: `MEMBER`, `NONE` … */
  readonly authorAssociation: string;
}

export interface Comment extends Said {
  readonly body: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

export interface Review extends Said {
  /** ISO 8601, UTC; null as long as it has not been sent. */
  readonly submittedAt: string | null;
}

/**
 * An open pull request, as `gh pr list --json number,isDraft,createdAt,author,files,comments,reviews` gives it. The
 * texts in it were written by anybody.
 */
export interface OpenProposal {
  readonly number: number;
  readonly isDraft: boolean;
  readonly createdAt: string;
  readonly author: { readonly login: string };
  readonly files: readonly { readonly path: string }[];
  readonly comments: readonly Comment[];
  readonly reviews: readonly Review[];
}

/** The list that a text holds, or undefined where it is no such list: a half-read list would remind the wrong people. */
export function readOpenProposals(text: string): readonly OpenProposal[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every(isOpenProposal) ? value : undefined;
  } catch {
    return undefined;
  }
}

type Fields<T> = Partial<Record<keyof T, unknown>>;

function isOpenProposal(value: unknown): value is OpenProposal {
  const { number, isDraft, createdAt, author, files, comments, reviews } = fieldsOf<OpenProposal>(value);
  return (
    Number.isSafeInteger(number) &&
    typeof isDraft === 'boolean' &&
    isTime(createdAt) &&
    hasLogin(author) &&
    isListOf(files, (file) => typeof fieldsOf<{ path: string }>(file).path === 'string') &&
    isListOf(comments, isComment) &&
    isListOf(reviews, isReview)
  );
}

function isComment(value: unknown): boolean {
  const { body, createdAt } = fieldsOf<Comment>(value);
  return isSaid(value) && typeof body === 'string' && isTime(createdAt);
}

function isReview(value: unknown): boolean {
  const { submittedAt } = fieldsOf<Review>(value);
  return isSaid(value) && (submittedAt === null || isTime(submittedAt));
}

function isSaid(value: unknown): boolean {
  const { author, authorAssociation } = fieldsOf<Said>(value);
  return hasLogin(author) && typeof authorAssociation === 'string';
}

function hasLogin(value: unknown): boolean {
  return typeof fieldsOf<{ login: string }>(value).login === 'string';
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function fieldsOf<T>(value: unknown): Fields<T> {
  return typeof value === 'object' && value !== null ? value : {};
}
