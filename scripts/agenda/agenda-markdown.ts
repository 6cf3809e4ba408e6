import type { ResponseDays } from '../model/authored.ts';
import type { Catalogue, VisitType } from '../model/catalogue.ts';
import { child, plain } from '../model/syntax.ts';
import { nearType } from '../propose/answer.ts';
import type { TitledSchema } from '../propose/form-fields.ts';
import { escapeMarkdown } from '../report/escape-markdown.ts';
import type { Collision } from './collisions.ts';
import type { ProposalFacts, ProposedType } from './facts.ts';
import type { Impact } from './impact.ts';
import { referenceOf, type Suggestion } from './suggestion.ts';

/** One proposal as it comes before the meeting. */
export interface Item {
  readonly facts: ProposalFacts;
  readonly collisions: readonly Collision[];
  readonly suggestion: Suggestion;
}

/** Longer answers are cut: the rest is in the proposal. */
const MOST_SHOWN = 300;

const DECISIONS: Readonly<Record<Suggestion['decision'], string>> = {
  approve: 'Godkend',
  reject: 'Afslå',
  postpone: 'Udsæt',
};

/** The page for a meeting, in Danish Markdown, the oldest proposal first. What people wrote in it is no mark-up. */
export function agendaMarkdown(
  items: readonly Item[],
  catalogue: Catalogue,
  days: ResponseDays,
  schema: TitledSchema,
): string {
  const sorted = [...items].sort(byAge);
  return [...page(sorted, catalogue, days, schema)].map((line) => `${line}\n`).join('');
}

function byAge({ facts: { proposal: a } }: Item, { facts: { proposal: b } }: Item): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
  return (a.number ?? 0) - (b.number ?? 0) || (a.branch < b.branch ? -1 : 1);
}

function* page(
  items: readonly Item[],
  catalogue: Catalogue,
  days: ResponseDays,
  schema: TitledSchema,
): Generator<string> {
  const { asOf } = catalogue;
  yield `# Åbne forslag${asOf === undefined ? '' : ` pr. ${asOf}`}`;
  yield '';
  yield overview(items, days);
  if (items.length > 0) {
    yield '';
    yield '| Forslag | | Alder | Indstilling |';
    yield '| --- | --- | ---: | --- |';
    for (const { facts, suggestion } of items)
      yield `| ${reference(facts)} | ${escapeMarkdown(facts.proposal.title)} | ${ageText(facts)} | ${decisionText(suggestion)} |`;
  }
  for (const item of items) yield* section(item, catalogue, days, schema);
  yield* temporary(catalogue);
}

function overview(items: readonly Item[], { remind, escalate }: ResponseDays): string {
  if (items.length === 0) return 'Der er ingen åbne forslag.';
  const older = (least: number): number =>
    items.filter(({ facts: { age } }) => age !== undefined && age >= least).length;
  const waiting = older(remind);
  const parts = [
    items.length === 1 ? '1 forslag venter' : `${items.length} forslag venter`,
    ...(waiting > 0 ? [`${waiting} i mindst ${remind} dage`] : []),
    ...(older(escalate) > 0 ? [`${older(escalate)} i mindst ${escalate} dage`] : []),
  ];
  return `${parts.join(', ')}. Indstillingen er beregnet; gruppen beslutter.`;
}

function reference({ proposal }: ProposalFacts): string {
  return proposal.number === undefined ? escapeMarkdown(proposal.branch) : referenceOf(proposal);
}

function ageText({ age }: ProposalFacts): string {
  return age === undefined ? 'ukendt' : age === 1 ? '1 dag' : `${age} dage`;
}

function decisionText({ decision, useInstead }: Suggestion): string {
  return `${DECISIONS[decision]}${useInstead === undefined ? '' : `: brug ${useInstead}`}`;
}

function* section(
  { facts, collisions, suggestion }: Item,
  catalogue: Catalogue,
  days: ResponseDays,
  schema: TitledSchema,
): Generator<string> {
  const { proposal, age, types, deleted, others, unread, answers, heard, notHeard } = facts;
  yield '';
  yield `## ${reference(facts)} ${escapeMarkdown(proposal.title)}`;
  yield '';
  const late = age !== undefined && age >= days.escalate ? ' – svarfristen er overskredet' : '';
  yield `- **Alder**: ${ageText(facts)}${late}`;
  for (const proposed of types) yield* typeLines(proposed, catalogue, schema);
  for (const { id, impact } of deleted) yield `- **Slettes**: ${id}${impactText(impact)}`;
  if (others.length > 0) yield `- **Andre filer**: ${escapeMarkdown(shortened(others.join(', ')))}`;
  if (unread.length > 0) yield `- **Kunne ikke læses**: ${escapeMarkdown(unread.join(', '))}`;
  yield `- **Hvorfor**: ${said(answers.get('why-not-existing'))}`;
  const wishes = [
    ['Foreslået af', answers.get('department')],
    ['Ønskes fra', answers.get('wanted-from')],
    ['Midlertidig til', answers.get('temporary-until')],
    ['Bookinger om året', answers.get('bookings-a-year')],
    ['Afdelinger', answers.get('departments')?.replaceAll('\n', ', ')],
  ] as const;
  for (const [label, answer] of wishes) if (answer !== undefined) yield `- **${label}**: ${said(answer)}`;
  for (const { other, why } of collisions) yield `- **Støder sammen med**: ${reference(other)}: ${escapeMarkdown(why)}`;
  yield `- **Hørt**: ${heard.length > 0 ? escapeMarkdown(heard.join(', ')) : 'ingen'}${notHeard.length > 0 ? `. **Mangler**: ${notHeard.join(', ')}` : ''}`;
  const answered = answers.get('heard-answers');
  if (answered !== undefined) yield `- **De svarede**: ${said(answered)}`;
  yield `- **Indstilling**: **${decisionText(suggestion)}** – ${escapeMarkdown(suggestion.why)}`;
}

function* typeLines(
  { type, before, near, impact }: ProposedType,
  catalogue: Catalogue,
  schema: TitledSchema,
): Generator<string> {
  const name = `${escapeMarkdown(type.name.value)} (${type.fullId})`;
  if (before === undefined) yield `- **Ny type**: ${name}: ${attributes(type, catalogue)}${impactText(impact)}`;
  else yield `- **Ændres**: ${name}: ${changedKeys(type, before, schema).join(', ')}${impactText(impact)}`;
  for (const found of near.types) yield `- **Ligner**: ${nearType(found, escapeMarkdown)}`;
  for (const { date, useInstead, reason } of near.rejections)
    yield `- **Afslået før**: ${date}${useInstead === undefined ? '' : `, brug ${useInstead}`}: ${said(reason)}`;
}

/** "undersøgelse, fremmøde, 45 min (30, 45, 60)" */
function attributes({ purpose, modes, duration }: VisitType, { vocabularies }: Catalogue): string {
  const word = (vocabulary: string, id: string): string =>
    (vocabularies.get(vocabulary)?.terms.find((term) => term.id.value === id)?.term.name ?? id).toLowerCase();
  const held = modes.map(({ value }) => word('modes', value)).join(' og ');
  const lengths = duration.allowed.length > 1 ? ` (${duration.allowed.map(({ value }) => value).join(', ')})` : '';
  return escapeMarkdown(`${word('purposes', purpose)}, ${held}, ${duration.default.value} min${lengths}`);
}

function changedKeys({ file }: VisitType, before: VisitType, { properties = {} }: TitledSchema): readonly string[] {
  const value = (root: VisitType['file']['root'], key: string): string => {
    const node = child(root, key);
    return node === undefined ? '' : JSON.stringify(plain(node));
  };
  const changed = Object.entries(properties).filter(([key]) => value(file.root, key) !== value(before.file.root, key));
  return changed.length === 0 ? ['kun skrivemåden'] : changed.map(([key, { title }]) => (title ?? key).toLowerCase());
}

function impactText({ specialities, oldTypes, bookings, trees }: Impact): string {
  const parts = [
    ...(specialities.length > 1
      ? [`bruges i ${specialities.length} specialer (${shortened(specialities.join(', '))})`]
      : []),
    ...(oldTypes > 0
      ? [
          `${oldTypes === 1 ? '1 gammel type' : `${oldTypes} gamle typer`} i SP${bookings === undefined ? '' : ` med ${bookings} bookinger om året`}`,
        ]
      : []),
    ...(trees.length > 0 ? [`beslutningstræet i ${trees.join(', ')} fører hertil`] : []),
  ];
  return parts.length === 0 ? '' : ` – ${escapeMarkdown(parts.join('; '))}`;
}

function* temporary({ types, asOf }: Catalogue): Generator<string> {
  const due = types.flatMap(({ fullId, name, lifecycle: { closeForBooking, retireOn, replacedBy } }) =>
    closeForBooking === undefined || replacedBy || retireOn || (asOf !== undefined && closeForBooking.value <= asOf)
      ? []
      : [{ day: closeForBooking.value, text: `${escapeMarkdown(name.value)} (${fullId})` }],
  );
  if (due.length === 0) return;
  yield '';
  yield '## Midlertidige typer';
  yield '';
  yield 'De lukkes for booking den dag, der står, medmindre gruppen beslutter andet.';
  yield '';
  for (const { day, text } of due.sort((a, b) => (a.day < b.day ? -1 : 1))) yield `- ${day}: ${text}`;
}

function said(text: string | undefined): string {
  return text === undefined ? 'ikke oplyst' : escapeMarkdown(shortened(text));
}

function shortened(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)} …` : text;
}
