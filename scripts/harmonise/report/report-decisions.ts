import { bookingsText, counted, hundredths, percent, wholeNumber } from './danish-number.ts';
import { code, list, plain, table } from './markdown.ts';
import type { NextDecision } from './next-decisions.ts';
import type { OpenDecision } from './open-decisions.ts';
import { ENOUGH } from './report-coverage.ts';
import type { ReportFacts, ReportNames } from './report-facts.ts';
import type { StandingKind } from './standing.ts';
import { added, isBooked, type Tally } from './tally.ts';

/** Three sentences with the numbers that matter. */
export function* introduction(facts: ReportFacts): Generator<string> {
  const { coverage, file, rows, specialities, open } = facts;
  const { whole, byKind, targets } = coverage;
  if (whole.types === 0) {
    yield `Eksporten ${code(file)} har ingen gamle typer, der kunne læses: hent udtrækket igen.`;
    return;
  }
  const covered = added(byKind.accepted, added(byKind.sure, byKind.unsure));
  yield `Med de beslutninger og forslag, der er, går vi fra ${counted(whole.types, 'gammel type', 'gamle typer')} i ${counted(specialities, 'speciale', 'specialer')} (${counted(rows, 'række', 'rækker')} i eksporten ${code(file)}) til ${counted(targets, 'besøgstype', 'besøgstyper')}.`;
  yield `${coveredText(covered, whole)}`;
  yield open.length === 0
    ? 'Der mangler ingen beslutninger.'
    : `Der mangler ${counted(open.length, 'beslutning', 'beslutninger')}${settlingText(facts)}.`;
}

function coveredText(covered: Tally, whole: Tally): string {
  const ofTypes = `${wholeNumber(covered.types)} af ${wholeNumber(whole.types)} gamle typer er afgjort eller har et forslag`;
  if (!isBooked(whole)) return `${ofTypes}; eksporten siger ikke, hvor meget de bookes.`;
  const share = whole.bookings === 0 ? '' : `, ${percent(covered.bookings / whole.bookings)}`;
  const unknown = whole.unknown === 0 ? '' : ` (bookinger ukendt for ${wholeNumber(whole.unknown)})`;
  return `${ofTypes}; de dækker ${wholeNumber(covered.bookings)} af ${wholeNumber(whole.bookings)} kendte bookinger${share}${unknown}.`;
}

function settlingText({ pareto }: ReportFacts): string {
  if (pareto.decided >= ENOUGH || pareto.enough === 0) return '';
  const what = pareto.countsTypes ? 'de gamle typer' : 'bookingerne';
  return `; når ${pareto.enough === 1 ? 'den største er taget' : `de ${wholeNumber(pareto.enough)} største er taget`}, er ${percent(ENOUGH)} af ${what} afgjort`;
}

const KIND_WORDS: Readonly<Record<StandingKind, string>> = {
  accepted: 'Godkendt',
  sure: 'Forslag, sikkerhed mindst 0,90',
  unsure: 'Forslag, mindre sikkert',
  none: 'Ingen type passer',
  retire: 'Foreslås nedlagt',
};

export function* coverageSection({ coverage: { whole, byKind } }: ReportFacts): Generator<string> {
  if (whole.types === 0) return;
  yield '\n## Hvor langt er vi';
  const rows = Object.entries(KIND_WORDS).map(([kind, word]) => [word, byKind[kind as StandingKind]] as const);
  yield* table(
    ['', { number: 'Gamle typer' }, { number: 'Andel' }, { number: 'Bookinger' }, { number: 'Andel' }],
    [...rows, ['**I alt**', whole] as const],
    ([word, tally]) => [
      word,
      wholeNumber(tally.types),
      percent(tally.types / whole.types),
      bookingsText(tally),
      whole.bookings === 0 || (tally.types > 0 && !isBooked(tally))
        ? 'ukendt'
        : percent(tally.bookings / whole.bookings),
    ],
  );
}

/** Which decisions to make to be done with most of it. */
export function* paretoSection({ pareto, open, names }: ReportFacts): Generator<string> {
  if (open.length === 0) return;
  const { countsTypes, decided, steps, enough } = pareto;
  const what = countsTypes ? 'de gamle typer' : 'bookingerne';
  yield '\n## De største beslutninger';
  yield '';
  if (countsTypes) yield 'Ingen bookinger er kendt: her tælles gamle typer.';
  yield decided >= ENOUGH
    ? `Afgjort i dag: ${percent(decided)} af ${what}.`
    : `Afgjort i dag: ${percent(decided)} af ${what}. ${percent(ENOUGH)} nås med ${counted(enough, 'beslutning', 'beslutninger')}${enough > steps.length ? `, altså flere end de ${steps.length} her` : ''}.`;
  yield* table(
    [
      { number: 'Nr.' },
      'Speciale',
      'Gamle navne som',
      'Bliver til',
      { number: 'Sikkerhed' },
      { number: 'Typer' },
      { number: 'Bookinger' },
      { number: 'Afgjort i alt' },
    ],
    steps.map(({ decision, share }, index) => ({ decision, share, number: index + 1 })),
    ({ decision, share, number }) => [
      String(number),
      plain(names.speciality(decision.cluster.speciality)),
      plain(decision.cluster.name),
      answer(decision, names),
      decision.kind === 'none' || decision.confidence === 0 ? '' : hundredths(decision.confidence),
      wholeNumber(decision.tally.types),
      bookingsText(decision.tally),
      percent(share),
    ],
  );
  if (open.length > steps.length) yield `\n… og ${wholeNumber(open.length - steps.length)} til`;
}

/** What a decision says, in a cell. */
export function answer({ kind, target }: OpenDecision, names: ReportNames): string {
  if (kind === 'none') return 'ingen type passer';
  return kind === 'retire' ? 'nedlægges' : plain(names.target(target));
}

/** What takes thought, and is worth it. */
export function* firstSection({ flagged, first, conflicts, names }: ReportFacts): Generator<string> {
  const items = [
    ...flaggedItem(flagged, names),
    ...conflictItem(conflicts),
    ...first.map((decision) => firstItem(decision, names)),
  ];
  if (items.length === 0) return;
  yield '\n## Se på det her først';
  yield* list(items, (item) => item);
}

/** What people have accepted and cannot all be right; suggestions settle themselves when they are looked at. */
function conflictItem(conflicts: ReportFacts['conflicts']): readonly string[] {
  const accepted = conflicts.filter(({ rows }) => rows.some(({ standing }) => standing.kind === 'accepted'));
  return accepted.length === 0
    ? []
    : [`Der er modstrid ${wholeNumber(accepted.length)} steder i det, der er godkendt; se Modstrid.`];
}

function flaggedItem(flagged: ReportFacts['flagged'], names: ReportNames): readonly string[] {
  const [most] = flagged;
  if (most === undefined) return [];
  const name = plain(most.suggested.suggestion.shownName);
  const speciality = plain(names.speciality(most.cluster.speciality));
  return [
    `${counted(flagged.length, 'række', 'rækker')} er til drøftelse; den mest bookede er "${name}" (${speciality}).`,
  ];
}

function firstItem(decision: NextDecision, names: ReportNames): string {
  const { cluster, tally, why, teaches } = decision;
  const head = `${plain(names.speciality(cluster.speciality))}: "${plain(cluster.name)}" (${counted(tally.types, 'gammel type', 'gamle typer')}, bookinger: ${bookingsText(tally)}) → ${answer(decision, names)}${why === '' ? '' : `: ${plain(why)}`}.`;
  const [lesson] = teaches;
  if (lesson === undefined) return head;
  return `${head} Det siger os også, hvad "${plain(lesson.word)}" betyder i ${counted(lesson.others.types, 'anden gammel type', 'andre gamle typer')}.`;
}
