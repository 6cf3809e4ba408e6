/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { Page } from '../components/page.tsx';
import { guidePage, PROPOSE } from '../facts/page-paths.ts';
import type { SiteContext } from '../facts/site-context.ts';
import { linkFrom } from '../facts/site-file.ts';
import { ProposeApp } from '../islands/propose/propose-app.tsx';

/** The form. What it needs to judge a proposal is loaded beside it. */
export function ProposePage({ context: { facts } }: { context: SiteContext }): VNode {
  const { assets } = facts;
  return (
    <Page page={PROPOSE} title="Foreslå en besøgstype" facts={facts} isDraft={false} scripts={[assets.propose]}>
      <h1 class="ds-heading" data-size="lg">
        Foreslå en besøgstype
      </h1>
      <p class="lead">
        Skriv, hvad der sker ved besøget. Undervejs ser du, om typen findes i forvejen, og hvad der mangler.{' '}
        <strong>Skriv aldrig noget om en patient.</strong>
      </p>
      <div
        id="propose"
        data-form={linkFrom(PROPOSE, assets.formData)}
        data-catalogue={linkFrom(PROPOSE, assets.catalogueData)}
        data-worker={linkFrom(PROPOSE, assets.proposeWorker)}
        data-repository={facts.repository}
        data-site={linkFrom(PROPOSE, '')}
      >
        <ProposeApp />
      </div>
      <p class="small">
        Kommer formularen ikke frem, eller vil du hellere? Du kan også{' '}
        <a class="ds-link" href={linkFrom(PROPOSE, guidePage('foreslaa'))}>
          foreslå typen i en mail
        </a>
        .
      </p>
    </Page>
  );
}
