import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

export const WORKFLOWS = '.github/workflows';

export interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly 'runs-on'?: string;
  readonly 'timeout-minutes'?: number;
  readonly environment?: string | { readonly name: string };
  readonly permissions?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly strategy?: unknown;
  readonly container?: unknown;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly file: string;
  readonly text: string;
  readonly name: string;
  readonly on: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
  readonly permissions?: unknown;
  readonly concurrency?: { readonly group?: string };
  readonly defaults?: { readonly run?: { readonly shell?: string } };
  readonly env?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Every workflow of this repository. @throws when one is no YAML */
export function readWorkflows(): readonly Workflow[] {
  return readdirSync(WORKFLOWS)
    .sort()
    .map((file) => readWorkflow(file, readFileSync(join(WORKFLOWS, file), 'utf8')));
}

export function readWorkflow(file: string, text: string): Workflow {
  const document = parseDocument(text, { strict: true });
  if (document.errors.length > 0) throw new Error(`${file}: ${document.errors.join('\n')}`);
  return { ...(document.toJS() as Omit<Workflow, 'file' | 'text'>), file, text };
}
