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
  /** Whether the catalogue has been told of them. */
  readonly isKept: boolean;
  /** The folder that was written to. */
  readonly out: string;
  /** Files there that only an earlier run made. */
  readonly earlier: readonly string[];
}

/** So many of them are named. */
const NAMED = 5;

/** What a run came to, in a few lines for the terminal. */
export function summaryText(facts: SummaryFacts, lang: Language): string {
  const { exported, clusters, drift, changed, isKept, out, earlier } = facts;
  const named = earlier.slice(0, NAMED).join(', ');
  const more = earlier.length - NAMED;
  const { members, mapped, sure, retired, accepted } = countsOf(clusters);
  const rejected = exported.rejected.length;
  const lines: Readonly<Record<Language, readonly string[]>> = {
    da: [
      `${members} gamle typer samlet i ${clusters.length} grupper.`,
      `Forslag til ${mapped}, heraf ${sure} med sikkerhed 0,90 eller mere; ${retired} foreslås nedlagt; ${members - mapped - retired} har ingen type, der passer.`,
      `Godkendt: ${accepted}.${changed > 0 ? ` Ændret fra regneark: ${changed}.` : ''}${drift.length > 0 ? ` Ændringer i SP siden sidst: ${drift.length}.` : ''}`,
      ...(changed > 0 && !isKept ? ['Det fra regnearkene står ikke i kataloget endnu: kør igen med --write.'] : []),
      ...(rejected > 0 ? [`Afvist: ${rejected} ${rejected === 1 ? 'række' : 'rækker'}, se rejected.csv.`] : []),
      `Skrevet i ${out}: begynd med report.md og gennemgang-<speciale>.xlsx.`,
      ...(earlier.length > 0
        ? [
            `Fra en tidligere kørsel ligger her også ${named}${more > 0 ? ` og ${more} til` : ''}: slet dem, som ingen bruger.`,
          ]
        : []),
    ],
    en: [
      `${members} old types in ${clusters.length} groups.`,
      `Suggestions for ${mapped}, ${sure} of them with confidence 0.90 or more; ${retired} proposed for retirement; ${members - mapped - retired} have no type that fits.`,
      `Accepted: ${accepted}.${changed > 0 ? ` Changed from workbooks: ${changed}.` : ''}${drift.length > 0 ? ` Changes in SP since last time: ${drift.length}.` : ''}`,
      ...(changed > 0 && !isKept
        ? ['What the workbooks say is not in the catalogue yet: run again with --write.']
        : []),
      ...(rejected > 0 ? [`Rejected: ${rejected} ${rejected === 1 ? 'row' : 'rows'}, see rejected.csv.`] : []),
      `Written to ${out}: begin with report.md and gennemgang-<speciality>.xlsx.`,
      ...(earlier.length > 0
        ? [
            `Of an earlier run there are also ${named}${more > 0 ? ` and ${more} more` : ''}: delete those that nobody uses.`,
          ]
        : []),
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
