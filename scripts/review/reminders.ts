import type { OwnerGroup, ResponseDays } from '../model/authored.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { OpenProposal, Said } from './open-proposal.ts';

export interface Reminder {
  /** Of the pull request. */
  readonly number: number;
  /** Markdown, in Danish, with nothing in it that came from the proposal. */
  readonly body: string;
}

/** What decides who is to answer. */
export type Owners = Pick<Catalogue, 'settings' | 'common' | 'specialities'>;

/**
 * Whom to remind of which open proposal, as of a day. A proposal waits from the last word of somebody who can decide,
 * else from the day it was made. The owners of what it changes are reminded after `remind` days, the coordination group
 * too after `escalate`; each once, and only as long as nobody answers.
 * @param today `YYYY-MM-DD`
 */
export function reminders(
  proposals: readonly OpenProposal[],
  owners: Owners,
  days: ResponseDays,
  today: string,
): readonly Reminder[] {
  const found: Reminder[] = [];
  for (const proposal of proposals) {
    const isOurs = proposal.files.some(({ path }) => path.startsWith(CATALOGUE));
    if (proposal.isDraft || !isOurs) continue;

    const since = waitsSince(proposal);
    const waited = daysBetween(since.slice(0, 10), today);
    const step = waited >= days.escalate ? 'escalate' : 'remind';
    if (waited < days.remind || wasReminded(proposal, since, step)) continue;

    found.push({ number: proposal.number, body: text(step, waited, groupsOf(proposal, owners, step)) });
  }
  return found;
}

type Step = keyof ResponseDays;

const CATALOGUE = 'catalogue/';
/** What `gh` calls the author of a comment made with a workflow's own token. */
const OURSELVES = ['github-actions', 'github-actions[bot]'];
/** Who can decide anything. A passer-by's comment is no answer, and a bot's is none either: bots are no members. */
const DECIDERS = ['OWNER', 'MEMBER', 'COLLABORATOR'];

/** The time of the last answer, else of the proposal. */
function waitsSince({ createdAt, author, comments, reviews }: OpenProposal): string {
  const isAnswer = ({ author: { login }, authorAssociation }: Said): boolean =>
    login !== author.login && !OURSELVES.includes(login) && DECIDERS.includes(authorAssociation);
  const commented = comments.filter(isAnswer).map((comment) => comment.createdAt);
  const reviewed = reviews.filter(isAnswer).flatMap(({ submittedAt }) => submittedAt ?? []);
  return [createdAt, ...commented, ...reviewed].sort().at(-1) ?? createdAt;
}

/** Whole days from one day to another, both `YYYY-MM-DD`. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/** A mark counts in our own comments only: anybody can write one. A later step makes the earlier superfluous. */
function wasReminded({ comments }: OpenProposal, since: string, step: Step): boolean {
  const marks = step === 'remind' ? [mark('remind'), mark('escalate')] : [mark('escalate')];
  return comments.some(
    ({ author, body, createdAt }) =>
      OURSELVES.includes(author.login) && createdAt >= since && marks.some((one) => body.startsWith(one)),
  );
}

function mark(step: Step): string {
  return `<!-- reminder: ${step} -->`;
}

/** The owners of every set that the proposal touches; the coordination group of all else, and where it is late. */
function groupsOf(
  { files }: OpenProposal,
  { settings, common, specialities }: Owners,
  step: Step,
): readonly OwnerGroup[] {
  if (settings === undefined) return [];
  const ids = files.flatMap(({ path }) => {
    const slug = /^catalogue\/specialities\/([^/]+)\//.exec(path)?.[1];
    const set = slug === undefined && path.startsWith(`${CATALOGUE}common/`) ? common : undefined;
    const touched = set ?? specialities.find((speciality) => speciality.slug === slug);
    return touched?.owners.map(({ value }) => value) ?? [settings.coordinationGroup];
  });
  const wanted = new Set(step === 'escalate' ? [...ids, settings.coordinationGroup] : ids);
  return settings.groups.filter(({ id }) => wanted.has(id));
}

function text(step: Step, waited: number, groups: readonly OwnerGroup[]): string {
  return `${mark(step)}
${groups.map(named).join(', ') || 'Koordinationsgruppen'}: forslaget her har ventet på svar i ${waited} ${waited === 1 ? 'dag' : 'dage'}.

${NEXT[step]} Vejledningen står i docs/godkend.md.
`;
}

const NEXT: Readonly<Record<Step, string>> = {
  remind: 'Godkend det, bed om en rettelse, eller skriv, hvornår I ser på det.',
  escalate: 'Koordinationsgruppen tager det med på næste møde, hvis det ikke er afgjort inden da.',
};

/** A team that nobody has confirmed may be somebody else's: it is named, but not called. */
function named({ name, team, confirmed }: OwnerGroup): string {
  return confirmed ? team : `${name} (teamet er ikke bekræftet, så ingen får besked)`;
}
