import type { Message } from '../model/finding.ts';
import type { ApprovalDecision } from './decide-approval.ts';
import type { Uncounted } from './standing-reviews.ts';

/** What a check run shows, in Danish: those who read it are secretaries. */
export interface ApprovalSummary {
  /** One line. */
  readonly title: string;
  /** Markdown without a mention: nobody is called by being named. */
  readonly summary: string;
}

type Weighed = Exclude<ApprovalDecision, { readonly outcome: 'could-not-decide' }>;

export function approvalSummary(decision: ApprovalDecision): ApprovalSummary {
  if (decision.outcome === 'could-not-decide') return { title: 'Kan ikke afgøres', summary: list(decision.why) };
  const parts = [table(decision), uncounted(decision.uncounted), notified(decision.notify)];
  if (decision.outcome === 'waiting') parts.push(`Har ventet siden ${decision.since.slice(0, 10)}.`);
  if (decision.warnings.length > 0) parts.push(`**Grupperne**\n\n${list(decision.warnings)}`);
  return { title: titleOf(decision), summary: `${parts.filter((part) => part !== '').join('\n\n')}\n` };
}

function titleOf(decision: Weighed): string {
  switch (decision.outcome) {
    case 'approved':
      return 'Godkendt af alle, der skal';
    case 'waiting':
      return `Mangler: ${decision.missing.join('; ')}`;
    case 'blocked':
      return `Ændringer ønskes af ${decision.by.map(({ login }) => login).join(', ')}`;
    default:
      return decision satisfies never;
  }
}

function table({ requirements }: Weighed): string {
  const rows = requirements.map(({ groups, by }) => {
    const answer = by === null ? 'mangler' : `godkendt af \`${by}\``;
    return `| ${groups.map(cell).join(' eller ')} | ${answer} |`;
  });
  return ['| Skal godkende | |', '| --- | --- |', ...rows].join('\n');
}

const WHY: Readonly<Record<Uncounted['because'], string>> = {
  author: 'har selv skrevet noget af ændringen',
  bot: 'er ikke et menneske',
  stale: 'godkendte en tidligere udgave og skal se på den nye',
  outsider: 'er ikke i en gruppe, der skal godkende',
};

function uncounted(reviews: readonly Uncounted[]): string {
  if (reviews.length === 0) return '';
  return `Tæller ikke med:\n\n${reviews.map(({ login, because }) => `- \`${login}\` ${WHY[because]}\n`).join('')}`.trimEnd();
}

function notified(names: readonly string[]): string {
  return names.length === 0
    ? ''
    : `Bruger de ændrede fælles besøgstyper og skal vide det: ${names.map(cell).join(', ')}.`;
}

function list(messages: readonly Message[]): string {
  return messages
    .map(({ da }) => `- ${da}\n`)
    .join('')
    .trimEnd();
}

/** Names come from the settings of the base branch; what Markdown would obey in them is taken away all the same. */
function cell(name: string): string {
  return name.replace(/[|<>@`\r\n[\]]/g, ' ');
}
