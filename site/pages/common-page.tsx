/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { COMMON, type VisitType } from '../../scripts/model/catalogue.ts';
import { byDanishOrder } from '../../scripts/model/danish-order.ts';
import { NoLongerBooked } from '../components/no-longer-booked.tsx';
import { Page } from '../components/page.tsx';
import { RowTable } from '../components/row-table.tsx';
import { SPECIALITIES, specialityPage, typePage } from '../facts/page-paths.ts';
import { isDraftSet, type SiteContext } from '../facts/site-context.ts';
import { linkFrom, type PagePath } from '../facts/site-file.ts';
import { isBooked, standingOf } from '../facts/standing.ts';

const COLUMNS = ['Besøgstype', 'Det ser patienten', 'Formål', 'Specialer'];

/** The common types, and how many specialities use each. Lengths are the specialities' own, and stand on their pages. */
export function CommonPage({ context }: { context: SiteContext }): VNode {
  const { catalogue, facts, holders, words } = context;
  const page = specialityPage(COMMON);
  const all = catalogue.types
    .filter(({ set }) => set === COMMON)
    .sort((a, b) => byDanishOrder(a.name.value, b.name.value))
    .map((type) => ({ type, standing: standingOf(type, holders.get(type.fullId) ?? [], catalogue) }));
  const types = all.filter(({ standing }) => isBooked(standing));
  const rows = types.map(({ type }) => ({
    key: type.fullId,
    head: <TypeName page={page} type={type} />,
    cells: [
      type.patientName.value,
      words.purpose(type.purpose),
      holders.get(type.fullId)?.filter(isBooked).length ?? 0,
    ],
  }));
  return (
    <Page
      page={page}
      title="Fælles besøgstyper"
      facts={facts}
      isDraft={isDraftSet(COMMON, catalogue)}
      trail={[{ page: SPECIALITIES, label: 'Specialer' }]}
    >
      <h1 class="ds-heading" data-size="lg">
        Fælles besøgstyper
      </h1>
      <p class="lead">
        {types.length} besøgstyper, som specialerne kan bruge med deres egne varigheder. Navnet er det samme overalt.
      </p>
      <RowTable label="Fælles besøgstyper" kind="type-table" columns={COLUMNS} groups={[{ rows }]} />
      <NoLongerBooked page={page} types={all.filter(({ standing }) => !isBooked(standing))} context={context} />
    </Page>
  );
}

function TypeName({ page, type }: { page: PagePath; type: VisitType }): VNode {
  return (
    <>
      <a class="ds-link" href={linkFrom(page, typePage(type.fullId))}>
        {type.name.value}
      </a>
      {type.abbreviation && <span class="below-name">{type.abbreviation.value}</span>}
    </>
  );
}
