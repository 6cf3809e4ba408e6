import type { Finding } from '../model/finding.ts';
import type { TreeNode } from '../model/syntax.ts';
import { composeFull } from './compose-full.ts';
import { composePlain } from './compose-plain.ts';
import { tooDeepAt } from './depth.ts';
import { problemFindings } from './problem-findings.ts';

export interface ParsedYaml {
  /** Absent where the text is not YAML at all. */
  readonly root: TreeNode | undefined;
  readonly findings: readonly Finding[];
}

/** A YAML text as data with places, in the small part of YAML that the catalogue uses, and what is wrong with it. */
export function parseYaml(path: string, text: string): ParsedYaml {
  // It goes no deeper than is allowed, and takes time in proportion to the text.
  const plain = composePlain(text);
  if (plain) return { root: plain, findings: [] };
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    const problem = { code: 'TOO_DEEP', range: { start: deep, end: deep + 1 }, detail: '' };
    return { root: undefined, findings: [...problemFindings(path, [problem])] };
  }
  const { root, problems } = composeFull(text);
  return { root, findings: [...problemFindings(path, problems)] };
}
