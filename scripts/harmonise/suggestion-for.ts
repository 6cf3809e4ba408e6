import type { Mode } from '../model/authored.ts';
import type { Lexicon } from '../similarity/lexicon.ts';
import { maskPeople } from '../similarity/mask-people.ts';
import type { ReadName } from '../similarity/read-name.ts';
import { calibrated } from './calibration.ts';
import { explainHit } from './explain-hit.ts';
import type { LegacyEntry } from './legacy/merge-legacy.ts';
import type { Hit, Hits } from './map-name.ts';
import type { Candidate, Suggestion } from './suggestion.ts';
import type { Targets } from './targets.ts';

/** A suggestion is made where it is right more often than not. */
const LEAST_CONFIDENCE = 0.5;

/** What takes the place of one old type, out of the types that its name meets; `cluster` is its group's id. */
export function suggestionFor(
  entry: LegacyEntry,
  read: ReadName,
  hits: Hits,
  cluster: string,
  targets: Targets,
  lexicon: Lexicon,
): Suggestion {
  const proposal = proposalFor(entry, read, hits.first, targets, lexicon);
  return new LazySuggestion(proposal, entry, read, cluster, () =>
    hits.all().map((hit) => candidateOf(hit, entry, read, lexicon)),
  );
}

/**
 * A suggestion whose candidates are worked out when they are asked for, as most never are. A class, because an object with
 * a getter of its own takes several times as long to make.
 */
class LazySuggestion implements Suggestion {
  declare readonly cluster: string;
  declare readonly target: string;
  declare readonly relation: Suggestion['relation'];
  declare readonly confidence: number;
  declare readonly why: string;
  declare readonly retire: Suggestion['retire'];
  declare readonly duration: string;
  declare readonly mode: string;
  declare readonly role: string;
  declare readonly shownName: string;
  declare private readonly workOut: () => readonly Candidate[];

  constructor(
    { target, relation, confidence, why, retire }: Proposal,
    { cells }: LegacyEntry,
    { lengths, modes, roles, people }: ReadName,
    cluster: string,
    workOut: () => readonly Candidate[],
  ) {
    this.cluster = cluster;
    this.target = target;
    this.relation = relation;
    this.confidence = confidence;
    this.why = why;
    this.retire = retire;
    this.duration = lengths.join('+');
    this.mode = modes.length === 1 ? (modes[0] ?? '') : '';
    this.role = roles.join('+');
    this.shownName = maskPeople(cells.name, people);
    this.workOut = workOut;
  }

  get candidates(): readonly Candidate[] {
    return this.workOut();
  }
}

type Proposal = Pick<Suggestion, 'target' | 'relation' | 'confidence' | 'why' | 'retire'>;

function proposalFor(
  entry: LegacyEntry,
  read: ReadName,
  hit: Hit | undefined,
  targets: Targets,
  lexicon: Lexicon,
): Proposal {
  const retired = retirementOf(entry, read);
  if (retired) return { target: '', relation: 'unmatched', ...retired };
  const first = hit && candidateOf(hit, entry, read, lexicon);
  if (first === undefined || first.confidence < LEAST_CONFIDENCE) {
    const confidence = first?.confidence ?? 0;
    return { target: '', relation: 'unmatched', confidence, why: abstaining(first, targets), retire: undefined };
  }
  const { target, confidence, why } = first;
  return { target, relation: hit?.relation ?? 'inexact', confidence, why, retire: undefined };
}

function candidateOf(hit: Hit, entry: LegacyEntry, read: ReadName, lexicon: Lexicon): Candidate {
  const lengths = read.lengths.length > 0 ? read.lengths : lengthsOf(entry);
  return {
    target: hit.target.id,
    confidence: calibrated(hit.score * fitOf(hit, read.modes)),
    why: explainHit(read, hit, lengths, lexicon),
  };
}

function lengthsOf({ cells }: LegacyEntry): readonly number[] {
  return cells.spLength === '' ? [] : cells.spLength.split('+').map(Number);
}

/** A type that is not held in the mode the name says is hardly what is meant. */
function fitOf({ target }: Hit, modes: readonly Mode[]): number {
  return modes.length === 0 || modes.some((mode) => target.allowed.has(mode)) ? 1 : 0.97;
}

function abstaining(first: Candidate | undefined, { byId }: Targets): string {
  if (byId.size === 0) return 'specialet er ukendt';
  if (first === undefined) return 'ingen type i specialet ligner';
  return `ingen type passer godt nok; nærmest er ${first.target} (${first.why})`;
}

function retirementOf({ cells, rows }: LegacyEntry, { isJunk }: ReadName) {
  const bookings = cells.bookings === '' ? 'antal bookinger kendes ikke' : `${cells.bookings} bookinger`;
  if (isJunk)
    return { retire: 'junk', confidence: 0.97, why: `navnet siger, at det ikke er et besøg; ${bookings}` } as const;
  const isUnused =
    rows.length > 0 &&
    cells.bookings === '0' &&
    isNone(cells.futureBookings) &&
    isNone(cells.templates) &&
    cells.usedOutside === '';
  return isUnused ? ({ retire: 'unused', confidence: 0.9, why: `bruges ikke: ${bookings}` } as const) : undefined;
}

/** Nothing known or none. */
function isNone(count: string): boolean {
  return count === '' || count === '0';
}
