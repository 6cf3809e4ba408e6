/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Purpose } from '../../scripts/model/authored.ts';
import type { Speciality } from '../../scripts/model/catalogue.ts';
import { DecisionList } from '../components/decision-list.tsx';
import { ModeLines } from '../components/holders-table.tsx';
import { NoLongerBooked } from '../components/no-longer-booked.tsx';
import { Page } from '../components/page.tsx';
import { RowTable } from '../components/row-table.tsx';
import { Section } from '../components/section.tsx';
import { staffText } from '../components/settings-table.tsx';
import { danishDay } from '../facts/danish-day.ts';
import type { HeldType } from '../facts/held-types.ts';
import { oldNamesPage, PROPOSE, rowOfCommon, SPECIALITIES, specialityPage, typeHeldBy } from '../facts/page-paths.ts';
import { isDraftSet, type SiteContext } from '../facts/site-context.ts';
import { linkFrom, type PagePath } from '../facts/site-file.ts';
import { isBooked, standingIn } from '../facts/standing.ts';

/** In the order in which a booker thinks of visits. A purpose that is missing here is a fault of types. */
const PURPOSES = Object.keys({
  'first-visit': true,
  'follow-up': true,
  consultation: true,
  examination: true,
  treatment: true,
  acute: true,
  education: true,
  conference: true,
} satisfies Record<Purpose, true>) as readonly Purpose[];

/** A speciality's whole list, made to be printed and hung up. */
export function SpecialityPage({ speciality, context }: { speciality: Speciality; context: SiteContext }): VNode {
  const { catalogue, facts, words } = context;
  const page = specialityPage(speciality.slug);
  const all = context.heldBySpeciality.get(speciality.slug) ?? [];
  const held = all.filter(isBooked);
  const over = all.filter((one) => !isBooked(one)).map((one) => ({ type: one.type, standing: standingIn(one) }));
  return (
    <Page
      page={page}
      title={speciality.name.value}
      facts={facts}
      isDraft={isDraftSet(speciality.slug, catalogue)}
      trail={[{ page: SPECIALITIES, label: 'Specialer' }]}
    >
      <h1 class="ds-heading" data-size="lg">
        {speciality.name.value}
      </h1>
      <p class="lead">
        {held.length === 0
          ? 'Her er ingen besøgstyper.'
          : `${held.length} ${held.length === 1 ? 'besøgstype' : 'besøgstyper'}. De fælles er mærket med en stjerne (*).`}
      </p>
      {speciality.note !== undefined && <p class="no-print">{speciality.note}</p>}
      <p class="actions no-print">
        <button type="button" class="ds-button" data-variant="secondary" data-print-button hidden>
          Skriv listen ud
        </button>{' '}
        <a class="ds-link" href={linkFrom(page, oldNamesPage(speciality.slug))}>
          Fra gammelt navn til nyt
        </a>{' '}
        <a class="ds-link" href={`${linkFrom(page, PROPOSE)}?speciale=${speciality.slug}`}>
          Foreslå en besøgstype
        </a>
      </p>
      <TypeList page={page} held={held} words={words} />
      <NoLongerBooked page={page} types={over} context={context} />
      <SpecialityDecisions page={page} speciality={speciality} context={context} />
    </Page>
  );
}

function TypeList({
  page,
  held,
  words,
}: {
  page: PagePath;
  held: readonly HeldType[];
  words: SiteContext['words'];
}): VNode {
  const groups = PURPOSES.map((purpose) => ({ purpose, held: held.filter(({ type }) => type.purpose === purpose) }));
  return (
    <>
      {groups
        .filter((group) => group.held.length > 0)
        .map((group) => (
          <Section key={group.purpose} title={words.purpose(group.purpose)}>
            <TypeTable page={page} held={group.held} words={words} label={words.purpose(group.purpose)} />
          </Section>
        ))}
    </>
  );
}

const COLUMNS = ['Besøgstype', 'Det ser patienten', 'Form og varighed', 'Hvem'];

function TypeTable({
  page,
  held,
  words,
  label,
}: {
  page: PagePath;
  held: readonly HeldType[];
  words: SiteContext['words'];
  label: string;
}): VNode {
  const rows = held.map((one) => ({
    key: one.type.fullId,
    id: rowOfCommon(one.type.fullId),
    head: <TypeName page={page} held={one} />,
    cells: [
      one.type.patientName.value,
      <ModeLines key="modes" settings={one.settings} words={words} />,
      one.settings[0] && staffText(one.settings[0], words),
    ],
  }));
  return <RowTable label={label} kind="type-table" columns={COLUMNS} groups={[{ rows }]} />;
}

function TypeName({ page, held: { type, speciality, settings, state } }: { page: PagePath; held: HeldType }): VNode {
  return (
    <>
      <a class="ds-link" href={linkFrom(page, typeHeldBy(speciality.slug, type.fullId))}>
        {type.name.value}
      </a>
      {type.set === 'common' && (
        <span class="star" title="Fælles besøgstype">
          {' '}
          *
        </span>
      )}
      {type.abbreviation && <span class="below-name">{type.abbreviation.value}</span>}
      {state === 'planned' && <span class="below-name">Fra {danishDay(settings[0]?.from ?? '')}</span>}
    </>
  );
}

function SpecialityDecisions({
  page,
  speciality,
  context,
}: {
  page: PagePath;
  speciality: Speciality;
  context: SiteContext;
}): VNode | null {
  const decisions = context.decisions.get(speciality.slug) ?? [];
  if (decisions.length === 0) return null;
  return (
    <Section title="Beslutninger">
      <DecisionList page={page} decisions={decisions} />
    </Section>
  );
}
