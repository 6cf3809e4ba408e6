import type { Catalogue, DecisionTree } from '../model/catalogue.ts';
import { type EffectiveSetting, effectiveSettings } from '../model/effective.ts';
import type { Complaint } from '../model/finding.ts';
import { MODES } from '../model/modes.ts';
import type { Rule } from '../model/rule.ts';

/** A length or mode that the speciality does not allow would be refused in SP, after all the questions. */
export const consistentTreeLeaf: Rule = {
  id: 'consistent-tree-leaf',
  severity: 'error',
  summary: {
    da: 'Et beslutningstræ ender i en form og en varighed, som specialet tillader for typen.',
    en: 'A decision tree ends in a mode and a length that the speciality allows for the type.',
  },
  subject: 'tree',

  *check(tree, catalogue) {
    const speciality = catalogue.specialities.find(({ slug }) => slug === tree.speciality);
    if (speciality) yield* leafComplaints(tree, [...effectiveSettings(speciality, catalogue)]);
  },
};

function* leafComplaints({ nodes }: DecisionTree, settings: readonly EffectiveSetting[]): Generator<Complaint> {
  for (const { answers } of nodes)
    for (const { to } of answers) {
      if (to.kind !== 'leaf' || !MODES.includes(to.mode.value)) continue;
      const ofType = settings.filter(({ type }) => type.fullId === to.type.value);
      if (ofType.length === 0) continue;
      const inMode = ofType.find(({ mode }) => mode === to.mode.value);
      const allowed = inMode?.duration.allowed.map(({ value }) => value) ?? [];
      if (inMode === undefined) yield unheldMode(to, ofType);
      else if (allowed.length > 0 && !allowed.includes(to.length.value)) yield forbiddenLength(to, allowed);
    }
}

type Leaf = Extract<Catalogue['trees'][number]['nodes'][number]['answers'][number]['to'], { kind: 'leaf' }>;

function unheldMode({ type, mode }: Leaf, settings: readonly EffectiveSetting[]): Complaint {
  const held = settings.map((setting) => setting.mode).join(', ');
  return {
    range: mode.range,
    message: {
      da: `"${type.value}" holdes ikke som "${mode.value}" her (${held}): vælg en anden form.`,
      en: `"${type.value}" is not held as "${mode.value}" here (${held}): choose another mode.`,
    },
  };
}

function forbiddenLength({ type, mode, length }: Leaf, allowed: readonly number[]): Complaint {
  return {
    range: length.range,
    message: {
      da: `${length.value} minutter er ikke tilladt for "${type.value}" som "${mode.value}" (${allowed.join(', ')}): vælg en tilladt varighed.`,
      en: `${length.value} minutes are not allowed for "${type.value}" as "${mode.value}" (${allowed.join(', ')}): choose an allowed length.`,
    },
  };
}
