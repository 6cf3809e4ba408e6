import type { Files } from './load.ts';

export const TREE = 'specialities/kardiologi/decision-tree.yaml';
export const STOP = '{stop: Ring til afdelingen.}';
export const LEAF = '{type: common/kontrol, length: 30, mode: in-person}';

/** The decision tree of cardiology: for each question, from line 3 on, its id and where its answers lead. */
export function tree(...questions: readonly (readonly [id: string, ...targets: string[]])[]): Files {
  return treeFor('staff', ...questions);
}

export function treeFor(
  audience: 'staff' | 'patient' | 'both',
  ...questions: readonly (readonly [id: string, ...targets: string[]])[]
): Files {
  const rows = questions.map(([id, ...targets]) => {
    const answers = targets.map((to, index) => `{answer: Svar ${index + 1}, to: ${to}}`);
    return `  - {id: ${id}, question: Hvad?, answers: [${answers.join(', ')}]}\n`;
  });
  return { [TREE]: `audience: ${audience}\nnodes:\n${rows.join('')}` };
}
