/** A file that a proposal changes. */
export interface ChangedFile {
  /** Path within the repository, with `/`. */
  readonly path: string;
  /** As the proposal would have it; null where it deletes it, absent where that is not known. */
  readonly content?: string | null | undefined;
}

/** A proposal that nobody has decided on yet. The texts in it were written by anybody. */
export interface OpenProposal {
  /** Of the pull request; absent for a branch that has none. */
  readonly number: number | undefined;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly createdAt: string;
  readonly branch: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** Who has been heard, beside those the body names. */
  readonly heard: readonly string[];
  readonly files: readonly ChangedFile[];
}

/**
 * The proposals that a text lists, as `gh pr list --json number,title,createdAt,headRefName,body,labels,files` gives them,
 * with `heard` and the `content` of files where whoever collected them has it. Undefined where it is no such list: a page
 * that lacks a proposal would be worse than none.
 */
export function readOpenProposals(text: string): readonly OpenProposal[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(value)) return undefined;
  const proposals = value.map(openProposal);
  return proposals.every((proposal) => proposal !== undefined) ? proposals : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function openProposal(value: unknown): OpenProposal | undefined {
  const {
    number,
    title,
    createdAt,
    headRefName,
    branch = headRefName,
    body,
    labels = [],
    heard = [],
    files,
  } = fieldsOf(value);
  if (!(number === undefined || Number.isSafeInteger(number)) || typeof title !== 'string') return undefined;
  if (typeof createdAt !== 'string' || !/^\d{4}-\d\d-\d\d(?:T|$)/.test(createdAt)) return undefined;
  if (typeof branch !== 'string' || !(typeof body === 'string' || body === null || body === undefined))
    return undefined;
  const names = textsOf(labels);
  const who = textsOf(heard);
  const changed = Array.isArray(files) ? files.map(changedFile) : [undefined];
  if (names === undefined || who === undefined) return undefined;
  return changed.every((file) => file !== undefined)
    ? {
        number: number as number | undefined,
        title,
        createdAt: createdAt.slice(0, 10),
        branch,
        body: body ?? '',
        labels: names,
        heard: who,
        files: changed,
      }
    : undefined;
}

function changedFile(value: unknown): ChangedFile | undefined {
  const { path, content } = fieldsOf(value);
  if (typeof path !== 'string') return undefined;
  return content === undefined || content === null || typeof content === 'string' ? { path, content } : undefined;
}

/** Texts, or things with a name, as GitHub's labels are. */
function textsOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const texts = value.map((item) => (typeof item === 'string' ? item : fieldsOf(item).name));
  return texts.every((text) => typeof text === 'string') ? texts : undefined;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
