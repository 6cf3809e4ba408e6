/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { COMMON, type VisitType } from '../../scripts/model/catalogue.ts';
import { byDanishOrder } from '../../scripts/model/danish-order.ts';
import { DecisionList } from '../components/decision-list.tsx';
import { HoldersTable } from '../components/holders-table.tsx';
import { InSp } from '../components/in-sp.tsx';
import { OldNamesTable } from '../components/old-names-table.tsx';
import { Page } from '../components/page.tsx';
import { PatientLetter } from '../components/patient-letter.tsx';
import { Section } from '../components/section.tsx';
import { SettingsTable, sitesText } from '../components/settings-table.tsx';
import { TreeWays } from '../components/tree-ways.tsx';
import type { HeldType } from '../facts/held-types.ts';
import type { OldName } from '../facts/old-names.ts';
import { changeOf, SPECIALITIES, specialityPage, typePage } from '../facts/page-paths.ts';
import { fileAddress, isDraftSet, nameOfSet, type SiteContext } from '../facts/site-context.ts';
import { linkFrom, type PagePath } from '../facts/site-file.ts';
import { type Standing, standingOf } from '../facts/standing.ts';

/** One visit type: everything that somebody who books it, or answers the patient, may ask. */
export function TypePage({ type, context }: { type: VisitType; context: SiteContext }): VNode {
  const { catalogue, facts, words } = context;
  const page = typePage(type.fullId);
  const holders = context.holders.get(type.fullId) ?? [];
  const old = context.oldNamesOfType.get(type.fullId) ?? [];
  const standing = standingOf(type, holders, catalogue);
  return (
    <Page
      page={page}
      title={type.name.value}
      facts={facts}
      isDraft={isDraftSet(type.set, catalogue) || standing.state === 'draft'}
      trail={[
        { page: SPECIALITIES, label: 'Specialer' },
        { page: specialityPage(type.set), label: nameOfSet(type.set, catalogue) },
      ]}
    >
      <header class="type-head">
        <p class="eyebrow">{words.purpose(type.purpose)}</p>
        <h1 class="ds-heading" data-size="lg">
          {type.name.value} {type.abbreviation && <span class="ds-tag abbreviation">{type.abbreviation.value}</span>}
        </h1>
        <p class="lead">{type.description.value}</p>
        <InSp page={page} type={type} standing={standing} context={context} />
        <p class="actions no-print">
          <a class="ds-button" data-variant="secondary" href={linkFrom(page, changeOf(type.fullId))}>
            Foreslå en ændring
          </a>{' '}
          <a class="ds-link" href={fileAddress(type, facts)}>
            Se filen på GitHub
          </a>
        </p>
      </header>
      <Booking page={page} type={type} standing={standing} holders={holders} context={context} />
      <Section title="Det ser patienten">
        <PatientLetter
          patientName={type.patientName.value}
          texts={type.modes.map(({ value: mode }) => ({
            mode,
            label: words.mode(mode),
            text: type.patientText.get(mode)?.value,
          }))}
        />
      </Section>
      <Synonyms type={type} holders={holders} />
      <TreeWays ways={context.ways.get(type.fullId) ?? []} context={context} />
      <Codes type={type} context={context} />
      <Decisions page={page} type={type} context={context} />
      <OldTypes page={page} names={old} context={context} />
    </Page>
  );
}

function Booking({
  page,
  type,
  standing,
  holders,
  context: { words },
}: {
  page: PagePath;
  type: VisitType;
  standing: Standing;
  holders: readonly HeldType[];
  context: SiteContext;
}): VNode {
  const [held] = holders;
  const more = [
    held && type.set !== COMMON ? sitesLine(held, words) : undefined,
    type.groupMax === undefined ? undefined : `Hold med højst ${type.groupMax} deltagere.`,
    type.modifiers.length === 0
      ? undefined
      : `Tænk på, om der skal bruges: ${type.modifiers
          .map(({ value }) => words.modifier(value).toLowerCase())
          .sort(byDanishOrder)
          .join(', ')}.`,
    type.preparation === undefined
      ? undefined
      : `Forberedelse: ${type.preparation.text} (kilde: ${type.preparation.source})`,
  ].filter((line) => line !== undefined);
  return (
    <Section title="Sådan bookes den">
      {held === undefined ? (
        <p>Ingen specialer bruger typen endnu.</p>
      ) : type.set === COMMON ? (
        <HoldersTable page={page} holders={holders} state={standing.state} words={words} />
      ) : (
        <SettingsTable settings={held.settings} words={words} />
      )}
      {more.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Section>
  );
}

function sitesLine({ settings }: HeldType, words: SiteContext['words']): string | undefined {
  const sites = settings[0] && sitesText(settings[0], words);
  return sites === undefined ? undefined : `Tilbydes kun i ${sites}.`;
}

function Synonyms({ type, holders }: { type: VisitType; holders: readonly HeldType[] }): VNode | null {
  const synonyms = new Set([
    ...type.synonyms.map(({ value }) => value),
    ...holders.flatMap(({ settings }) => settings[0]?.synonyms ?? []),
  ]);
  if (synonyms.size === 0) return null;
  return (
    <Section title="Kaldes også">
      <details class="ds-details synonyms" data-color="neutral" open={synonyms.size <= MANY}>
        <summary>{synonyms.size === 1 ? 'Ét andet ord' : `${synonyms.size} andre ord`} for det samme besøg</summary>
        <ul class="chips">
          {[...synonyms].map((synonym) => (
            <li key={synonym}>{synonym}</li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

/** More synonyms than this are folded away. */
const MANY = 40;

function Codes({ type, context: { catalogue } }: { type: VisitType; context: SiteContext }): VNode | null {
  const ids = [...type.sks, ...(type.bookingCategory ? [type.bookingCategory] : [])].map(({ value }) => value);
  if (ids.length === 0) return null;
  const terms = new Map(catalogue.vocabularies.get('sks')?.terms.map(({ id, term }) => [id.value, term]));
  return (
    <Section title="Koder">
      <ul class="codes">
        {ids.map((id) => (
          <li key={id}>
            <code>{id}</code> {terms.get(id)?.name}
            {!terms.get(id)?.verified && <span class="unverified"> (ikke bekræftet)</span>}
          </li>
        ))}
      </ul>
      <p class="small">
        Typens id: <code>{type.fullId}</code>
      </p>
    </Section>
  );
}

/** More old types than this are folded away, and left out on paper. */
const MANY_OLD = 20;

function OldTypes({
  page,
  names,
  context,
}: {
  page: PagePath;
  names: readonly OldName[];
  context: SiteContext;
}): VNode | null {
  if (names.length === 0) return null;
  const table = <OldNamesTable page={page} names={names} context={context} shows="speciality" />;
  return (
    <Section title="Gamle typer, den afløser">
      {names.length <= MANY_OLD ? (
        table
      ) : (
        <details class="ds-details not-on-paper" data-color="neutral">
          <summary>{names.length} gamle typer i SP</summary>
          {table}
        </details>
      )}
    </Section>
  );
}

function Decisions({ page, type, context }: { page: PagePath; type: VisitType; context: SiteContext }): VNode {
  const decisions = context.decisions.get(type.fullId) ?? [];
  return (
    <Section title="Beslutninger">
      {decisions.length === 0 ? (
        <p>Koordinationsgruppen har endnu ikke besluttet noget om typen.</p>
      ) : (
        <DecisionList page={page} decisions={decisions} />
      )}
    </Section>
  );
}
