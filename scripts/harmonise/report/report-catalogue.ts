import type { Mode } from '../../model/authored.ts';
import { bookingsText, counted, hundredths, percent, wholeNumber } from './danish-number.ts';
import { list, plain, table } from './markdown.ts';
import type { Conflict, ConflictKind } from './report-conflicts.ts';
import type { ReportFacts, ReportNames } from './report-facts.ts';
import { groupBy, type ReportRow } from './report-row.ts';

const MODE_WORDS: Readonly<Record<Mode, string>> = {
  'in-person': 'fremmøde',
  telephone: 'telefon',
  video: 'video',
  'home-visit': 'hjemmebesøg',
  written: 'skriftligt',
};

/** Rows of the longer tables. */
const MOST = 10;

const CONFLICT_WORDS: Readonly<Record<ConflictKind, string>> = {
  cluster: 'Ens gamle typer er godkendt til hver sin besøgstype: vælg én, eller skriv i noten, hvad der skiller dem.',
  departments:
    'Afdelinger i samme speciale bruger samme record til hver sin besøgstype: bliv enige, eller lad rækkerne være delt.',
  'record-name': 'Samme record hedder noget forskelligt i SP: se efter, hvad den bruges til.',
  name: 'Samme navn bliver til hver sin besøgstype i to specialer: se efter, om det er samme besøg.',
  length: 'Varigheden er ikke tilladt for besøgstypen: vælg en anden varighed, eller foreslå den tilladt.',
  mode: 'Formen er ikke en af besøgstypens: vælg en anden besøgstype, eller foreslå formen.',
};

/** What cannot all be right, kind by kind. */
export function* conflictSection({ conflicts, names }: ReportFacts): Generator<string> {
  if (conflicts.length === 0) return;
  yield '\n## Modstrid';
  for (const [kind, text] of Object.entries(CONFLICT_WORDS)) {
    const own = conflicts.filter((conflict) => conflict.kind === kind);
    if (own.length === 0) continue;
    yield `\n**${wholeNumber(own.length)}:** ${text}`;
    yield* list(own, (conflict) => conflictText(conflict, names), 5);
  }
}

function conflictText({ kind, rows, tally, refused }: Conflict, names: ReportNames): string {
  const [first] = rows;
  if (first === undefined) return '';
  const size = `${counted(tally.types, 'gammel type', 'gamle typer')}, bookinger: ${bookingsText(tally)}`;
  if (refused) {
    const shown = (value: string): string => (kind === 'mode' ? (MODE_WORDS[value as Mode] ?? value) : value);
    const unit = kind === 'length' ? ' min' : '';
    return `${specialityOf(first, names)}, ${plain(names.target(refused.target))}: ${shown(refused.value)}${unit} (tilladt: ${refused.allowed.map(shown).join(', ')}; ${size}), fx "${shownName(first)}"`;
  }
  const parts = kind === 'name' ? byTarget(rows, names) : [...new Set(rows.map((row) => says(row, kind, names)))];
  const shown = parts.slice(0, 4).join('; ') + (parts.length > 4 ? `; … og ${parts.length - 4} til` : '');
  return `${headOf(first, kind, names)}: ${shown} (${size})`;
}

function headOf(row: ReportRow, kind: ConflictKind, names: ReportNames): string {
  if (kind === 'cluster') return `${specialityOf(row, names)}, typer som "${plain(row.cluster.name)}"`;
  if (kind === 'name') return `"${shownName(row)}"`;
  const record = `record ${plain(row.suggested.entry.cells.id)}`;
  return kind === 'departments' ? `${specialityOf(row, names)}, ${record} "${shownName(row)}"` : record;
}

function says(row: ReportRow, kind: ConflictKind, names: ReportNames): string {
  if (kind === 'record-name') return `"${shownName(row)}" i ${specialityOf(row, names)}`;
  const { departments, id } = row.suggested.entry.cells;
  const who = kind === 'departments' ? plain(departments) || 'uden afdeling' : `${plain(id)} "${shownName(row)}"`;
  return `${who} → ${row.standing.target === '' ? 'ingen besøgstype' : plain(names.target(row.standing.target))}`;
}

/** "Konsultation (Neurologi, Psykiatri)", and so for each. */
function byTarget(rows: readonly ReportRow[], names: ReportNames): readonly string[] {
  return [...groupBy(rows, ({ standing }) => standing.target)].map(([target, own]) => {
    const specialities = [...new Set(own.map((row) => specialityOf(row, names)))];
    return `${plain(names.target(target))} (${specialities.join(', ')})`;
  });
}

function shownName({ suggested }: ReportRow): string {
  return plain(suggested.suggestion.shownName);
}

function specialityOf({ cluster }: ReportRow, names: ReportNames): string {
  return plain(names.speciality(cluster.speciality));
}

/** Old types that nothing we have can replace. */
export function* newTypeSection({ newTypes, names }: ReportFacts): Generator<string> {
  if (newTypes.length === 0) return;
  yield '\n## Mangler vi en besøgstype?';
  yield '\nIngen besøgstype passer til dem her. Vælg en alligevel, foreslå en ny, eller nedlæg dem.';
  yield* table(
    ['Speciale', 'Gamle navne som', { number: 'Typer' }, { number: 'Bookinger' }],
    newTypes,
    ({ cluster, tally }) => [
      plain(names.speciality(cluster.speciality)),
      plain(cluster.name),
      wholeNumber(tally.types),
      bookingsText(tally),
    ],
    MOST,
  );
}

/** Visits that several specialities have, each for itself. */
export function* commonSection({ common, names }: ReportFacts): Generator<string> {
  if (common.length === 0) return;
  yield '\n## Kunne blive fælles';
  yield '\nDe her findes ens i tre eller flere specialer, og ingen af dem bruger en fælles besøgstype.';
  yield* table(
    ['Gamle navne som', 'Specialer', { number: 'Typer' }, { number: 'Bookinger' }],
    common,
    ({ name, specialities, tally }) => [
      plain(name),
      specialities.map((slug) => plain(names.speciality(slug))).join(', '),
      wholeNumber(tally.types),
      bookingsText(tally),
    ],
    MOST,
  );
}

/** Lengths that are booked, where the type says others. */
export function* lengthSection({ lengths, names }: ReportFacts): Generator<string> {
  if (lengths.length === 0) return;
  yield '\n## Varigheder, som de bruges';
  yield '\nStandard er den mest bookede varighed, og tilladt er dem med mindst 5 % af bookingerne (af de gamle typer, hvor bookinger er ukendt), regnet af godkendte og sikre forslag. Kun hvor det er noget andet end i dag.';
  yield* table(
    ['Besøgstype', 'Speciale', 'Form', 'Bruges', 'I dag', 'Forslag', { number: 'Bookinger' }],
    lengths,
    ({ target, speciality, mode, used, now, proposed, tally }) => [
      plain(names.target(target)),
      plain(names.speciality(speciality)),
      MODE_WORDS[mode],
      used
        .slice(0, 4)
        .map(({ minutes, share }) => `${minutes} min: ${percent(share)}`)
        .join(', '),
      lengthsText(now),
      lengthsText(proposed),
      bookingsText(tally),
    ],
    MOST,
  );
}

function lengthsText({ default: most, allowed }: { default: number; allowed: readonly number[] }): string {
  return `${most} (${allowed.join(', ')})`;
}

/** Groups that may hold two different visits. */
export function* weakestSection({ weakest, names }: ReportFacts): Generator<string> {
  if (weakest.length === 0) return;
  yield '\n## Grupper, der hænger dårligst sammen';
  yield '\nEr de to ikke samme besøg, så godkend dem til hver sin besøgstype; så bliver de skilt ad næste gang.';
  yield* table(
    ['Speciale', 'Gruppe', 'De to mindst ens', { number: 'Lighed' }],
    weakest,
    ({ speciality, name, weakest: pair }) => [
      plain(names.speciality(speciality)),
      plain(name),
      [pair?.a, pair?.b].map((one) => `"${plain(one?.suggestion.shownName ?? '')}"`).join(' og '),
      hundredths(pair?.score ?? 0),
    ],
  );
}
