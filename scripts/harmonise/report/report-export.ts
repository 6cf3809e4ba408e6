import { byCodeUnit } from '../by-code-unit.ts';
import type { Drift, DriftField } from '../legacy/drift.ts';
import type { RecordAction } from '../legacy/record-actions.ts';
import { counted, wholeNumber } from './danish-number.ts';
import { code, list, plain, table } from './markdown.ts';
import type { ReportFacts, ReportNames } from './report-facts.ts';
import type { WaitReason } from './report-records.ts';
import { groupBy } from './report-row.ts';
import { byWeight, type Counting, countAll, NOTHING, type Tally } from './tally.ts';

const ACTION_WORDS: Readonly<Record<RecordAction['action'], string>> = {
  keep: 'Behold: recorden er selv en besøgstype',
  rename: 'Omdøb: recorden er selv en besøgstype',
  close: 'Luk for nye bookinger',
  inactivate: 'Gør inaktiv',
  wait: 'Vent',
};

/** What SP is to do with its records, and what keeps it from doing so. */
export function* recordSection({ records, names }: ReportFacts): Generator<string> {
  if (records.byAction.every(({ count }) => count === 0)) return;
  yield '\n## Hvad der skal ske i SP';
  yield* table(['', { number: 'Records' }], records.byAction, ({ action, count }) => [
    ACTION_WORDS[action],
    wholeNumber(count),
  ]);
  if (records.reasons.length === 0) return;
  yield '\nDet venter de oftest på:';
  yield* list(
    records.reasons,
    ({ reason, count }) => `${waitText(reason, names)} (${counted(count, 'record', 'records')})`,
    5,
  );
}

function waitText(reason: WaitReason, names: ReportNames): string {
  if (reason.kind === 'undecided') return `en godkendt beslutning: ${plain(names.speciality(reason.speciality))}`;
  if (reason.kind === 'outside') return `bruges også uden for vores område: ${plain(reason.who)}`;
  return 'er ikke i eksporten: se efter i SP';
}

const FIELD_WORDS: Readonly<Record<DriftField, string>> = {
  name: 'navn',
  length: 'varighed',
  status: 'status',
  departments: 'afdelinger',
  speciality: 'speciale',
};

/** What has changed in SP since the last export. */
export function* driftSection({ drift, names }: ReportFacts): Generator<string> {
  if (drift.length === 0) return;
  const ofKind = (kind: Drift['kind']): readonly Drift[] => drift.filter((one) => one.kind === kind);
  const [came, changed, gone] = [ofKind('came'), ofKind('changed'), ofKind('gone')];
  const fields = [...groupBy(changed, ({ field }) => field)].sort(
    ([a, one], [b, other]) => other.length - one.length || byCodeUnit(a, b),
  );
  const details = fields.map(([field, own]) => `${FIELD_WORDS[field as DriftField]} ${wholeNumber(own.length)}`);
  yield '\n## Ændret i SP siden sidst';
  yield `\n${counted(came.length, 'ny', 'nye')}, ${counted(changed.length, 'ændring', 'ændringer')}${details.length > 0 ? ` (${details.join(', ')})` : ''}, ${wholeNumber(gone.length)} ikke længere i eksporten.`;
  const decided = drift.filter(({ hasAcceptedDecision }) => hasAcceptedDecision);
  if (decided.length === 0) return;
  yield `\n${decided.length === 1 ? 'Én af dem er' : `${wholeNumber(decided.length)} af dem er`} der en godkendt beslutning om; se efter, om den stadig holder:`;
  yield* list(decided, (one) => driftText(one, names), MOST);
}

const MOST = 10;

function driftText({ kind, id, name, speciality, field, from, to }: Drift, names: ReportNames): string {
  const shown = (text: string): string => plain(names.old(text, speciality));
  const head = `${plain(names.speciality(speciality))}, ${plain(id)} "${shown(name)}"`;
  if (kind === 'gone') return `${head}: ikke længere i eksporten`;
  if (kind === 'came' || field === undefined) return `${head}: ny`;
  const value = field === 'name' ? shown : field === 'speciality' ? specialityText(names) : plain;
  return `${head}: ${FIELD_WORDS[field]} "${value(from)}" → "${value(to)}"`;
}

function specialityText(names: ReportNames): (slug: string) => string {
  return (slug) => plain(names.speciality(slug || undefined));
}

/** Rows that could not be used. */
export function* rejectedSection({ rejected, names }: ReportFacts): Generator<string> {
  if (rejected.length === 0) return;
  yield '\n## Rækker, der ikke kunne læses';
  yield `\n${counted(rejected.length, 'række', 'rækker')}; alle står med grund i ${code('rejected.csv')}. Ret dem i udtrækket, og kør igen.`;
  yield* list(rejected, ({ line, reason }) => `Linje ${line}: ${plain(names.old(reason.da, undefined))}`, 5);
}

/** How to go on: which workbook first, and how it comes back. */
export function* nextSection({ open, names, file }: ReportFacts): Generator<string> {
  if (open.length === 0) return;
  const bySpeciality = [...groupBy(open, ({ cluster }) => cluster.speciality)]
    .map(([slug, own]) => ({
      slug,
      count: own.length,
      tally: tallyOfAll(own),
    }))
    .sort((a, b) => byWeight(a.tally, b.tally) || byCodeUnit(a.slug, b.slug));
  const unassigned = open.filter(({ cluster }) => cluster.speciality === undefined).length;
  yield '\n## Sådan kommer I videre';
  yield '';
  const [first] = bySpeciality;
  if (first) {
    yield `1. Åbn ${bySpeciality.slice(0, 3).map(workbookText(names)).join(', så ')} i mappen med denne rapport, og gå rækkerne igennem på arket Gennemgang. De mest bookede står øverst.`;
    yield `2. Læs arket ind igen: ${code(`npm run harmonise -- ${argument(file)} --decisions gennemgang-${first.slug}.xlsx --write`)}`;
    yield `3. Se, hvad der nu er vigtigst: ${code(`npm run harmonise -- ${argument(file)} --next 20`)}`;
  }
  if (unassigned > 0)
    yield `${first ? '\n' : ''}${counted(unassigned, 'beslutning hører', 'beslutninger hører')} til gamle typer uden speciale: skriv specialet på i udtrækket, eller føj det, som eksporten kalder specialet, til dets ${code('aliases')}.`;
}

function tallyOfAll(decisions: ReportFacts['open']): Tally {
  const counting: Counting = { ...NOTHING };
  decisions.forEach(({ tally }) => {
    countAll(counting, tally);
  });
  return counting;
}

function workbookText(names: ReportNames) {
  return ({ slug, count }: { slug: string; count: number }): string =>
    `${code(`gennemgang-${slug}.xlsx`)} (${plain(names.speciality(slug))}, ${counted(count, 'beslutning', 'beslutninger')})`;
}

/** A file name as a shell takes it. */
function argument(file: string): string {
  return /^[\w./æøåÆØÅ-]+$/.test(file) ? file : `'${file.replace(/'/g, "'\\''")}'`;
}
