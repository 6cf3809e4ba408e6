import { BUMP_RULES } from './bumps/index.ts';
import { type BareChange, CHANGE_KINDS, type Change, type Impact } from './change.ts';
import { type Comparison, highestBump, type NotCompared } from './comparison.ts';
import type { FieldTitles } from './field-titles.ts';
import { type ImpactOf, impactOf } from './impact.ts';
import { itemChanges } from './item-changes.ts';
import { mappingChanges } from './mapping-changes.ts';
import type { Sides } from './pairs.ts';
import type { Snapshot } from './snapshot.ts';
import { treeChanges } from './tree-changes.ts';
import { typeChanges } from './type-changes.ts';
import { useChanges } from './use-changes.ts';
import { wordsOf } from './words.ts';

/**
 * All that differs from `base` to `head`, with whom it reaches and the bump it demands, in the order of
 * {@link CHANGE_KINDS} and then of subjects. Both must be snapshots of the same form, catalogue or bundle.
 */
export function compareSnapshots(base: Snapshot, head: Snapshot, titles: FieldTitles): Comparison {
  const notCompared = filesNotCompared(base, head);
  const unread = new Set(notCompared.map(({ file }) => file));
  // A faulty file that is the same on both sides is no change, whatever it may be read as.
  for (const { path } of [...base.unread, ...head.unread]) unread.add(path);
  const sides: Sides = { base, head, unread, titles, words: wordsOf(base, head) };
  const impact = impactOf(base, head);
  const changes = [...bareChanges(sides)].map((change) => judged(change, impact)).sort(inTellingOrder);
  const bump = highestBump(changes.map((change) => change.bump));
  const specialities = Object.fromEntries(
    [...base.specialities, ...head.specialities].map(([slug, { name }]) => [slug, name]),
  );
  const told = { changes, notCompared, specialities, bump };
  if (changes.length > 0) return { ...told, outcome: 'changed' };
  if (notCompared.length === 0) return { ...told, outcome: 'same' };
  return { ...told, outcome: 'could-not-compare', why: whyNot(notCompared) };
}

function* bareChanges(sides: Sides): Generator<BareChange> {
  yield* typeChanges(sides);
  yield* useChanges(sides);
  yield* treeChanges(sides);
  yield* mappingChanges(sides);
  yield* itemChanges(sides);
}

function judged(change: BareChange, impact: ImpactOf): Change {
  const rule = BUMP_RULES.find(({ applies }) => applies(change));
  if (rule === undefined) throw new Error(`no rule says what ${change.kind} demands`);
  const reach = reachOf(change, impact);
  return { ...change, ...(reach ? { impact: reach } : {}), bump: rule.bump, rule: rule.id };
}

/** Of what is said of a type, everyone the type reaches; of what a speciality does with it, that speciality. */
function reachOf({ kind, subject, formerly, set }: BareChange, impact: ImpactOf): Impact | undefined {
  if (kind.startsWith('type-')) return impact(subject, ...(formerly === undefined ? [] : [formerly]));
  if (!kind.startsWith('use-') || set === undefined) return undefined;
  const reach = impact(subject.split(' ')[1] ?? '');
  return { ...reach, specialities: [set], trees: reach.trees.filter((slug) => slug === set) };
}

function inTellingOrder(a: Change, b: Change): number {
  const byKind = CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind);
  return byKind !== 0 ? byKind : a.subject < b.subject ? -1 : Number(a.subject > b.subject);
}

function filesNotCompared(base: Snapshot, head: Snapshot): readonly NotCompared[] {
  const whys = new Map<string, NotCompared>();
  for (const { path, why } of base.unread) whys.set(path, { file: path, side: 'base', why });
  for (const { path, why } of head.unread) whys.set(path, { file: path, side: whys.has(path) ? 'both' : 'head', why });
  const isSame = (path: string): boolean => base.texts.has(path) && base.texts.get(path) === head.texts.get(path);
  return [...whys.values()].filter(({ file }) => !isSame(file)).sort((a, b) => (a.file < b.file ? -1 : 1));
}

function whyNot(files: readonly NotCompared[]): string {
  const [first] = files;
  if (files.length === 1 && first) return `${first.file} kan ikke læses: ${first.why}`;
  return `${files.length} filer kan ikke læses, og intet andet er ændret.`;
}
