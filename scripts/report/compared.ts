import type { Comparison } from '../compare/comparison.ts';

/** What one side of a comparison was read from. */
export interface SideName {
  readonly kind: 'revision' | 'folder' | 'bundle' | 'working-tree' | 'nothing';
  /** As it was asked for; null for the working tree and for nothing. */
  readonly name: string | null;
  /** The full hash, of a revision. */
  readonly commit: string | null;
}

export interface Compared {
  readonly base: SideName;
  readonly head: SideName;
  readonly comparison: Comparison;
}

export function sideText({ kind, name }: SideName): string {
  if (kind === 'working-tree') return 'arbejdskopien';
  return kind === 'nothing' ? 'intet (der er ingen udgivelse endnu)' : (name ?? '');
}
