import { CHANGE_KINDS, type Change } from '../compare/change.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { maskCpr } from '../model/cpr.ts';
import type { Finding, Severity } from '../model/finding.ts';
import {
  type CountOfKind,
  MAX_REVIEW_BYTES,
  MOST_REVIEWED,
  MOST_TEXT,
  type ReviewedChange,
  type ReviewedFinding,
  type ReviewFacts,
} from '../model/review-facts.ts';
import { impactText } from '../report/comparison-words.ts';
import { place, type Sources } from '../report/placed.ts';
import { fixedLines } from './fixed-lines.ts';
import { isCataloguePath } from './line-link.ts';
import { nearTypes } from './near-types.ts';
import type { Requirement } from './required-approvals.ts';

export interface Reviewed {
  readonly number: number | null;
  readonly head: string | null;
  readonly comparison: Comparison;
  /** As the pull request leaves it. */
  readonly catalogue: Catalogue;
  /** Only those that the base did not have. */
  readonly findings: readonly Finding[];
  /** Texts of the catalogue, with paths from the root of the repository. */
  readonly sources: Sources;
  /** Absent where it cannot be said. */
  readonly approvals: readonly Requirement[] | undefined;
}

/** All that the comment tells, as data: what there is too much of is left out, and how much there was stands beside it. */
export function reviewFacts(reviewed: Reviewed): ReviewFacts {
  const { number, head, comparison, catalogue, approvals } = reviewed;
  const { changes, notCompared, outcome, bump, specialities } = comparison;
  const findings = [...reviewed.findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  const near = nearTypes(changes, catalogue);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const facts: ReviewFacts = {
    ...{ formatVersion: 1, number, head, outcome, bump },
    bumpRules: [...new Set(changes.filter((change) => change.bump === bump).map(({ rule }) => rule))].slice(0, 30),
    totals: {
      changes: changes.length,
      ...{ errors: count('error'), warnings: count('warning'), infos: count('info') },
      ...{ near: near.length, notCompared: notCompared.length },
    },
    kinds: kindsOf(changes),
    changes: changes.slice(0, MOST_REVIEWED.changes).map((change) => reviewedChange(change, specialities)),
    findings: findings.slice(0, MOST_REVIEWED.findings).map((finding) => reviewedFinding(finding, reviewed.sources)),
    near: near.slice(0, MOST_REVIEWED.near),
    notCompared: notCompared.slice(0, MOST_REVIEWED.notCompared).map(({ file, why }) => {
      const path = reviewed.sources.shownPath(file);
      return isCataloguePath(path) ? { file: path, why } : { file: null, why: `${path}: ${why}` };
    }),
    approvals: approvals?.slice(0, 60).map(({ groups }) => ({ groups: groups.slice(0, 5) })) ?? null,
  };
  return withinSize(tidy(facts));
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function kindsOf(changes: readonly Change[]): CountOfKind[] {
  return CHANGE_KINDS.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count > 0 ? [{ kind, count }] : [];
  });
}

function reviewedChange(change: Change, names: Readonly<Record<string, string>>): ReviewedChange {
  const { kind, sentence, bump } = change;
  const reaches = impactText(change, names);
  return { kind, sentence, bump, ...(reaches === '' ? {} : { reaches }) };
}

function reviewedFinding(finding: Finding, sources: Sources): ReviewedFinding {
  const { rule, severity, file, line, message, help, fix } = place(finding, sources);
  const isKnown = isCataloguePath(file);
  const lines = fix && isKnown ? fixedLines(sources.textOf(finding.file) ?? '', fix) : undefined;
  return {
    ...{ rule, severity, line, file: isKnown ? file : null },
    message: isKnown ? message.da : `${file}: ${message.da}`,
    ...(help ? { help: help.da } : {}),
    ...(lines ? { fix: lines } : {}),
  };
}

/** Every text of a length that the schema takes, and none with anything like a CPR number; a fix is never cut. */
function tidy<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (key === 'text' ? value : maskCpr(value).slice(0, lengthOf(key))) as T;
  if (Array.isArray(value)) return value.map((item) => tidy(item, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, tidy(item, name)])) as T;
}

function lengthOf(key: string): number {
  return ['id', 'decision', 'useInstead', 'groups'].includes(key) ? 200 : MOST_TEXT;
}

/** Half of every list at a time, until it is small enough for whoever receives it. */
function withinSize(facts: ReviewFacts): ReviewFacts {
  if (new TextEncoder().encode(reviewJson(facts)).length <= MAX_REVIEW_BYTES) return facts;
  const half = <T>(list: T[]): T[] => list.slice(0, Math.floor(list.length / 2));
  const { changes, findings, near, notCompared } = facts;
  return withinSize({
    ...facts,
    ...{ changes: half(changes), findings: half(findings), near: half(near), notCompared: half(notCompared) },
  });
}

export function reviewJson(facts: ReviewFacts): string {
  return `${JSON.stringify(facts, null, 2)}\n`;
}
