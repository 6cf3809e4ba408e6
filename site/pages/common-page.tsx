/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { COMMON } from '../../scripts/model/catalogue.ts';
import { byDanishOrder } from '../../scripts/model/danish-order.ts';
import { NoLongerBooked } from '../components/no-longer-booked.tsx';
import { Page } from '../components/page.tsx';
import { ScrollTable } from '../components/scroll-table.tsx';
import { SPECIALITIES, specialityPage, typePage } from '../facts/page-paths.ts';
import { isDraftSet, type SiteContext } from '../facts/site-context.ts';
import { linkFrom } from '../facts/site-file.ts';
import { isBooked, standingOf } from '../facts/standing.ts';

/** The common types, and how many specialities use each. Lengths are the specialities' own, and stand on their pages. */
export function CommonPage({ context }: { context: SiteContext }): VNode {
  const { catalogue, facts, holders, words } = context;
  const page = specialityPage(COMMON);
  const all = catalogue.types
    .filter(({ set }) => set === COMMON)
    .sort((a, b) => byDanishOrder(a.name.value, b.name.value))
    .map((type) => ({ type, standing: standingOf(type, holders.get(type.fullId) ?? [], catalogue) }));
  const types = all.filter(({ standing }) => isBooked(standing));
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
      <ScrollTable label="Fælles besøgstyper" kind="type-table">
        <thead>
          <tr>
            <th scope="col">Besøgstype</th>
            <th scope="col">Det ser patienten</th>
            <th scope="col">Formål</th>
            <th scope="col">Specialer</th>
          </tr>
        </thead>
        <tbody>
          {types.map(({ type }) => (
            <tr key={type.fullId}>
              <th scope="row">
                <a class="ds-link" href={linkFrom(page, typePage(type.fullId))}>
                  {type.name.value}
                </a>
                {type.abbreviation && <span class="below-name">{type.abbreviation.value}</span>}
              </th>
              <td>{type.patientName.value}</td>
              <td>{words.purpose(type.purpose)}</td>
              <td>{holders.get(type.fullId)?.filter(isBooked).length ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <NoLongerBooked page={page} types={all.filter(({ standing }) => !isBooked(standing))} context={context} />
    </Page>
  );
}
