import type { Catalogue } from '../model/catalogue.ts';
import type { Complaint, Finding } from '../model/finding.ts';
import type { Rule, RuleOf, Subject, Subjects } from '../model/rule.ts';
import { exceptionsOf, honourExceptions } from './exceptions.ts';
import { sortFindings } from './sort-findings.ts';

export interface Checked {
  readonly findings: readonly Finding[];
  /** Milliseconds by rule id, for people who wonder where the time goes. Never part of an output. */
  readonly timing: ReadonlyMap<string, number>;
}

export interface CheckOptions {
  /** Only some files were read: what only the whole catalogue can tell is then no news. */
  readonly partial?: boolean;
}

/** Runs every rule on every subject it looks at, then lets the catalogue's own exceptions speak. */
export function check(catalogue: Catalogue, rules: readonly Rule[], { partial = false }: CheckOptions = {}): Checked {
  const timing = new Map<string, number>();
  const findings: Finding[] = [];
  for (const rule of rules) {
    const start = performance.now();
    for (const finding of runRule(rule, catalogue)) findings.push(finding);
    timing.set(rule.id, performance.now() - start);
  }
  const honoured = honourExceptions(findings, exceptionsOf(catalogue), rules, { asOf: catalogue.asOf, partial });
  return { findings: sortFindings(honoured), timing };
}

function runRule(rule: Rule, catalogue: Catalogue): Iterable<Finding> {
  switch (rule.subject) {
    case 'type':
      return runOn(rule, catalogue.types, catalogue, ({ file }) => file.path);
    case 'speciality':
      return runOn(rule, catalogue.specialities, catalogue, ({ file }) => file.path);
    case 'tree':
      return runOn(rule, catalogue.trees, catalogue, ({ file }) => file.path);
    case 'legacy':
      return runOn(rule, catalogue.legacy, catalogue, ({ file }) => file.path);
    case 'vocabulary':
      return runOn(rule, catalogue.vocabularies.values(), catalogue, ({ file }) => file.path);
    case 'catalogue':
      return runOn(rule, [catalogue], catalogue, () => undefined);
    case 'history':
      return runOn(rule, catalogue.history ? [catalogue.history] : [], catalogue, () => undefined);
    default:
      return rule satisfies never;
  }
}

function* runOn<S extends Subject>(
  rule: RuleOf<S>,
  subjects: Iterable<Subjects[S]>,
  catalogue: Catalogue,
  fileOf: (subject: Subjects[S]) => string | undefined,
): Generator<Finding> {
  for (const subject of subjects) {
    const file = fileOf(subject);
    for (const complaint of rule.check(subject, catalogue)) yield signed(rule, complaint, complaint.file ?? file);
  }
}

function signed(rule: Pick<Rule, 'id' | 'severity'>, complaint: Complaint, file: string | undefined): Finding {
  if (file === undefined) throw new Error(`${rule.id} looks at the whole catalogue and must say which file is wrong`);
  return { ...complaint, rule: rule.id, severity: rule.severity, file };
}
