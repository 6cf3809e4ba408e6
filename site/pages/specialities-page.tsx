/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { COMMON, type Speciality } from '../../scripts/model/catalogue.ts';
import { Page } from '../components/page.tsx';
import { Section } from '../components/section.tsx';
import { SPECIALITIES, specialityPage, UNASSIGNED } from '../facts/page-paths.ts';
import { isDraftSet, type SiteContext } from '../facts/site-context.ts';
import { linkFrom } from '../facts/site-file.ts';
import { isBooked, standingOf } from '../facts/standing.ts';

/** All specialities with how many types each holds; those that the region does not have stand apart. */
export function SpecialitiesPage({ context }: { context: SiteContext }): VNode {
  const { catalogue, facts, heldBySpeciality, holders } = context;
  const all = [...heldBySpeciality].flatMap(([slug]) => catalogue.specialities.find((one) => one.slug === slug) ?? []);
  const isHere = ({ present, slug }: Speciality): boolean =>
    present !== 'no' && (heldBySpeciality.get(slug)?.length ?? 0) > 0;
  const others = all.filter((speciality) => !isHere(speciality));
  const common = catalogue.types.filter(
    (type) => type.set === COMMON && isBooked(standingOf(type, holders.get(type.fullId) ?? [], catalogue)),
  );
  return (
    <Page
      page={SPECIALITIES}
      title="Specialer"
      facts={facts}
      isDraft={catalogue.specialities.some(({ slug }) => isDraftSet(slug, catalogue))}
    >
      <h1 class="ds-heading" data-size="lg">
        Specialer
      </h1>
      <p class="lead">Hvert speciale har sin egen liste. Den kan skrives ud og hænges op.</p>
      <SpecialityList specialities={all.filter(isHere)} context={context} />
      <Section title="Fælles for alle">
        <ul class="speciality-list">
          <li>
            <a class="ds-link" href={linkFrom(SPECIALITIES, specialityPage(COMMON))}>
              Fælles besøgstyper
            </a>{' '}
            <span>{common.length}</span>
          </li>
        </ul>
      </Section>
      {others.length > 0 && (
        <Section title="Uden besøgstyper">
          <ul class="plain-list">
            {others.map(({ slug, name, note }) => (
              <li key={slug}>
                <a class="ds-link" href={linkFrom(SPECIALITIES, specialityPage(slug))}>
                  {name.value}
                </a>
                {note !== undefined && <> {note}</>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {context.oldNames.some(({ speciality }) => speciality === undefined) && (
        <Section title="Gamle typer uden speciale">
          <p>
            Ingen ved endnu, hvem der bruger dem.{' '}
            <a class="ds-link" href={linkFrom(SPECIALITIES, UNASSIGNED)}>
              Se dem, og sig det til koordinationsgruppen
            </a>
            , hvis du kender en.
          </p>
        </Section>
      )}
    </Page>
  );
}

function SpecialityList({
  specialities,
  context,
}: {
  specialities: readonly Speciality[];
  context: SiteContext;
}): VNode {
  return (
    <ul class="speciality-list">
      {specialities.map(({ slug, name }) => (
        <li key={slug}>
          <a class="ds-link" href={linkFrom(SPECIALITIES, specialityPage(slug))}>
            {name.value}
          </a>{' '}
          <span>{context.heldBySpeciality.get(slug)?.filter(isBooked).length}</span>
        </li>
      ))}
    </ul>
  );
}
