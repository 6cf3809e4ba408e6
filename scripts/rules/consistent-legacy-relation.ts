import type { LegacyRow } from '../model/catalogue.ts';
import type { Message } from '../model/finding.ts';
import { RELATIONS } from '../model/legacy.ts';
import type { Rule } from '../model/rule.ts';
import { cellOf, placeOf } from './legacy-cell.ts';
import { partsOf } from './parts-of.ts';

/** What becomes of an old type is read from its relation and its target together: they must tell the same story. */
export const consistentLegacyRelation: Rule = {
  id: 'consistent-legacy-relation',
  severity: 'error',
  summary: {
    da: 'En gammel types relation passer til, om den har ingen, en eller flere nye typer.',
    en: 'The relation of an old type fits whether it has no, one or several new types.',
  },
  subject: 'legacy',

  *check(row) {
    const doubled = doubledTarget(row);
    if (doubled) {
      yield doubled;
      return;
    }
    const message = contradiction(row);
    if (message) yield { range: placeOf(row, 'relation'), message };
  },
};

function doubledTarget({ cells }: LegacyRow) {
  const targets = partsOf(cells.get('target')).filter(({ value }) => value !== '');
  const again = targets.find(({ value }, index) => targets.findIndex((other) => other.value === value) < index);
  return again && { range: again.range, message: twice(again.value) };
}

function contradiction(row: LegacyRow): Message | undefined {
  const relation = cellOf(row, 'relation');
  const targets = partsOf(row.cells.get('target')).filter(({ value }) => value !== '');
  if (relation === '') return cellOf(row, 'status') === 'accepted' ? lacksRelation(targets.length) : undefined;
  // What is no relation at all has its finding from require-known-legacy-value.
  if (!RELATIONS.some((known) => known === relation)) return undefined;
  if (relation === 'unmatched') return targets.length > 0 ? UNMATCHED_WITH_TARGET : undefined;
  if (targets.length === 0) return withoutTarget(relation);
  return targets.length > 1 && !['narrower', 'inexact'].includes(relation) ? ofSeveral(relation) : undefined;
}

const UNMATCHED_WITH_TARGET: Message = {
  da: '"unmatched" betyder, at der ingen ny type er, men "target" er udfyldt: vælg en anden relation, eller tøm "target".',
  en: '"unmatched" means that there is no new type, but "target" is filled in: choose another relation, or empty "target".',
};

function twice(id: string): Message {
  return {
    da: `"${id}" står der to gange: slet den ene.`,
    en: `"${id}" stands twice: delete one.`,
  };
}

function lacksRelation(targets: number): Message {
  const fitting = targets === 0 ? 'unmatched' : targets === 1 ? 'equivalent' : 'narrower';
  return {
    da: `En godkendt række skal have en relation: udfyld "relation", fx med "${fitting}".`,
    en: `An accepted row must have a relation: fill in "relation", with "${fitting}" for instance.`,
  };
}

function withoutTarget(relation: string): Message {
  return {
    da: `"${relation}" kræver en ny type, men "target" er tom: udfyld den, eller skriv "unmatched".`,
    en: `"${relation}" needs a new type, but "target" is empty: fill it in, or write "unmatched".`,
  };
}

function ofSeveral(relation: string): Message {
  return {
    da: `"${relation}" passer ikke, når et besøg bliver til flere: skriv "narrower" eller "inexact".`,
    en: `"${relation}" does not fit a visit that becomes several: write "narrower" or "inexact".`,
  };
}
