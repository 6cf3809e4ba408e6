/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Speciality } from '../../scripts/model/catalogue.ts';
import { byDanishOrder } from '../../scripts/model/danish-order.ts';
import { LetterIndex } from '../components/letter-index.tsx';
import { NarrowField } from '../components/narrow-field.tsx';
import { OldNamesTable } from '../components/old-names-table.tsx';
import { Page } from '../components/page.tsx';
import { Section } from '../components/section.tsx';
import type { HeldType } from '../facts/held-types.ts';
import { byLetter, needsIndex } from '../facts/letters.ts';
import { oldNamesPage, SPECIALITIES, specialityPage, typeHeldBy, UNASSIGNED } from '../facts/page-paths.ts';
import { isDraftSet, type SiteContext } from '../facts/site-context.ts';
import { linkFrom, type PagePath } from '../facts/site-file.ts';
import { isBooked } from '../facts/standing.ts';

/** From what a speciality booked and says to what it books now. */
export function OldNamesPage({ speciality, context }: { speciality: Speciality; context: SiteContext }): VNode {
  const page = oldNamesPage(speciality.slug);
  const names = context.oldNames.filter((name) => name.speciality === speciality.slug);
  return (
    <Page
      page={page}
      title="Fra gammelt navn til nyt"
      facts={context.facts}
      isDraft={isDraftSet(speciality.slug, context.catalogue) || names.some(({ status }) => status !== 'accepted')}
      trail={[
        { page: SPECIALITIES, label: 'Specialer' },
        { page: specialityPage(speciality.slug), label: speciality.name.value },
      ]}
      deferred={[context.facts.assets.narrow]}
    >
      <h1 class="ds-heading" data-size="lg">
        {speciality.name.value}: fra gammelt navn til nyt
      </h1>
      <NarrowField label="Skriv noget af det gamle eller det nye navn" />
      <Section title="Typerne i SP">
        {names.length === 0 ? (
          <p>Specialets gamle typer er ikke hentet fra SP endnu. Indtil da kan du bruge ordlisten nedenfor.</p>
        ) : (
          <OldNamesTable page={page} names={names} context={context} shows="target" />
        )}
      </Section>
      <Section title="Ord, I kender">
        <p>Det, der ellers bliver skrevet eller sagt, og hvad besøget hedder nu.</p>
        <Synonyms page={page} held={context.heldBySpeciality.get(speciality.slug) ?? []} />
      </Section>
    </Page>
  );
}

/** Old types that no speciality has taken. */
export function UnassignedPage({ context }: { context: SiteContext }): VNode {
  const names = context.oldNames.filter(({ speciality }) => speciality === undefined);
  return (
    <Page
      page={UNASSIGNED}
      title="Gamle typer uden speciale"
      facts={context.facts}
      isDraft
      trail={[{ page: SPECIALITIES, label: 'Specialer' }]}
      deferred={[context.facts.assets.narrow]}
    >
      <h1 class="ds-heading" data-size="lg">
        Gamle typer uden speciale
      </h1>
      <p class="lead">{names.length} typer i SP, som ingen endnu ved, hvem bruger. Kender du en af dem, så sig til.</p>
      <NarrowField label="Skriv noget af det gamle eller det nye navn" />
      <OldNamesTable page={UNASSIGNED} names={names} context={context} shows="target" />
    </Page>
  );
}

function Synonyms({ page, held }: { page: PagePath; held: readonly HeldType[] }): VNode {
  const entries = held
    .filter(isBooked)
    .flatMap(({ type, speciality, settings }) =>
      (settings[0]?.synonyms ?? []).map((synonym) => ({ synonym, type, speciality })),
    )
    .sort((a, b) => byDanishOrder(a.synonym, b.synonym));
  const letters = byLetter(entries, ({ synonym }) => synonym, 'ord-');
  return (
    <>
      <LetterIndex label="Ord efter bogstav" groups={letters} />
      {letters.map(({ letter, anchor, items }) => (
        <div key={anchor} class="word-group">
          {needsIndex(letters) && (
            <h3 class="word-letter" id={anchor}>
              {letter}
            </h3>
          )}
          <dl class="word-list">
            {items.map(({ synonym, type, speciality }) => (
              <div key={`${synonym} ${type.fullId}`}>
                <dt>{synonym}</dt>
                <dd>
                  <a class="ds-link" href={linkFrom(page, typeHeldBy(speciality.slug, type.fullId))}>
                    {type.name.value}
                  </a>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </>
  );
}
