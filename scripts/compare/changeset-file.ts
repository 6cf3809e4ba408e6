import { parseDocument } from 'yaml';
import { BUMPS, type Bump } from './change.ts';

/** A changeset as `changeset version` reads it: which package moves how far, and what its release notes say. */
export function changesetText(packageName: string, bump: Bump, text: string): string {
  return `---\n${JSON.stringify(packageName)}: ${bump}\n---\n\n${text}\n`;
}

/** What a changeset declares of a package: null where it leaves it as it is, `undefined` where it cannot be read. */
export function declaredBump(changeset: string, packageName: string): Bump | null | undefined {
  const [, front] = /^---\r?\n([\s\S]*?)\r?\n?---(?:\r?\n|$)/.exec(changeset) ?? [];
  if (front === undefined) return undefined;
  const document = parseDocument(front);
  if (document.errors.length > 0) return undefined;
  const declared: unknown = document.toJS() ?? {};
  if (typeof declared !== 'object' || declared === null || !Object.hasOwn(declared, packageName)) return null;
  const written = (declared as Record<string, unknown>)[packageName];
  return written === 'none' ? null : BUMPS.find((bump) => bump === written);
}
