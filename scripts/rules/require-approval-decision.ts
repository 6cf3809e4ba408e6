import type { Rule } from '../model/rule.ts';
import { closestWord } from '../similarity/closest-word.ts';

/** Nothing is approved but by a meeting that minuted it. */
export const requireApprovalDecision: Rule = {
  id: 'require-approval-decision',
  severity: 'error',
  summary: {
    da: 'En godkendelse har en dato og peger på et referat i decisions/.',
    en: 'An approval has a date and points at minutes in decisions/.',
  },
  subject: 'catalogue',

  *check({ common, specialities, decisions, paths }) {
    const minutes = paths.flatMap((path) => /^decisions\/(.+)\.yaml$/.exec(path)?.[1] ?? []);
    for (const { slug, file, approval } of [...(common ? [common] : []), ...specialities]) {
      const { status, on, decisionAt } = approval;
      if (status === 'approved' && (on === undefined || decisionAt === undefined))
        yield {
          file: file.path,
          range: approval.range,
          message: {
            da: 'Godkendelsen mangler dato ("on") eller referat ("decision"): skriv begge.',
            en: 'The approval lacks its date ("on") or minutes ("decision"): write both.',
          },
        };
      const decision = decisions.find(({ id }) => id === decisionAt?.value);
      if (decisionAt && status === 'approved' && decision && decision.content.outcome !== 'approved')
        yield {
          file: file.path,
          range: decisionAt.range,
          message: {
            da: `Referatet "${decisionAt.value}" godkender ikke noget: peg på det, der gør, eller skriv "draft".`,
            en: `The minutes "${decisionAt.value}" approve nothing: point at those that do, or write "draft".`,
          },
        };
      if (decisionAt && status === 'approved' && decision && !decision.content.about.includes(slug))
        yield {
          file: file.path,
          range: decisionAt.range,
          message: {
            da: `Referatet "${decisionAt.value}" handler ikke om "${slug}": peg på det, der gør, eller føj det til "about".`,
            en: `The minutes "${decisionAt.value}" are not about "${slug}": point at those that are, or add it to "about".`,
          },
        };
      if (decisionAt === undefined || minutes.includes(decisionAt.value)) continue;
      const meant = closestWord(decisionAt.value, minutes);
      yield {
        file: file.path,
        range: decisionAt.range,
        message: {
          da: `Referatet "${decisionAt.value}" findes ikke i decisions/${meant ? ` – mente du "${meant}"?` : ': læg det der først.'}`,
          en: `There are no minutes "${decisionAt.value}" in decisions/${meant ? ` – did you mean "${meant}"?` : ': put them there first.'}`,
        },
      };
    }
  },
};
