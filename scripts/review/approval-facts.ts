/** How a file of a pull request was changed, in the words of GitHub's REST API (`GET …/pulls/{number}/files`). */
export type FileStatus = 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';

export interface ChangedFile {
  /** From the root of the repository, with `/`. */
  path: string;
  /** Of a renamed file: where it was. */
  previousPath?: string;
  status: FileStatus;
}

/** One review, in the words of GitHub's REST API (`GET …/pulls/{number}/reviews`). */
export interface Review {
  login: string;
  isBot: boolean;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  /** The commit that was looked at; null where it is gone. */
  commit: string | null;
  submittedAt: string;
}

/**
 * All that is known of a pull request when it is decided whether it may be merged. Labels and texts are not among it:
 * anybody may set them. Nor is the policy: that is read from the base branch.
 */
export interface ApprovalFacts {
  formatVersion: 1;
  number: number;
  author: string;
  /** Who wrote its commits, each once; null where a commit belongs to no account on GitHub. */
  commitAuthors: (string | null)[];
  headSha: string;
  /** The commit of the base branch that the policy is read from. */
  baseSha: string;
  createdAt: string;
  /** When the head commit was made: what stands now has waited since then at the longest. */
  headSince: string;
  /** How many files GitHub says are changed; it never lists more than 3,000. */
  changedFiles: number;
  files: ChangedFile[];
  reviews: Review[];
  /** Logins of the members by team (`@organisation/team`); null where they could not be read. */
  teams: { [team: string]: string[] | null };
}
