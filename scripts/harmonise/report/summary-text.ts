import type { Language } from '../../model/finding.ts';
import type { SpExport } from '../export/export-row.ts';
import type { Drift } from '../legacy/drift.ts';
import type { RecordAction } from '../legacy/record-actions.ts';
import type { SuggestedCluster } from '../suggest.ts';

export interface SummaryFacts {
  readonly exported: SpExport;
  readonly drift: readonly Drift[];
  readonly clusters: readonly SuggestedCluster[];
  readonly actions: readonly RecordAction[];
  /** Rows that edited workbooks changed. */
  readonly changed: number;
  /** The folder that was written to. */
  readonly out: string;
}

/** What a run came to, in a few lines for the terminal. */
export function summaryText(facts: SummaryFacts, lang: Language): string {
  const { exported, clusters, drift, changed, out } = facts;
  const { members, mapped, sure, retired, accepted } = countsOf(clusters);
  const rejected = exported.rejected.length;
  const lines: Readonly<Record<Language, readonly string[]>> = {
    da: [
      `${members} gamle typer samlet i ${clusters.length} grupper.`,
      `Forslag til ${mapped}, heraf ${sure} med sikkerhed 0,90 eller mere; ${retired} foreslås nedlagt; ${members - mapped - retired} har ingen type, der passer.`,
      `Godkendt: ${accepted}.${changed > 0 ? ` Ændret fra regneark: ${changed}.` : ''}${drift.length > 0 ? ` Ændringer i SP siden sidst: ${drift.length}.` : ''}`,
      ...(rejected > 0 ? [`Afvist: ${rejected} ${rejected === 1 ? 'række' : 'rækker'}, se rejected.csv.`] : []),
      `Skrevet i ${out}: begynd med report.md og gennemgang-<speciale>.xlsx.`,
    ],
    en: [
      `${members} old types in ${clusters.length} groups.`,
      `Suggestions for ${mapped}, ${sure} of them with confidence 0.90 or more; ${retired} proposed for retirement; ${members - mapped - retired} have no type that fits.`,
      `Accepted: ${accepted}.${changed > 0 ? ` Changed from workbooks: ${changed}.` : ''}${drift.length > 0 ? ` Changes in SP since last time: ${drift.length}.` : ''}`,
      ...(rejected > 0 ? [`Rejected: ${rejected} ${rejected === 1 ? 'row' : 'rows'}, see rejected.csv.`] : []),
      `Written to ${out}: begin with report.md and gennemgang-<speciality>.xlsx.`,
    ],
  };
  return `${lines[lang].join('\n')}\n`;
}

/** How many old types there are, and how far they are. */
function countsOf(clusters: readonly SuggestedCluster[]) {
  const counts = { members: 0, mapped: 0, sure: 0, retired: 0, accepted: 0 };
  clusters.forEach(({ members }) => {
    counts.members += members.length;
    members.forEach(({ suggestion, entry }) => {
      if (suggestion.target !== '') counts.mapped += 1;
      if (suggestion.target !== '' && suggestion.confidence >= 0.9) counts.sure += 1;
      if (suggestion.retire !== undefined) counts.retired += 1;
      if (entry.cells.status === 'accepted') counts.accepted += 1;
    });
  });
  return counts;
}
