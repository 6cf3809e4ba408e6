/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Decision } from '../../scripts/model/catalogue.ts';
import { Page } from '../components/page.tsx';
import { danishDay } from '../facts/danish-day.ts';
import { newestFirst } from '../facts/decisions-about.ts';
import { DECISIONS, guidePage, specialityPage, typePage } from '../facts/page-paths.ts';
import { nameOfSet, type SiteContext } from '../facts/site-context.ts';
import { linkFrom } from '../facts/site-file.ts';

const OUTCOMES = { approved: 'Godkendt', rejected: 'Afslået', postponed: 'Udsat' } as const;

/** The minutes: what was decided and why. A no stays findable, with what to use instead. */
export function DecisionsPage({ context }: { context: SiteContext }): VNode {
  const decisions = newestFirst(context.catalogue.decisions);
  return (
    <Page page={DECISIONS} title="Beslutninger" facts={context.facts} isDraft={false}>
      <h1 class="ds-heading" data-size="lg">
        Beslutninger
      </h1>
      <p class="lead">
        Hvad koordinationsgruppen har besluttet, og hvorfor. Et nej står her også, så ingen behøver spørge igen.
      </p>
      {decisions.length === 0 && (
        <p>
          Der er ikke truffet nogen beslutninger endnu.{' '}
          <a class="ds-link" href={linkFrom(DECISIONS, guidePage('mandat'))}>
            Sådan bliver der besluttet
          </a>
          .
        </p>
      )}
      {decisions.map((decision) => (
        <Minutes key={decision.id} decision={decision} context={context} />
      ))}
    </Page>
  );
}

function Minutes({ decision: { id, content }, context }: { decision: Decision; context: SiteContext }): VNode {
  return (
    <article class="section decision" id={id}>
      <h2 class="ds-heading" data-size="sm">
        {content.title}
      </h2>
      <p class="eyebrow">
        {danishDay(content.date)} · <strong>{OUTCOMES[content.outcome]}</strong>
      </p>
      <p>{content.reason}</p>
      {content.useInstead !== undefined && (
        <p>
          Brug i stedet: <Subject id={content.useInstead} context={context} />
        </p>
      )}
      {content.disagreement !== undefined && <p>Uenighed: {content.disagreement}</p>}
      <p>
        Handler om:{' '}
        {content.about.map((subject, index) => (
          <span key={subject}>
            {index > 0 && ', '}
            <Subject id={subject} context={context} />
          </span>
        ))}
      </p>
      <p class="small">Til stede: {content.present.join(', ')}.</p>
      {content.heard.length > 0 && (
        <ul class="small">
          {content.heard.map(({ who, answer }) => (
            <li key={who}>
              Hørt: {who}. {answer}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** A type or speciality that there is, as a link; a type that never came to be, by its id. */
function Subject({ id, context }: { id: string; context: SiteContext }): VNode {
  const type = context.catalogue.typesById.get(id);
  if (type)
    return (
      <a class="ds-link" href={linkFrom(DECISIONS, typePage(id))}>
        {type.name.value}
      </a>
    );
  if (!context.heldBySpeciality.has(id)) return <code>{id}</code>;
  return (
    <a class="ds-link" href={linkFrom(DECISIONS, specialityPage(id))}>
      {nameOfSet(id, context.catalogue)}
    </a>
  );
}
