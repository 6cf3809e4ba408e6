import { DECISION_STATUSES, RELATIONS, TRANSITIONS } from '../../model/legacy.ts';
import type { NamedId, WorkbookContext } from './workbook-context.ts';
import { RELATION_WORDS, STATUS_WORDS, TRANSITION_WORDS } from './workbook-words.ts';

/** The drop-downs, in the order of the columns that their words stand in on the hidden sheet. */
export const LISTS = ['target', 'mode', 'role', 'relation', 'transition', 'status'] as const;
export type List = (typeof LISTS)[number];

/** What can be chosen in a drop-down: the code that we keep, and the word that is shown. */
export interface Choice {
  readonly code: string;
  readonly word: string;
}

export type Choices = Readonly<Record<List, readonly Choice[]>>;

/** Everything that can be chosen in the workbook of one speciality. */
export function choicesOf({ targets, modes, roles }: Pick<WorkbookContext, 'targets' | 'modes' | 'roles'>): Choices {
  return {
    target: targets.map((target) => ({ code: target.id, word: targetWord(target) })),
    mode: modes.map(({ id, name }) => ({ code: id, word: name })),
    role: roles.map(({ id, name }) => ({ code: id, word: name })),
    relation: RELATIONS.map((code) => ({ code, word: RELATION_WORDS[code].word })),
    transition: TRANSITIONS.map((code) => ({ code, word: TRANSITION_WORDS[code].word })),
    status: DECISION_STATUSES.map((code) => ({ code, word: STATUS_WORDS[code].word })),
  };
}

/** A visit type as it stands in the workbook: the id says which, the name is for people. */
export function targetWord({ id, name }: NamedId): string {
  return `${id} – ${name}`;
}
