import type { Catalogue, DecisionTree, History, LegacyRow, Speciality, VisitType, Vocabulary } from './catalogue.ts';
import type { Complaint, Message, Severity } from './finding.ts';

/** What each subject's rules are called with, once for each there is. */
export interface Subjects {
  readonly type: VisitType;
  readonly speciality: Speciality;
  readonly tree: DecisionTree;
  readonly legacy: LegacyRow;
  readonly vocabulary: Vocabulary;
  readonly catalogue: Catalogue;
  readonly history: History;
}

export type Subject = keyof Subjects;

interface RuleFor<S extends Subject> {
  /** `no-…` forbids, `require-…` demands, `consistent-…` aligns. */
  readonly id: string;
  readonly severity: Severity;
  /** What is true when the rule is kept: a line of the guidelines. */
  readonly summary: Message;
  readonly subject: S;
  /** A rule that protects people or tools: `exceptions` cannot silence it. */
  readonly absolute?: true;
  /** Says what is wrong at which range; never prints, throws, reads files or colours. */
  check(subject: Subjects[S], catalogue: Catalogue): Iterable<Complaint>;
}

export type Rule = { [S in Subject]: RuleFor<S> }[Subject];
export type RuleOf<S extends Subject> = RuleFor<S>;
