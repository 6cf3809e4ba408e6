import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { ROOT, runGit } from './run.ts';

/** What of ours is in the repository; of the specialities only one, which keeps every command short. */
const CARRIED = [
  'scripts',
  'site',
  'schema',
  'docs',
  '.github',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'CODEOWNERS',
  '.changeset/config.json',
  'catalogue/settings.yaml',
  'catalogue/vocabularies',
  'catalogue/common',
  'catalogue/specialities/kardiologi',
];

/** The version that is released when a story begins. */
export const RELEASED = '0.1.0';

export interface StoryRepository {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => Promise<string>;
  /** Commits everything, and gives the commit. */
  readonly commit: (message: string) => Promise<string>;
  readonly read: (path: string) => string;
  readonly write: (path: string, content: string | Buffer) => void;
  readonly remove: () => void;
}

/**
 * A repository like this one, tooling and all, in a temporary folder without a remote: our real catalogue with one
 * speciality, committed on `main`.
 */
export async function storyRepository(): Promise<StoryRepository> {
  const folder = mkdtempSync(join(tmpdir(), 'besoegstyper-'));
  for (const path of CARRIED) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const write = (path: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const packageFile: object = JSON.parse(read('package.json'));
  write('package.json', `${JSON.stringify({ ...packageFile, version: RELEASED }, null, 2)}\n`);
  write('.gitignore', 'node_modules\ndist/\n*.tmp\n');
  const git = (...args: readonly string[]): Promise<string> => runGit(folder, ...args);
  const commit = async (message: string): Promise<string> => {
    await git('add', '--all');
    await git('commit', '--quiet', '--message', message);
    return git('rev-parse', 'HEAD');
  };
  await git('init', '--quiet', '--initial-branch', 'main');
  await commit('The catalogue');
  return { folder, git, commit, read, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

interface FormElement {
  readonly type: 'markdown' | 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  readonly attributes: {
    readonly label: string;
    readonly multiple?: boolean;
    readonly options?: readonly (string | { readonly label: string })[];
  };
  readonly validations?: { readonly required: boolean };
}

/** What is chosen or written below each label; a list is what is chosen where several may be. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/**
 * The body of the issue that GitHub writes when its form is filled in: a heading for each question, in order, and
 * `_No response_` below those nobody answered.
 * @throws when the form does not let one answer so, as the page on GitHub would not
 */
export function filledIn(form: string, answers: Answers): string {
  const { body } = parse(form) as { body: readonly FormElement[] };
  const questions = body.filter(({ type }) => type !== 'markdown');
  const labels = questions.map(({ attributes }) => attributes.label);
  for (const label of Object.keys(answers)) if (!labels.includes(label)) throw new Error(`no question "${label}"`);
  return questions.map((question) => section(question, answers[question.attributes.label])).join('\n\n');
}

function section({ type, attributes, validations }: FormElement, answer: string | readonly string[] = []): string {
  const { label, options = [], multiple } = attributes;
  const given = typeof answer === 'string' ? [answer] : answer;
  if (validations?.required && given.length === 0) throw new Error(`"${label}" must be answered`);
  if (type === 'checkboxes') {
    const boxes = options.map((option) => (typeof option === 'string' ? option : option.label));
    return `### ${label}\n\n${boxes.map((box) => `- [${given.includes(box) ? 'X' : ' '}] ${box}`).join('\n')}`;
  }
  if (type === 'dropdown') {
    if (given.length > 1 && !multiple) throw new Error(`only one answer may be chosen to "${label}"`);
    for (const value of given)
      if (!options.includes(value)) throw new Error(`"${value}" cannot be chosen as "${label}"`);
  }
  return `### ${label}\n\n${given.length === 0 ? '_No response_' : given.join(', ')}`;
}

/** A type that our cardiologists do not have, as a department would ask for it. */
export const GANGTEST: Answers = {
  'Foreslået af': 'Hjertemedicinsk Ambulatorium, Holbæk',
  Speciale: 'Kardiologi',
  Navn: 'Gangtest',
  'Navn til patienten': 'Gangtest',
  Beskrivelse: 'Patienten går frem og tilbage på en gang,\nmens puls, iltmætning og længde måles.',
  Formål: 'Undersøgelse',
  Former: ['Fremmøde'],
  Standardvarighed: '30 min',
  'Tilladte varigheder': ['30 min', '45 min'],
  Personale: ['Sygeplejerske', 'Fysioterapeut'],
  'Alle eller én?': 'Én af dem er nok',
  Lokale: 'Undersøgelsesrum',
  Selvbooking: 'Kan flyttes',
  Synonymer: '6MWT\nGangdistance',
  'Ønskes fra': '2027-01-01',
  'Hvorfor dur de eksisterende typer ikke?': 'Arbejds-EKG er på cykel og kræver andet udstyr.',
  'Forventede bookinger om året': '250',
  'Afdelinger, der skal bruge typen': 'Holbæk\nSlagelse',
  'Hvem er hørt?': ['Afdelingsledelsen', 'Fagligt forum'],
  'Hvad svarede de?': 'Begge er enige.',
  'Ingen patientoplysninger': 'Forslaget indeholder ingen oplysninger om patienter og ingen navne på personer',
};

const TEAMS: Readonly<Record<string, readonly string[]>> = {
  '@region-sjaelland/besoegstyper-kardiologi': ['hanne', 'helle', 'henrik'],
  '@region-sjaelland/besoegstyper-koordinationsgruppen': ['karen', 'kirsten', 'knud'],
  '@region-sjaelland/besoegstyper-tooling': ['thea', 'tom', 'tove'],
};
const OPENED = '2026-07-01T08:00:00Z';

export interface PullRequest {
  readonly number: number;
  readonly base: string;
  readonly head: string;
  readonly author?: string;
  readonly files: readonly { readonly path: string; readonly status: string; readonly previousPath?: string }[];
  /** As many as GitHub says were changed; absent: those it lists. */
  readonly changedFiles?: number;
  /** Logins by team; absent: those of {@link storyRepository}. */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  /** Logins, in the order they approved the head. */
  readonly approvedBy: readonly string[];
}

/** What GitHub's API tells of a pull request, as `npm run approvals` keeps it. */
export function approvalFacts(pullRequest: PullRequest): string {
  const { number, base, head, author = 'besoegstyper[bot]', files, approvedBy } = pullRequest;
  const { changedFiles = files.length, teams = TEAMS } = pullRequest;
  const reviews = approvedBy.map((login, index) => ({
    ...{ login, isBot: false, state: 'APPROVED', commit: head },
    submittedAt: `2026-07-02T10:0${index}:00Z`,
  }));
  const facts = {
    ...{ formatVersion: 1, number, author, commitAuthors: [author], headSha: head, baseSha: base },
    ...{ createdAt: OPENED, headSince: OPENED, changedFiles, files, reviews, teams },
  };
  return `${JSON.stringify(facts)}\n`;
}
